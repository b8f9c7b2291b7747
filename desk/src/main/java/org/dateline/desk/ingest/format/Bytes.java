package org.dateline.desk.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads bytes within the limit for one article, and never waits: pipes and devices are refused. */
public final class Bytes {
  /**
   * The most bytes that a file, a part of it, and what either decompresses to may have: 16 MiB. The
   * largest pages of news that we met, with all their scripts and pictures inlined, have less than
   * half of that; an article that is read takes about twenty times its size in memory.
   */
  public static final int LIMIT = 16 << 20;

  private Bytes() {}

  /**
   * All of a file.
   *
   * @throws InputException if it is missing, no regular file, larger than {@link #LIMIT}, or cannot
   *     be read
   */
  public static byte[] ofFile(Path file) throws InputException {
    try {
      long size = size(file);
      if (size > LIMIT) {
        throw tooLarge("it has " + mebibytes(size));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return bounded(in, "it has more than " + mebibytes(LIMIT));
      }
    } catch (IOException e) {
      throw InputException.of(e);
    }
  }

  /**
   * Whether a file has no bytes.
   *
   * @throws InputException if it is missing or no regular file
   */
  public static boolean isEmpty(Path file) throws InputException {
    return size(file) == 0;
  }

  /**
   * How many bytes a file has.
   *
   * @throws InputException if it is missing or no regular file
   */
  static long size(Path file) throws InputException {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw new InputException(
            "not-a-file", "it is a pipe, a device or a folder; save the content in a file first");
      }
      return attributes.size();
    } catch (IOException e) {
      throw InputException.of(e);
    }
  }

  /**
   * What gzip data decompress to.
   *
   * @throws InputException if that is larger than {@link #LIMIT}, or the data are damaged
   */
  public static byte[] ofGzip(byte[] bytes) throws InputException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return bounded(
          in, "its %s decompress to more than %s".formatted(told(bytes.length), mebibytes(LIMIT)));
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

  /**
   * All that {@code in} gives.
   *
   * @param tooLarge what is said if that is more than {@link #LIMIT}
   */
  static byte[] bounded(InputStream in, String tooLarge) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw tooLarge(tooLarge);
    }
    return bytes;
  }

  static InputException tooLarge(String measured) {
    return new InputException(
        "too-large",
        "%s, the limit for one article is %s; split the file or leave it out"
            .formatted(measured, mebibytes(LIMIT)));
  }

  static String told(long bytes) {
    return bytes < 1 << 20 ? bytes + " bytes" : mebibytes(bytes);
  }

  /** Rounded up, so that a size over the limit never reads like the limit. */
  static String mebibytes(long bytes) {
    return Math.ceilDiv(bytes, 1L << 20) + " MiB";
  }
}
