package org.dateline.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dateline.desk.search.Search.FacetField;

/** Counts how many results have each value of some fields. */
final class FacetCollector extends SimpleCollector {
  private static final int MOST_COUNTS = 20;

  private final Map<FacetField, Map<String, Long>> counts = new EnumMap<>(FacetField.class);
  private final List<LeafCounts> leaf = new ArrayList<>();

  /** The counts of one field in one part of the index, by the numbers of its values there. */
  private static final class LeafCounts {
    private final FacetField field;
    private final SortedSetDocValues values;
    private final int[] byNumber;

    LeafCounts(FacetField field, SortedSetDocValues values, int size) {
      this.field = field;
      this.values = values;
      this.byNumber = new int[size];
    }

    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          byNumber[(int) values.nextOrd()]++;
        }
      }
    }

    void addTo(Map<String, Long> sum) throws IOException {
      for (int number = 0; number < byNumber.length; number++) {
        if (byNumber[number] > 0) {
          sum.merge(values.lookupOrd(number).utf8ToString(), (long) byNumber[number], Long::sum);
        }
      }
    }
  }

  FacetCollector(List<FacetField> fields) {
    fields.forEach(field -> counts.put(field, new HashMap<>()));
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    for (FacetField field : counts.keySet()) {
      SortedSetDocValues values = DocValues.getSortedSet(context.reader(), field.field());
      int size = Math.toIntExact(values.getValueCount());
      if (size > 0) {
        leaf.add(new LeafCounts(field, values, size));
      }
    }
  }

  @Override
  public void setScorer(Scorable scorer) {}

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int document) throws IOException {
    for (LeafCounts one : leaf) {
      one.count(document);
    }
  }

  @Override
  public void finish() throws IOException {
    for (LeafCounts one : leaf) {
      one.addTo(counts.computeIfAbsent(one.field, unused -> new HashMap<>()));
    }
    leaf.clear();
  }

  List<Answer.Facet> facets() {
    return counts.entrySet().stream()
        .map(
            field ->
                new Answer.Facet(
                    field.getKey().field(),
                    field.getValue().entrySet().stream()
                        .map(value -> new Answer.Count(value.getKey(), value.getValue()))
                        .sorted(
                            Comparator.comparingLong(Answer.Count::count)
                                .reversed()
                                .thenComparing(Answer.Count::value))
                        .limit(MOST_COUNTS)
                        .toList(),
                    field.getValue().size()))
        .toList();
  }
}
