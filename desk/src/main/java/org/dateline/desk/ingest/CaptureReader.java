package org.dateline.desk.ingest;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;

/**
 * Reads the bytes of one file, decompressed if its name ends in {@code .gz}. Never holds more than
 * about three times {@link #LIMIT} bytes, whatever the file says of itself, and never waits: pipes
 * and devices are refused.
 *
 * <p>Safe for use by many threads.
 */
public final class CaptureReader {
  /**
   * The most bytes that a file, and what it decompresses to, may have: 16 MiB. The largest pages of
   * news that we met, with all their scripts and pictures inlined, have less than half of that; an
   * article that is read takes about twenty times its size in memory.
   */
  static final int LIMIT = 16 << 20;

  private final SuppliedFacts facts;

  /**
   * @param facts what is known of the files besides their bytes
   */
  public CaptureReader(SuppliedFacts facts) {
    this.facts = facts;
  }

  /**
   * Reads a file anew.
   *
   * @throws IOException if it gives no bytes to read: because it is missing, no regular file, too
   *     large or damaged; the message says so and what can be done
   */
  public Capture read(String input) throws IOException {
    return capture(input);
  }

  Capture capture(String input) throws InputException {
    byte[] bytes = bytes(Path.of(input));
    byte[] content = FileEnding.isGzip(input) ? decompressed(bytes) : bytes;
    return new Capture(input, Sha256.of(bytes), new Capture.Content(content), facts.of(input));
  }

  private static byte[] bytes(Path file) throws InputException {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw new InputException(
            "not-a-file", "it is a pipe, a device or a folder; save the content in a file first");
      }
      if (attributes.size() > LIMIT) {
        throw tooLarge("it has " + mebibytes(attributes.size()));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return bounded(in, "it has more than " + mebibytes(LIMIT));
      }
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw InputException.of(e);
    }
  }

  private static byte[] decompressed(byte[] bytes) throws InputException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return bounded(
          in, "its %s decompress to more than %s".formatted(size(bytes.length), mebibytes(LIMIT)));
    } catch (InputException e) {
      throw e;
    } catch (StackOverflowError e) {
      // The library goes one call deeper for each empty part of the data.
      throw new InputException(
          "damaged-gzip", "the gzip data has too many empty parts; fetch it again");
    } catch (EOFException e) {
      throw new InputException(
          "damaged-gzip", "the gzip data ends too early; fetch or copy the file again");
    } catch (ZipException e) {
      throw new InputException(
          "damaged-gzip",
          "it is not intact gzip data (%s); fetch it again, or rename it if it is not compressed"
              .formatted(e.getMessage()));
    } catch (IOException e) {
      throw InputException.of(e);
    }
  }

  private static byte[] bounded(InputStream in, String tooLarge)
      throws IOException, InputException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw tooLarge(tooLarge);
    }
    return bytes;
  }

  private static InputException tooLarge(String measured) {
    return new InputException(
        "too-large",
        "%s, the limit for one article is %s; split the file or leave it out"
            .formatted(measured, mebibytes(LIMIT)));
  }

  private static String size(long bytes) {
    return bytes < 1 << 20 ? bytes + " bytes" : mebibytes(bytes);
  }

  /** Rounded up, so that a size over the limit never reads like the limit. */
  private static String mebibytes(long bytes) {
    return Math.ceilDiv(bytes, 1L << 20) + " MiB";
  }
}
