package org.dateline.desk.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a MIME message (RFC 2045 to 2049, RFC 5322), in order, and its headers. Attachments
 * and messages within the message are left aside.
 *
 * @param headers the first of each name, in lower case, decoded
 * @param root the Content-ID of the part that a multipart/related message names as its root
 * @param parts texts only
 */
record MimeMessage(Map<String, String> headers, @Nullable String root, List<MimePart> parts) {
  private static final int DEEPEST = 30;
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_HEADERS = 2_000;
  private static final int MOST_HEADER = 1 << 16;

  /** A message names at least one of these; other bytes, whatever they hold, are none. */
  private static final Set<String> USUAL =
      Set.of(
          "from",
          "sender",
          "to",
          "date",
          "subject",
          "received",
          "return-path",
          "message-id",
          "mime-version",
          "content-type",
          "content-location",
          "snapshot-content-location");

  /** A saved page without line breaks is one line. */
  private static final int MOST_LINE = -1;

  MimeMessage {
    headers = Map.copyOf(headers);
    parts = List.copyOf(parts);
  }

  /**
   * @throws InputException if it is no message, damaged, or its parts are too many or too deep
   */
  static MimeMessage read(byte[] bytes) throws InputException {
    try {
      MimeMessage message = new Walk().read(bytes);
      if (message.headers.keySet().stream().noneMatch(USUAL::contains)) {
        throw new InputException(
            "no-message",
            "it begins with none of a message's headers, such as From, Subject or Content-Type; save it again, or rename it if it is a page or a text");
      }
      return message;
    } catch (InputException e) {
      throw e;
    } catch (IOException | MimeException | IllegalArgumentException e) {
      throw new InputException(
          "damaged-mime",
          "it cannot be read as MIME (%s); save it again".formatted(e.getMessage()));
    }
  }

  /** A header by its name in lower case; null if it is missing or blank. */
  @Nullable String header(String name) {
    String value = headers.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  /** The first part of which that holds; null if there is none. */
  @Nullable MimePart first(Predicate<MimePart> which) {
    return parts.stream().filter(which).findFirst().orElse(null);
  }

  /** Goes through one message. */
  private static final class Walk {
    private final Map<String, String> headers = new HashMap<>();
    private final List<MimePart> parts = new ArrayList<>();
    private @Nullable String root;
    private Map<String, String> current = new HashMap<>();
    private int depth;
    private int seen;

    MimeMessage read(byte[] bytes) throws IOException, MimeException {
      MimeConfig config =
          new MimeConfig.Builder()
              .setMaxLineLen(MOST_LINE)
              .setMaxHeaderCount(MOST_HEADERS)
              .setMaxHeaderLen(MOST_HEADER)
              .setMaxContentLen(Bytes.LIMIT)
              .build();
      MimeTokenStream tokens = new MimeTokenStream(config);
      tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
      tokens.parse(new ByteArrayInputStream(bytes));
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        step(state, tokens);
      }
      return new MimeMessage(headers, root, parts);
    }

    private void step(EntityState state, MimeTokenStream tokens) throws IOException {
      switch (state) {
        case T_START_HEADER -> current = new HashMap<>();
        case T_FIELD -> keep(tokens.getField());
        case T_START_MULTIPART -> enter(tokens.getBodyDescriptor());
        case T_END_MULTIPART -> depth--;
        case T_BODY -> body(tokens);
        default -> {
          // What stands between the parts is for programs that know no MIME.
        }
      }
    }

    private void keep(Field field) {
      String name = field.getName().toLowerCase(Locale.ROOT);
      String body = field.getBody().replaceAll("[\\r\\n]+[ \\t]*", " ").strip();
      String decoded =
          DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
      current.putIfAbsent(name, decoded);
      if (seen == 0 && depth == 0) {
        headers.putIfAbsent(name, decoded);
      }
    }

    private void enter(BodyDescriptor descriptor) throws InputException {
      if (++depth > DEEPEST) {
        throw new InputException(
            "too-deep",
            "its parts are nested deeper than %s, as no mail program nests them; leave it out"
                .formatted(DEEPEST));
      }
      if (depth == 1 && descriptor.getMimeType().equalsIgnoreCase("multipart/related")) {
        root = withoutBrackets(parameter(current.get("content-type"), "start"));
      }
    }

    private void body(MimeTokenStream tokens) throws IOException {
      if (++seen > MOST_PARTS) {
        throw new InputException(
            "too-many-parts",
            "it has more than the %s parts that are read of one message".formatted(MOST_PARTS));
      }
      BodyDescriptor descriptor = tokens.getBodyDescriptor();
      String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
      boolean attached =
          current
              .getOrDefault("content-disposition", "")
              .toLowerCase(Locale.ROOT)
              .startsWith("attachment");
      if (attached || ContentType.of(type).kind() == null) {
        return;
      }
      boolean named =
          current.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).contains("charset");
      byte[] content =
          Bytes.bounded(tokens.getDecodedInputStream(), "a part of it has more than 16 MiB");
      parts.add(
          new MimePart(
              type,
              named ? descriptor.getCharset() : null,
              withoutBrackets(current.get("content-id")),
              current.get("content-location"),
              new Capture.Content(content)));
    }

    private static @Nullable String parameter(@Nullable String header, String name) {
      if (header == null) {
        return null;
      }
      for (String part : header.split(";", -1)) {
        String[] pair = part.split("=", 2);
        if (pair.length == 2 && pair[0].strip().equalsIgnoreCase(name)) {
          return pair[1].strip().replace("\"", "");
        }
      }
      return null;
    }

    private static @Nullable String withoutBrackets(@Nullable String id) {
      return id == null ? null : id.strip().replaceAll("^<|>$", "");
    }
  }
}
