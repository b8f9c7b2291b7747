package org.dateline.desk.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.document.Capture;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * The body of an answer of HTTP as it stands in an archive (RFC 9112, RFC 9110). Crawlers often
 * store a body decoded and leave the headers that say how it was encoded. So a header is believed
 * only where the bytes bear it out, and the length that HTTP tells is not asked at all.
 *
 * @param payload without chunks, still compressed: what WARC calls the payload
 * @param codings by which it is compressed, in the order in which they were applied
 */
record HttpBody(Capture.Content payload, List<String> codings) {
  private static final Pattern CHUNK = Pattern.compile("^[0-9a-fA-F]{1,8}[ \\t]*(;.*)?\\r?\\n");

  HttpBody {
    codings = List.copyOf(codings);
  }

  /**
   * @param block the answer: headers and body
   * @param headers the same parsed
   */
  static HttpBody of(byte[] block, MessageHeaders headers) throws IOException {
    byte[] body = Arrays.copyOfRange(block, endOfHeaders(block), block.length);
    boolean chunked =
        values(headers, "Transfer-Encoding").contains("chunked")
            && CHUNK.matcher(start(body)).find();
    String tooLarge = "it has more than " + Bytes.mebibytes(Bytes.LIMIT);
    byte[] payload =
        Bytes.bounded(chunked ? withoutChunks(block) : new ByteArrayInputStream(body), tooLarge);
    return new HttpBody(new Capture.Content(payload), values(headers, "Content-Encoding"));
  }

  private static List<String> values(MessageHeaders headers, String name) {
    return headers.all(name).stream()
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static InputStream withoutChunks(byte[] block) throws IOException {
    return HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block))).body().stream();
  }

  private static int endOfHeaders(byte[] block) {
    for (int i = 1; i < block.length; i++) {
      if (block[i] == '\n'
          && (block[i - 1] == '\n' || (i > 2 && block[i - 1] == '\r' && block[i - 2] == '\n'))) {
        return i + 1;
      }
    }
    return block.length;
  }

  /** The page, decompressed. */
  byte[] decoded() throws InputException {
    return ContentCoding.decoded(payload.bytes(), codings);
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1);
  }
}
