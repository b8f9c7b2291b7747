package org.dateline.desk.ingest.format;

import java.io.IOException;

/**
 * Finds the next record behind a damaged one: gzip data that hold the first bytes of a record, or
 * those bytes themselves at the beginning of a line.
 */
final class WarcSearch {
  private static final String PLAIN = "\nWARC/1.";
  private static final int DEFLATE = 8;

  /** How many places that only look like a record are tried; chance gives some 60 in a GiB. */
  private static final int MOST_TRIES = 1_000;

  private WarcSearch() {}

  /** Where the next record begins, behind {@code offset}; the archive's size if there is none. */
  static long next(ByteSource source, long offset) throws IOException {
    int tries = 0;
    int plain = 0;
    int before = 0;
    int last = 0;
    try (BufferedBytes bytes = new BufferedBytes(source, offset + 1)) {
      for (int one = bytes.read(); one >= 0; one = bytes.read()) {
        plain = one == PLAIN.charAt(plain) ? plain + 1 : one == '\n' ? 1 : 0;
        if (plain == PLAIN.length()) {
          return bytes.offset() - PLAIN.length() + 1;
        }
        if (before == GzipMember.FIRST && last == GzipMember.SECOND && one == DEFLATE) {
          long place = bytes.offset() - 3;
          if (isRecord(source, place)) {
            return place;
          }
          if (++tries == MOST_TRIES) {
            break;
          }
        }
        before = last;
        last = one;
      }
    }
    return source.size();
  }

  private static boolean isRecord(ByteSource source, long offset) throws IOException {
    try (BufferedBytes bytes = new BufferedBytes(source, offset)) {
      WarcStretch.open(bytes).close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
