package org.dateline.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Writes the sorted names, one entry for each folded name with all places that have it. */
final class NameWriter {
  private final SectionOutputs sections;
  private final int[] rows;
  private final List<NameRecord> sameKey = new ArrayList<>();
  private byte[] key = {};

  /**
   * @param rows of each place, by the number under which it was added, its row
   */
  NameWriter(SectionOutputs sections, int[] rows) {
    this.sections = sections;
    this.rows = rows;
  }

  void write(byte[] sorted) throws IOException {
    NameRecord name = new NameRecord(sorted);
    if (!name.hasKey(key)) {
      finish();
      key = name.key();
    }
    // The names of one place follow each other, the best first.
    if (sameKey.isEmpty() || sameKey.getLast().ordinal() != name.ordinal()) {
      sameKey.add(name);
    }
  }

  void finish() throws IOException {
    if (sameKey.isEmpty()) {
      return;
    }
    ByteSink entries = sections.of(IndexFormat.Section.ENTRIES);
    sections.of(IndexFormat.Section.PREFIXES).writeLong(prefix(key));
    sections.of(IndexFormat.Section.OFFSETS).writeInt(Math.toIntExact(entries.written()));
    entries.writeVarint(key.length);
    entries.write(key);
    entries.writeVarint(sameKey.size());
    for (NameRecord name : sameKey) {
      entries.writeVarint(rows[name.ordinal()]);
      entries.writeByte(name.form());
      if ((name.form() & IndexFormat.SAME_AS_NAME) == 0) {
        byte[] text = name.text();
        entries.writeVarint(text.length);
        entries.write(text);
      }
    }
    sameKey.clear();
  }

  /** The first bytes of a key as a number that compares, unsigned, as they do. */
  static long prefix(byte[] key) {
    ByteBuffer first = ByteBuffer.allocate(IndexFormat.PREFIX_BYTES);
    first.put(key, 0, Math.min(key.length, IndexFormat.PREFIX_BYTES));
    return first.getLong(0);
  }
}
