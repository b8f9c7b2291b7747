package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A name of a place as bytes that sort by folded name, then the most populous place first, then the
 * best kind of name: how names wait in a {@link RecordSorter}.
 */
final class NameRecord {
  /** Kind, whether it is the place's own, and how many signs it has. */
  private static final int TAIL = 3;

  private final byte[] bytes;
  private final int keyEnd;

  NameRecord(byte[] bytes) {
    this.bytes = bytes;
    int end = 0;
    while (bytes[end] != 0) {
      end++;
    }
    this.keyEnd = end;
  }

  static byte[] of(byte[] key, Place place, int ordinal, Alias alias) {
    boolean same = alias.text().equals(place.name());
    byte[] text = same ? new byte[0] : alias.text().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(key.length + 1 + Long.BYTES + Integer.BYTES + TAIL + text.length)
        .put(key)
        .put((byte) 0)
        .putLong(Long.MAX_VALUE - place.population())
        .putInt(ordinal)
        .put((byte) PlaceIndex.ALIAS_KINDS.indexOf(alias.kind()))
        .put((byte) (same ? 0 : 1))
        .put((byte) signs(alias.text()))
        .put(text)
        .array();
  }

  /** Of spellings that fold to the same, the one with the fewest apostrophes and hyphens shows. */
  private static int signs(String text) {
    long signs = text.codePoints().filter(c -> !Character.isLetterOrDigit(c)).count();
    return (int) Math.min(signs, Byte.MAX_VALUE);
  }

  byte[] key() {
    return Arrays.copyOf(bytes, keyEnd);
  }

  boolean hasKey(byte[] other) {
    return Arrays.equals(bytes, 0, keyEnd, other, 0, other.length);
  }

  int ordinal() {
    return ByteBuffer.wrap(bytes).getInt(keyEnd + 1 + Long.BYTES);
  }

  /** The kind of the name, and whether it is the place's own, in one byte. */
  int form() {
    int at = keyEnd + 1 + Long.BYTES + Integer.BYTES;
    return bytes[at] | (bytes[at + 1] == 0 ? IndexFormat.SAME_AS_NAME : 0);
  }

  /** The name in UTF-8; empty where it is the place's own. */
  byte[] text() {
    return Arrays.copyOfRange(bytes, keyEnd + 1 + Long.BYTES + Integer.BYTES + TAIL, bytes.length);
  }
}
