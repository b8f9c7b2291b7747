package org.dateline.desk.ingest.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * Writes web archives of invented outlets, record by record, as crawlers do and as they should not.
 */
public final class Archive {
  private final boolean compressed;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Long> offsets = new ArrayList<>();

  private Archive(boolean compressed) {
    this.compressed = compressed;
  }

  public static Archive plain() {
    return new Archive(false);
  }

  public static Archive gzip() {
    return new Archive(true);
  }

  /** A page with one statement. */
  public static String page(String headline) {
    return """
        <!DOCTYPE html><html lang="en"><head><title>%s</title></head><body><article><h1>%s</h1>
        <p>The harbour master of Port Ellery said on Monday that the ferries would sail again.</p>
        </article></body></html>
        """
        .formatted(headline, headline);
  }

  public Archive page(String url, String html) {
    return response(url, "Content-Type: text/html; charset=utf-8\r\n", utf8(html));
  }

  public Archive response(String url, String headers, byte[] body) {
    return response(url, 200, headers, body);
  }

  public Archive response(String url, int status, String headers, byte[] body) {
    byte[] block = join(utf8("HTTP/1.1 " + status + " Fine\r\n" + headers + "\r\n"), body);
    return record("response", url, "application/http; msgtype=response", block);
  }

  public Archive record(String type, String url, String contentType, byte[] block) {
    String header =
        """
        WARC/1.1
        WARC-Type: %s
        WARC-Target-URI: %s
        WARC-Date: 2025-05-12T08:30:00Z
        WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(type, url, offsets.size(), contentType, block.length)
            .replace("\n", "\r\n");
    return raw(join(utf8(header), block, utf8("\r\n\r\n")));
  }

  /** A record exactly so. */
  public Archive raw(byte[] record) {
    offsets.add((long) bytes.size());
    bytes.writeBytes(compressed ? compress(record) : record);
    return this;
  }

  /** Bytes as they are, which are no record. */
  public Archive junk(byte[] junk) {
    bytes.writeBytes(junk);
    return this;
  }

  public long offset(int record) {
    return offsets.get(record);
  }

  public byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Chunks as HTTP sends them. */
  public static byte[] chunked(byte[] body, int size) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int start = 0; start < body.length; start += size) {
      int length = Math.min(size, body.length - start);
      out.writeBytes(utf8(Integer.toHexString(length).toUpperCase(Locale.ROOT) + "\r\n"));
      out.write(body, start, length);
      out.writeBytes(utf8("\r\n"));
    }
    out.writeBytes(utf8("0\r\n\r\n"));
    return out.toByteArray();
  }

  public static byte[] compress(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
