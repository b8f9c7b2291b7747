package org.dateline.article.annotation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.TaggedText.Run;

/**
 * Finds the most probable sequence of labels in which every I goes on with a B or I of its own type
 * (Viterbi 1967), and gives its runs.
 */
final class BioDecoder {
  private static final String OUTSIDE = "O";
  private static final double LEAST = 1e-9;

  private final float[][] rows;

  /** Of each label, its type; empty for O, and where labels have no types. */
  private final List<String> types;

  /** Of each I, the label of its B; -1 for other labels. */
  private final int[] beginnings;

  private final int outside;

  /**
   * Decodes one head of the model.
   *
   * @param labels {@code O}, and {@code B}, {@code I} or {@code B-type}, {@code I-type}
   * @param rows the labels' probabilities for each word
   */
  BioDecoder(List<String> labels, float[][] rows) {
    this.rows = rows;
    this.outside = labels.indexOf(OUTSIDE);
    this.types =
        labels.stream().map(label -> label.substring(Math.min(2, label.length()))).toList();
    this.beginnings =
        labels.stream()
            .mapToInt(l -> l.charAt(0) == 'I' ? labels.indexOf("B" + l.substring(1)) : -1)
            .toArray();
  }

  List<Run> runs() {
    int[] best = best();
    List<Run> runs = new ArrayList<>();
    int word = 0;
    while (word < best.length) {
      if (isOutside(best[word])) {
        word++;
        continue;
      }
      int end = word + 1;
      while (end < best.length && isInside(best[end])) {
        end++;
      }
      runs.add(new Run(word, end, types.get(best[word]), score(best, word, end)));
      word = end;
    }
    return runs;
  }

  /** The mean probability of the words' labels. */
  private double score(int[] best, int from, int to) {
    double sum = rows[from][best[from]];
    int beginning = best[from];
    for (int word = from + 1; word < to; word++) {
      // That a run goes on or begins anew matters less than that the word belongs to one.
      sum += rows[word][beginning] + rows[word][best[word]];
    }
    return sum / (to - from);
  }

  private boolean isOutside(int label) {
    return label == outside;
  }

  private boolean isInside(int label) {
    return beginnings[label] >= 0;
  }

  private int[] best() {
    int count = types.size();
    int[][] previous = new int[rows.length][count];
    double[] best = new double[count];
    for (int word = 0; word < rows.length; word++) {
      double[] next = new double[count];
      int likeliest = likeliest(best);
      for (int label = 0; label < count; label++) {
        int from = word == 0 ? outside : before(label, best, likeliest);
        previous[word][label] = from;
        boolean impossible = word == 0 && isInside(label);
        next[label] =
            impossible
                ? Double.NEGATIVE_INFINITY
                : best[from] + Math.log(Math.max(rows[word][label], LEAST));
      }
      best = next;
    }
    return trace(previous, best);
  }

  /** The best label before this one: before an I, its B or itself; before others, any. */
  private int before(int label, double[] best, int likeliest) {
    int beginning = beginnings[label];
    if (beginning < 0) {
      return likeliest;
    }
    return best[label] > best[beginning] ? label : beginning;
  }

  private static int likeliest(double[] best) {
    int likeliest = 0;
    for (int label = 1; label < best.length; label++) {
      if (best[label] > best[likeliest]) {
        likeliest = label;
      }
    }
    return likeliest;
  }

  private int[] trace(int[][] previous, double[] best) {
    int[] sequence = new int[previous.length];
    int label = likeliest(best);
    for (int word = previous.length - 1; word >= 0; word--) {
      sequence[word] = label;
      label = previous[word][label];
    }
    return sequence;
  }
}
