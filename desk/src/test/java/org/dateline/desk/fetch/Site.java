package org.dateline.desk.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site on this machine that answers as it is told, also in ways that no proper server would. */
public final class Site implements AutoCloseable {
  private final ServerSocket server;
  private final Map<String, Answer> answers = new HashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  /** What is sent for one path. */
  @FunctionalInterface
  public interface Answer {
    void send(String request, OutputStream out) throws Exception;
  }

  public Site() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    on("/robots.txt", 404, "");
    Thread.ofVirtual().start(this::serve);
  }

  public int port() {
    return server.getLocalPort();
  }

  /** An address under any name: the tests resolve names themselves. */
  public URI at(String host, String path) {
    return URI.create("http://%s:%s%s".formatted(host, port(), path));
  }

  public URI at(String path) {
    return at("site.example", path);
  }

  public Site on(String path, Answer answer) {
    synchronized (answers) {
      answers.put(path, answer);
    }
    return this;
  }

  /** Answers with a body and these headers, each {@code Name: value}. */
  public Site on(String path, int status, String body, String... headers) {
    return on(path, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  public Site on(String path, int status, byte[] body, String... headers) {
    return on(
        path,
        (request, out) -> {
          List<String> all = new ArrayList<>(List.of(headers));
          all.add("Content-Length: " + body.length);
          out.write(head(status, all));
          out.write(body);
        });
  }

  public static byte[] head(int status, List<String> headers) {
    return ("HTTP/1.1 %s X\r\n".formatted(status)
            + "Connection: close\r\n"
            + String.join("\r\n", headers)
            + "\r\n\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The heads of the requests so far. */
  public List<String> requests() {
    return requests;
  }

  /** The requests for this path. */
  public List<String> requests(String path) {
    return requests.stream().filter(one -> one.startsWith("GET " + path + " ")).toList();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> answer(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      String request = request(socket.getInputStream());
      if (request.isEmpty()) {
        return;
      }
      requests.add(request);
      String path = request.split(" ", 3)[1].replaceFirst("^http://[^/]*", "");
      Answer answer;
      synchronized (answers) {
        answer = answers.get(path);
      }
      OutputStream out = socket.getOutputStream();
      if (answer == null) {
        out.write(head(404, List.of("Content-Length: 0")));
      } else {
        answer.send(request, out);
      }
      out.flush();
    } catch (Exception e) {
      // The client went away, which many tests want.
    }
  }

  private static String request(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      head.append((char) c);
      if (head.indexOf("\r\n\r\n") >= 0) {
        break;
      }
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
