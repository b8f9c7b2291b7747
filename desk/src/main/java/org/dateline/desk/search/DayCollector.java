package org.dateline.desk.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts how many results there are of each day. */
final class DayCollector extends SimpleCollector {
  private final String field;
  private final Map<Long, Integer> counts = new HashMap<>();
  private SortedNumericDocValues days = DocValues.emptySortedNumeric();

  DayCollector(String field) {
    this.field = field;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    days = DocValues.getSortedNumeric(context.reader(), field);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int document) throws IOException {
    if (days.advanceExact(document)) {
      for (int i = days.docValueCount(); i > 0; i--) {
        counts.merge(days.nextValue(), 1, Integer::sum);
      }
    }
  }

  SortedMap<LocalDate, Integer> counts() {
    SortedMap<LocalDate, Integer> sorted = new TreeMap<>();
    counts.forEach((day, count) -> sorted.put(LocalDate.ofEpochDay(day), count));
    return sorted;
  }
}
