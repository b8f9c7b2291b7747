package org.dateline.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the values of one field among some documents. Values are numbers until the end: only those
 * are looked up that are told.
 *
 * <p>For one thread.
 */
final class ValueCounts {
  /** Where so few documents have a value, these are gone through and not the results. */
  private static final int SPARSE = 8;

  private final ValueNumbers numbers;
  private final int[] counts;

  ValueCounts(ValueNumbers numbers) {
    this.numbers = numbers;
    this.counts = new int[numbers.count()];
  }

  /** Counts the values of some documents of a part of the index. */
  void count(PartResults part) throws IOException {
    SortedSetDocValues values = numbers.values(part.part());
    int[] here = new int[Math.toIntExact(values.getValueCount())];
    SortedDocValues single = DocValues.unwrapSingleton(values);
    if (single == null) {
      countSeveral(values, part.documents(), here);
    } else if (single.cost() < part.documents().approximateCardinality() / SPARSE) {
      countSparse(single, part.documents(), here);
    } else {
      countSingle(single, part.documents(), here);
    }
    for (int number = 0; number < here.length; number++) {
      if (here[number] > 0) {
        counts[numbers.of(part.part(), number)] += here[number];
      }
    }
  }

  /** These counts less others of the same field. */
  ValueCounts less(ValueCounts others) {
    ValueCounts rest = new ValueCounts(numbers);
    for (int number = 0; number < counts.length; number++) {
      rest.counts[number] = counts[number] - others.counts[number];
    }
    return rest;
  }

  private static void countSingle(SortedDocValues values, FixedBitSet documents, int[] counts)
      throws IOException {
    for (int one = next(documents, 0);
        one != DocIdSetIterator.NO_MORE_DOCS;
        one = next(documents, one + 1)) {
      if (values.advanceExact(one)) {
        counts[values.ordValue()]++;
      }
    }
  }

  private static void countSparse(SortedDocValues values, FixedBitSet documents, int[] counts)
      throws IOException {
    for (int one = values.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = values.nextDoc()) {
      if (documents.get(one)) {
        counts[values.ordValue()]++;
      }
    }
  }

  private static void countSeveral(SortedSetDocValues values, FixedBitSet documents, int[] counts)
      throws IOException {
    for (int one = next(documents, 0);
        one != DocIdSetIterator.NO_MORE_DOCS;
        one = next(documents, one + 1)) {
      if (values.advanceExact(one)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
  }

  private static int next(FixedBitSet documents, int from) {
    return from < documents.length() ? documents.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /** The most frequent values, and of values alike frequent the first in their order. */
  List<Answer.Count> top(int most) throws IOException {
    Comparator<Integer> worstFirst =
        Comparator.<Integer>comparingInt(number -> counts[number])
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> top = new PriorityQueue<>(worstFirst);
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0 && (top.size() < most || counts[number] > counts[top.element()])) {
        top.add(number);
        if (top.size() > most) {
          Integer unused = top.remove();
        }
      }
    }
    List<Answer.Count> told = new ArrayList<>();
    for (int number : top.stream().sorted(worstFirst.reversed()).toList()) {
      told.add(new Answer.Count(numbers.value(number), counts[number]));
    }
    return List.copyOf(told);
  }
}
