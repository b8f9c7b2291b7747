package org.dateline.gazetteer;

import java.nio.ByteBuffer;

/**
 * A number of seven bits a byte, the lowest first.
 *
 * @param value the number
 * @param end where what follows begins
 */
record Varint(int value, int end) {
  private static final int MOST_SHIFT = 28;

  static Varint read(ByteBuffer bytes, int offset) {
    int at = offset;
    int value = 0;
    for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
      byte next = bytes.get(at);
      at++;
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return new Varint(value, at);
      }
    }
    throw new IndexOutOfBoundsException("the number at " + offset + " does not end");
  }
}
