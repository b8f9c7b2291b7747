package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Span;

/**
 * Finds the most probable sequence of the labels O, B, I in which no I follows an O (Viterbi 1967),
 * and gives its spans.
 */
final class BioDecoder {
  private static final int OUTSIDE = 0;
  private static final int BEGIN = 1;
  private static final int INSIDE = 2;
  private static final double LEAST = 1e-9;

  private BioDecoder() {}

  /** The spans that one head of the model sees, in order. */
  static List<TaggedSpan> decode(TaggedText tagged, String head) {
    int[] labels = labels(tagged, head);
    List<TaggedSpan> spans = new ArrayList<>();
    int word = 0;
    while (word < labels.length) {
      if (labels[word] == OUTSIDE) {
        word++;
        continue;
      }
      int end = word + 1;
      while (end < labels.length && labels[end] == INSIDE) {
        end++;
      }
      spans.add(span(tagged, head, labels, word, end));
      word = end;
    }
    return spans;
  }

  private static TaggedSpan span(TaggedText tagged, String head, int[] labels, int from, int to) {
    double sum = 0;
    for (int word = from; word < to; word++) {
      float[] row = tagged.probabilities(head, word);
      // That a span goes on or begins anew matters less than that the word belongs to one.
      sum += word == from ? row[labels[word]] : row[BEGIN] + row[INSIDE];
    }
    Span first = tagged.words().get(from);
    Span last = tagged.words().get(to - 1);
    return new TaggedSpan(new Span(first.start(), last.end()), sum / (to - from));
  }

  private static int[] labels(TaggedText tagged, String head) {
    int count = tagged.words().size();
    int[][] previous = new int[count][3];
    double[] best = {0, 0, Double.NEGATIVE_INFINITY};
    for (int word = 0; word < count; word++) {
      float[] row = tagged.probabilities(head, word);
      double[] next = new double[3];
      for (int label = 0; label < 3; label++) {
        int from = bestBefore(best, label);
        previous[word][label] = from;
        next[label] = best[from] + Math.log(Math.max(row[label], LEAST));
      }
      if (word == 0) {
        next[INSIDE] = Double.NEGATIVE_INFINITY;
      }
      best = next;
    }
    return trace(previous, best);
  }

  private static int bestBefore(double[] best, int label) {
    int from = label == INSIDE ? BEGIN : OUTSIDE;
    for (int candidate = from + 1; candidate < 3; candidate++) {
      if (best[candidate] > best[from]) {
        from = candidate;
      }
    }
    return from;
  }

  private static int[] trace(int[][] previous, double[] best) {
    int[] labels = new int[previous.length];
    int label = bestBefore(best, OUTSIDE);
    for (int word = previous.length - 1; word >= 0; word--) {
      labels[word] = label;
      label = previous[word][label];
    }
    return labels;
  }
}
