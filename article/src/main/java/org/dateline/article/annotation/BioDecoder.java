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

  private final List<String> labels;
  private final float[][] rows;

  /**
   * Decodes one head of the model.
   *
   * @param labels {@code O}, and {@code B}, {@code I} or {@code B-type}, {@code I-type}
   * @param rows the labels' probabilities for each word
   */
  BioDecoder(List<String> labels, float[][] rows) {
    this.labels = labels;
    this.rows = rows;
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
      runs.add(new Run(word, end, type(best[word]), score(best, word, end)));
      word = end;
    }
    return runs;
  }

  /** The mean probability of the words' labels. */
  private double score(int[] best, int from, int to) {
    double sum = rows[from][best[from]];
    for (int word = from + 1; word < to; word++) {
      // That a run goes on or begins anew matters less than that the word belongs to one.
      for (int label = 0; label < labels.size(); label++) {
        sum += !isOutside(label) && type(label).equals(type(best[word])) ? rows[word][label] : 0;
      }
    }
    return sum / (to - from);
  }

  private boolean isOutside(int label) {
    return labels.get(label).equals(OUTSIDE);
  }

  private boolean isInside(int label) {
    return labels.get(label).charAt(0) == 'I';
  }

  private String type(int label) {
    String name = labels.get(label);
    return name.length() > 2 ? name.substring(2) : "";
  }

  private boolean mayFollow(int label, int before) {
    return !isInside(label) || (!isOutside(before) && type(before).equals(type(label)));
  }

  private int[] best() {
    int count = labels.size();
    int[][] previous = new int[rows.length][count];
    double[] best = new double[count];
    for (int word = 0; word < rows.length; word++) {
      double[] next = new double[count];
      for (int label = 0; label < count; label++) {
        int from = word == 0 ? 0 : bestBefore(best, label);
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

  private int bestBefore(double[] best, int label) {
    int from = -1;
    for (int candidate = 0; candidate < best.length; candidate++) {
      if (mayFollow(label, candidate) && (from < 0 || best[candidate] > best[from])) {
        from = candidate;
      }
    }
    return from;
  }

  private int[] trace(int[][] previous, double[] best) {
    int[] sequence = new int[previous.length];
    int label = bestBefore(best, labels.indexOf(OUTSIDE));
    for (int word = previous.length - 1; word >= 0; word--) {
      sequence[word] = label;
      label = previous[word][label];
    }
    return sequence;
  }
}
