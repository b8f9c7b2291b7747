package org.dateline.desk.ingest.format;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Records that are read from one place of an archive on: of a compressed archive those of one gzip
 * member, which should be one, else those of the whole rest.
 *
 * <p>Used by one thread.
 */
final class WarcStretch implements Closeable {
  private static final byte[] BEGIN = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** Headers of crawlers have a few kilobytes. */
  private static final int MOST_HEADER = 1 << 20;

  private final long start;
  private final @Nullable GzipMember member;
  private final Bounded in;
  private final WarcReader reader;

  private WarcStretch(long start, @Nullable GzipMember member, Bounded in) throws IOException {
    this.start = start;
    this.member = member;
    this.in = in;
    this.reader = new WarcReader(in);
  }

  /**
   * @throws IOException if no record begins where {@code bytes} stand
   */
  static WarcStretch open(BufferedBytes bytes) throws IOException {
    long start = bytes.offset();
    boolean gzip = !bytes.isAtEnd() && (bytes.piece()[bytes.from()] & 0xff) == GzipMember.FIRST;
    GzipMember member = gzip ? new GzipMember(bytes) : null;
    try {
      BufferedInputStream in = new BufferedInputStream(member == null ? bytes : member);
      in.mark(BEGIN.length);
      if (!Arrays.equals(in.readNBytes(BEGIN.length), BEGIN)) {
        throw new IOException("no WARC record begins here");
      }
      in.reset();
      return new WarcStretch(start, member, new Bounded(in));
    } catch (IOException e) {
      if (member != null) {
        member.close();
      }
      throw e;
    }
  }

  /** The next record; null where the stretch ends. */
  @Nullable WarcRecord next() throws IOException {
    in.allow(MOST_HEADER);
    WarcRecord record = reader.next().orElse(null);
    if (record != null) {
      long length = record.body().size();
      if (length < 0) {
        throw new IOException("its Content-Length is negative: " + length);
      }
    }
    return record;
  }

  /** Reads a record to its end, which shows whether it is whole. */
  void pass(WarcRecord record) throws IOException {
    in.allow(Long.MAX_VALUE);
    record.body().consume();
    if (record.body().position() < record.body().size()) {
      throw new EOFException("the record ends too early");
    }
  }

  /** Allows to read the record's block. */
  InputStream block(WarcRecord record) throws IOException {
    in.allow(Long.MAX_VALUE);
    return record.body().stream();
  }

  /** Where the record that was read last begins, in bytes of the file. */
  long position() {
    return member == null ? start + reader.position() : start;
  }

  boolean isCompressed() {
    return member != null;
  }

  @Override
  public void close() {
    if (member != null) {
      member.close();
    }
  }

  /** Ends headers that have no end. */
  private static final class Bounded extends FilterInputStream {
    private long allowed = MOST_HEADER;

    Bounded(InputStream in) {
      super(in);
    }

    void allow(long bytes) {
      allowed = bytes;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
      int count = super.read(target, start, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int read) throws IOException {
      allowed -= read;
      if (allowed < 0) {
        throw new IOException("its header has more than 1 MiB");
      }
    }
  }
}
