package org.dateline.desk.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The values of one field, numbered in their order over all parts of the index; each part numbers
 * its own. Immutable and safe for use by many threads.
 */
final class ValueNumbers {
  private final List<LeafReaderContext> parts;
  private final String field;
  private final OrdinalMap all;

  private ValueNumbers(List<LeafReaderContext> parts, String field, OrdinalMap all) {
    this.parts = parts;
    this.field = field;
    this.all = all;
  }

  /** Numbers the values of a field: takes the longer the more of them there are. */
  static ValueNumbers of(List<LeafReaderContext> parts, String field) throws IOException {
    SortedSetDocValues[] values = new SortedSetDocValues[parts.size()];
    for (int part = 0; part < values.length; part++) {
      values[part] = DocValues.getSortedSet(parts.get(part).reader(), field);
    }
    return new ValueNumbers(parts, field, OrdinalMap.build(null, values, PackedInts.DEFAULT));
  }

  int count() {
    return Math.toIntExact(all.getValueCount());
  }

  /** What a part's documents have, by the part's own numbers. */
  SortedSetDocValues values(int part) throws IOException {
    return DocValues.getSortedSet(parts.get(part).reader(), field);
  }

  /** The number over all parts of a value that a part has under a number of its own. */
  int of(int part, int number) {
    return (int) all.getGlobalOrds(part).get(number);
  }

  String value(int number) throws IOException {
    return values(all.getFirstSegmentNumber(number))
        .lookupOrd(all.getFirstSegmentOrd(number))
        .utf8ToString();
  }
}
