package org.dateline.desk.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * What HTTP does to a page's bytes to make them fewer (RFC 9110, section 8.4): gzip, deflate,
 * Brotli. A coding is believed only where the bytes bear it out.
 */
public final class ContentCoding {
  private static final int MOST_CODINGS = 2;

  private ContentCoding() {}

  /**
   * Takes the codings off.
   *
   * @param told the codings by which {@code sent} is compressed, in the order in which they were
   *     applied
   * @throws InputException if it cannot be decompressed within {@link Bytes#LIMIT}
   */
  public static byte[] decoded(byte[] sent, List<String> told) throws InputException {
    List<String> codings = told.stream().filter(one -> !one.equals("identity")).toList();
    if (codings.size() > MOST_CODINGS) {
      throw new InputException(
          "unknown-encoding",
          "it is compressed %s times over (%s); fetch it without compression"
              .formatted(codings.size(), String.join(", ", codings)));
    }
    byte[] bytes = sent;
    for (String coding : codings.reversed()) {
      bytes = decoded(bytes, coding);
    }
    return bytes;
  }

  private static byte[] decoded(byte[] bytes, String coding) throws InputException {
    if (bytes.length == 0) {
      return bytes;
    }
    try (InputStream in = decoder(bytes, coding)) {
      return Bytes.bounded(
          in,
          "its %s decompress to more than %s"
              .formatted(Bytes.told(bytes.length), Bytes.mebibytes(Bytes.LIMIT)));
    } catch (InputException e) {
      throw e;
    } catch (IOException | StackOverflowError e) {
      if (start(bytes).stripLeading().startsWith("<")) {
        return bytes;
      }
      throw new InputException(
          "damaged-encoding",
          "its page is not intact %s data (%s); fetch it again".formatted(coding, e.getMessage()));
    }
  }

  private static InputStream decoder(byte[] bytes, String coding) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return switch (coding) {
      case "gzip", "x-gzip" -> isGzip(bytes) ? new GZIPInputStream(in) : in;
      case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(bytes)));
      case "br" -> new BrotliInputStream(in);
      default ->
          throw new InputException(
              "unknown-encoding",
              "its page is compressed as '%s', not as gzip, deflate or br; fetch it without compression"
                  .formatted(coding));
    };
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0xff) == GzipMember.FIRST
        && (bytes[1] & 0xff) == GzipMember.SECOND;
  }

  /** Servers send "deflate" with and without the header that RFC 1950 demands. */
  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] & 0x0f) == 8
        && (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 == 0;
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1);
  }
}
