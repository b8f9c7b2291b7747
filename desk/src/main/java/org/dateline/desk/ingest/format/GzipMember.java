package org.dateline.desk.ingest.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What one member of gzip data (RFC 1952) decompresses to. The library's own stream goes on from
 * member to member and so hides where one ends, which is where the next record of an archive
 * begins.
 *
 * <p>Ends with an {@link InputException} where a member decompresses to more than {@value
 * #MOST_TIMES} times its size, or all that were read so far do. Used by one thread; closing it lets
 * go of memory outside Java's heap and leaves the bytes open.
 */
final class GzipMember extends InputStream {
  static final int FIRST = 0x1f;
  static final int SECOND = 0x8b;
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  /**
   * Pages of real crawls compress to a tenth or a twentieth, an endless row of one byte to 1/1000.
   */
  private static final int MOST_TIMES = 200;

  private static final long ALWAYS_ALLOWED_OF_MEMBER = 4L << 20;
  private static final long ALWAYS_ALLOWED = 64L << 20;

  private final BufferedBytes bytes;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final long began;
  private boolean ended;

  /**
   * @throws IOException if no member begins here
   */
  GzipMember(BufferedBytes bytes) throws IOException {
    this.bytes = bytes;
    this.began = bytes.taken();
    try {
      readHeader();
    } catch (IOException e) {
      inflater.end();
      throw e;
    }
  }

  private void readHeader() throws IOException {
    if (byteOfHeader() != FIRST || byteOfHeader() != SECOND || byteOfHeader() != DEFLATE) {
      throw new ZipException("no gzip data begins here");
    }
    int flags = byteOfHeader();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(byteOfHeader() | byteOfHeader() << 8);
    }
    for (int text : new int[] {NAME, COMMENT}) {
      if ((flags & text) != 0) {
        skipText();
      }
    }
    if ((flags & HEADER_CHECK) != 0) {
      skip(2);
    }
  }

  private void skipText() throws IOException {
    for (int length = 0; byteOfHeader() != 0; length++) {
      if (length > 1 << 16) {
        throw new ZipException("a name in the gzip data has no end");
      }
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      byteOfHeader();
    }
  }

  private int byteOfHeader() throws IOException {
    int next = bytes.read();
    if (next < 0) {
      throw new EOFException("the gzip data ends too early");
    }
    return next;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int start, int length) throws IOException {
    if (ended) {
      return -1;
    }
    try {
      int count = 0;
      while (count == 0 && !inflater.finished()) {
        count = inflate(target, start, length);
      }
      check.update(target, start, count);
      refuseBomb(count);
      if (inflater.finished()) {
        readTrailer();
      }
      return count == 0 ? -1 : count;
    } catch (DataFormatException e) {
      throw new ZipException("the gzip data is damaged: " + e.getMessage());
    }
  }

  private int inflate(byte[] target, int start, int length)
      throws IOException, DataFormatException {
    if (bytes.isAtEnd()) {
      throw new EOFException("the gzip data ends too early");
    }
    inflater.setInput(bytes.piece(), bytes.from(), bytes.to() - bytes.from());
    int count = inflater.inflate(target, start, length);
    bytes.take(bytes.to() - bytes.from() - inflater.getRemaining());
    if (inflater.needsDictionary()) {
      throw new ZipException("the gzip data needs a dictionary");
    }
    return count;
  }

  private void refuseBomb(int count) throws InputException {
    long own = MOST_TIMES * (bytes.taken() - began);
    if (inflater.getBytesWritten() > ALWAYS_ALLOWED_OF_MEMBER + own
        || bytes.decompressed(count) > ALWAYS_ALLOWED + MOST_TIMES * bytes.taken()) {
      throw new InputException(
          "too-large",
          "it decompresses to more than %s times its size, as no archive of pages does; leave it out"
              .formatted(MOST_TIMES));
    }
  }

  private void readTrailer() throws IOException {
    ended = true;
    long sum = number();
    long length = number();
    if (sum != check.getValue() || length != (inflater.getBytesWritten() & 0xffff_ffffL)) {
      throw new ZipException("the gzip data is damaged: its check sum differs");
    }
  }

  private long number() throws IOException {
    long low = byteOfHeader() | byteOfHeader() << 8;
    return low | (long) byteOfHeader() << 16 | (long) byteOfHeader() << 24;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
