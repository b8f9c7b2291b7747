package org.dateline.benchmarks.corenlp;

import edu.stanford.nlp.util.Pair;
import java.util.List;

/**
 * Where words stand, as pairs of a start and an end in code points of the text. CoreNLP counts
 * UTF-16 units.
 */
record Spans(List<List<Integer>> spans) {
  private static final String QUOTATION_MARKS = "\"'`“”„‘’‚«»‹›「」『』";

  static Spans none() {
    return new Spans(List.of());
  }

  static Spans of(Pair<Integer, Integer> units, String text) {
    return of(units.first(), units.second(), text);
  }

  /** Without the quotation marks at the edges. */
  static Spans withinMarks(Pair<Integer, Integer> units, String text) {
    int start = units.first();
    int end = units.second();
    while (start < end && isMark(text.charAt(start))) {
      start++;
    }
    while (end > start && isMark(text.charAt(end - 1))) {
      end--;
    }
    return of(start, end, text);
  }

  private static Spans of(int start, int end, String text) {
    int first = text.codePointCount(0, start);
    return new Spans(List.of(List.of(first, first + text.codePointCount(start, end))));
  }

  private static boolean isMark(char character) {
    return QUOTATION_MARKS.indexOf(character) >= 0;
  }
}
