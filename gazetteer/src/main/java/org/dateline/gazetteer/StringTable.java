package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Strings in UTF-8 one after the other, each after its length in bytes. */
record StringTable(ByteBuffer bytes) {

  /** The string that begins at {@code offset}. */
  String at(int offset) {
    Varint length = Varint.read(bytes, offset);
    byte[] text = new byte[length.value()];
    bytes.get(length.end(), text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** The string behind the one that begins at {@code offset}. */
  String after(int offset) {
    Varint length = Varint.read(bytes, offset);
    return at(length.end() + length.value());
  }
}
