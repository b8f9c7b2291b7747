package org.dateline.desk.ingest.format;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The list of entries at the end of a zip file (PKWARE's APPNOTE 6.3). The library reads it whole
 * into memory, however large it says that it is.
 */
final class ZipDirectory {
  private static final int MOST = 16 << 20;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int SIZE_IN_END = 12;
  private static final int MOST_COMMENT = 0xffff;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int END_IN_LOCATOR = 8;
  private static final int SIZE_IN_LARGE_END = 40;

  private ZipDirectory() {}

  /**
   * Refuses a list that would not fit into memory.
   *
   * @throws InputException if it has more than 16 MiB, which is some hundred thousand entries
   */
  static void refuseFlood(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long start = Math.max(0, in.length() - END_LENGTH - MOST_COMMENT - LOCATOR_LENGTH);
      ByteBuffer tail = read(in, start, (int) (in.length() - start));
      for (int at = tail.capacity() - END_LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == END) {
          refuse(Integer.toUnsignedLong(tail.getInt(at + SIZE_IN_END)), false);
          if (at >= LOCATOR_LENGTH && tail.getInt(at - LOCATOR_LENGTH) == LOCATOR) {
            long end = tail.getLong(at - LOCATOR_LENGTH + END_IN_LOCATOR);
            if (end >= 0 && end <= in.length() - SIZE_IN_LARGE_END - Long.BYTES) {
              refuse(read(in, end + SIZE_IN_LARGE_END, Long.BYTES).getLong(0), true);
            }
          }
        }
      }
    }
  }

  private static ByteBuffer read(RandomAccessFile in, long start, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.seek(start);
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void refuse(long size, boolean large) throws InputException {
    boolean elsewhere = !large && size == 0xffff_ffffL;
    if (!elsewhere && (size < 0 || size > MOST)) {
      throw new InputException(
          "too-large",
          "its list of entries has %s bytes, the limit is %s; leave it out"
              .formatted(size, Bytes.mebibytes(MOST)));
    }
  }
}
