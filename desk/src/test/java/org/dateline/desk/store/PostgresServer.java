package org.dateline.desk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL server for the tests of one JVM, started when it is first asked for: unpacked from
 * the class path into a temporary folder, with a port that is free, without a password, for this
 * machine only. PostgreSQL refuses to run as root; then it runs as the user that owns nothing.
 */
final class PostgresServer {
  private static final String PACKED = "/postgres-linux-x86_64.txz";
  private static final String NOBODY = "65534";
  private static final long SECONDS = 60;
  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static @Nullable PostgresServer running;

  private final Path folder;
  private final int port;
  private final boolean isRoot;

  private PostgresServer(Path folder, int port) {
    this.folder = folder;
    this.port = port;
    this.isRoot = "root".equals(System.getProperty("user.name"));
  }

  /** The address of a schema that is new. */
  static synchronized String newSchema() throws IOException, InterruptedException, SQLException {
    if (running == null) {
      running = start();
    }
    String schema = "store_" + SCHEMAS.incrementAndGet();
    String url = running.url();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      boolean unused = statement.execute("CREATE SCHEMA " + schema);
    }
    return url + "&currentSchema=" + schema;
  }

  private String url() {
    return "jdbc:postgresql://127.0.0.1:%s/postgres?user=dateline".formatted(port);
  }

  private static PostgresServer start() throws IOException, InterruptedException, SQLException {
    Path folder =
        Files.createTempDirectory(
            "dateline-postgres",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    PostgresServer server = new PostgresServer(folder, freePort());
    server.unpack();
    server.run(
        server.tool(
            "initdb",
            "--username=dateline",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
            "--pgdata=" + server.data()));
    Process process = server.begin(server.serving());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(process)));
    server.await(process);
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void unpack() throws IOException, InterruptedException {
    Process tar = begin(List.of("tar", "-x", "-C", folder.toString()));
    try (InputStream packed = PostgresServer.class.getResourceAsStream(PACKED)) {
      if (packed == null) {
        throw new IOException(PACKED + " is not on the class path");
      }
      try (InputStream unpacked = new XZInputStream(packed);
          OutputStream out = tar.getOutputStream()) {
        long unused = unpacked.transferTo(out);
      }
    }
    end(tar, "tar");
    if (isRoot) {
      run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
    }
  }

  /** A program of PostgreSQL, as a user that it accepts, and that dies with this process. */
  private List<String> tool(String name, String... arguments) {
    List<String> command = new ArrayList<>(List.of("setpriv", "--pdeathsig=INT"));
    if (isRoot) {
      command.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.add(folder.resolve("bin").resolve(name).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private List<String> serving() {
    return tool(
        "postgres",
        "-D",
        data().toString(),
        "-p",
        Integer.toString(port),
        "-c",
        "listen_addresses=127.0.0.1",
        "-c",
        "unix_socket_directories=",
        "-c",
        "fsync=off",
        "-c",
        "shared_buffers=32MB");
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    end(begin(command), command.getFirst());
  }

  private Process begin(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }

  private Path log() {
    return folder.resolveSibling(folder.getFileName() + ".log");
  }

  private void end(Process process, String name) throws IOException, InterruptedException {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(name + " failed: " + Files.readString(log(), StandardCharsets.UTF_8));
    }
  }

  private void await(Process process) throws IOException, InterruptedException, SQLException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (true) {
      try (Connection _ = DriverManager.getConnection(url())) {
        return;
      } catch (SQLException e) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          throw new IOException(Files.readString(log(), StandardCharsets.UTF_8), e);
        }
      }
      Thread.sleep(50);
    }
  }

  private void stop(Process process) {
    process.destroyForcibly();
    try {
      boolean unused = process.waitFor(SECONDS, TimeUnit.SECONDS);
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
      Files.deleteIfExists(log());
    } catch (IOException | InterruptedException e) {
      // What is left lies in the folder for temporary files.
    }
  }
}
