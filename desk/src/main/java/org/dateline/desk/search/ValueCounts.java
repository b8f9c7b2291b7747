package org.dateline.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the values of one field, part by part of the index, and tells the most frequent exactly.
 * Values are numbers until the end: only those are looked up that can be among the most frequent. A
 * value with {@code n} results in {@code p} parts has {@code n / p} of them in one part at least
 * (the idea of Fagin's threshold algorithm, 2001), and most values have only a few.
 */
final class ValueCounts {
  static final Comparator<Answer.Count> MOST_FIRST =
      Comparator.comparingLong(Answer.Count::count).reversed().thenComparing(Answer.Count::value);

  private final String field;
  private final List<PartCounts> parts = new ArrayList<>();

  ValueCounts(String field) {
    this.field = field;
  }

  /** Counts the values of some documents of another part of the index. */
  void count(LeafReader reader, FixedBitSet documents) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, field);
    PartCounts part = new PartCounts(values, Math.toIntExact(values.getValueCount()));
    part.count(documents);
    parts.add(part);
  }

  /** Takes in what was counted of other parts. */
  void add(ValueCounts others) {
    parts.addAll(others.parts);
  }

  /** The most frequent values, and of values alike frequent the first in their order. */
  List<Answer.Count> top(int most) throws IOException {
    Map<String, Long> sums = new HashMap<>();
    for (PartCounts part : parts) {
      for (int number : part.top(most)) {
        sum(part.value(number), sums);
      }
    }
    List<Answer.Count> first = sorted(sums);
    long least = first.size() < most ? 1 : first.get(most - 1).count();
    long inOnePart = Math.max(1, Math.ceilDiv(least, Math.max(1, parts.size())));
    if (inOnePart == 1) {
      return sorted(all()).stream().limit(most).toList();
    }
    for (PartCounts part : parts) {
      for (int number = 0; number < part.counts.length; number++) {
        if (part.counts[number] >= inOnePart) {
          sum(part.value(number), sums);
        }
      }
    }
    return sorted(sums).stream().limit(most).toList();
  }

  /** The sums of all values, for where there are few results or none is frequent. */
  private Map<String, Long> all() throws IOException {
    Map<String, Long> sums = new HashMap<>();
    for (PartCounts part : parts) {
      for (int number = 0; number < part.counts.length; number++) {
        if (part.counts[number] > 0) {
          sums.merge(part.value(number), (long) part.counts[number], Long::sum);
        }
      }
    }
    return sums;
  }

  private static List<Answer.Count> sorted(Map<String, Long> sums) {
    return sums.entrySet().stream()
        .map(one -> new Answer.Count(one.getKey(), one.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private void sum(String value, Map<String, Long> sums) throws IOException {
    if (!sums.containsKey(value)) {
      long sum = 0;
      for (PartCounts part : parts) {
        sum += part.of(new BytesRef(value));
      }
      sums.put(value, sum);
    }
  }

  /** The counts of one part, by the numbers that values have there. */
  private static final class PartCounts {
    private final SortedSetDocValues values;
    private final int[] counts;

    PartCounts(SortedSetDocValues values, int size) {
      this.values = values;
      this.counts = new int[size];
    }

    void count(FixedBitSet documents) throws IOException {
      SortedDocValues single = DocValues.unwrapSingleton(values);
      DocIdSetIterator each =
          ConjunctionUtils.intersectIterators(
              List.of(
                  new BitSetIterator(documents, documents.approximateCardinality()),
                  single == null ? values : single));
      if (single != null) {
        while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          counts[single.ordValue()]++;
        }
      } else {
        while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          for (int i = values.docValueCount(); i > 0; i--) {
            counts[(int) values.nextOrd()]++;
          }
        }
      }
    }

    List<Integer> top(int most) {
      PriorityQueue<Integer> top =
          new PriorityQueue<>(Comparator.comparingInt((Integer number) -> counts[number]));
      for (int number = 0; number < counts.length; number++) {
        if (counts[number] > 0 && (top.size() < most || counts[number] > counts[top.element()])) {
          top.add(number);
          if (top.size() > most) {
            Integer unused = top.remove();
          }
        }
      }
      return List.copyOf(top);
    }

    String value(int number) throws IOException {
      return values.lookupOrd(number).utf8ToString();
    }

    long of(BytesRef value) throws IOException {
      long number = values.lookupTerm(value);
      return number < 0 ? 0 : counts[(int) number];
    }
  }
}
