package org.dateline.desk.ingest.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes of an archive in order, a piece in memory, with the offset at which one stands.
 *
 * <p>Used by one thread. To be closed.
 */
final class BufferedBytes extends InputStream {
  private static final int PIECE = 1 << 15;

  private final InputStream in;
  private final long began;
  private final long size;
  private final byte[] piece = new byte[PIECE];
  private long offset;
  private int next;
  private int end;
  private long decompressed;

  BufferedBytes(ByteSource source, long offset) throws IOException {
    this.in = source.from(offset);
    this.began = offset;
    this.size = source.size();
    this.offset = offset;
  }

  /** The offset of the byte that is read next. */
  long offset() {
    return offset + next;
  }

  /** How many bytes were taken since these were opened. */
  long taken() {
    return offset() - began;
  }

  /** Counts what was decompressed from these bytes. */
  long decompressed(int more) {
    decompressed += more;
    return decompressed;
  }

  boolean isAtEnd() throws IOException {
    return next == end && !fill();
  }

  /** The piece in memory, of which {@link #from} to {@link #to} have not been read. */
  byte[] piece() {
    return piece;
  }

  int from() {
    return next;
  }

  int to() {
    return end;
  }

  void take(int count) {
    next += count;
  }

  @Override
  public int read() throws IOException {
    return isAtEnd() ? -1 : piece[next++] & 0xff;
  }

  @Override
  public int read(byte[] target, int start, int length) throws IOException {
    if (isAtEnd()) {
      return -1;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(piece, next, target, start, count);
    next += count;
    return count;
  }

  private boolean fill() throws IOException {
    offset += end;
    next = 0;
    // An entry of a zip may hold more than it says.
    int most = (int) Math.min(piece.length, Math.max(0, size - offset));
    end = most == 0 ? 0 : Math.max(0, in.read(piece, 0, most));
    return end > 0;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // What was read stays as it is, whatever closing says.
    }
  }
}
