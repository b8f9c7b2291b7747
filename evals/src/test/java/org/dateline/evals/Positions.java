package org.dateline.evals;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Span;

/** Which characters of a text some spans cover. */
final class Positions {
  private static final String MARKS = "\"'“”‘’.,";
  private static final Pattern LEADING_THAT =
      Pattern.compile("[\\s\"'“”‘’.,]*that\\b[\\s,:]*", Pattern.CASE_INSENSITIVE);

  private Positions() {}

  /** All characters. */
  static BitSet all(List<Span> spans) {
    BitSet covered = new BitSet();
    spans.forEach(span -> covered.set(span.start(), span.end()));
    return covered;
  }

  /** White space, quotation marks, full stops and commas left out, so that edges weigh nothing. */
  static BitSet words(List<Span> spans, String text) {
    BitSet covered = all(spans);
    for (int i = covered.nextSetBit(0); i >= 0; i = covered.nextSetBit(i + 1)) {
      if (isSpace(text.charAt(i)) || MARKS.indexOf(text.charAt(i)) >= 0) {
        covered.clear(i);
      }
    }
    return covered;
  }

  /** As {@link #words}, without the "that" that may introduce a content. */
  static BitSet contentWords(List<Span> spans, String text) {
    BitSet covered = words(spans, text);
    spans.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            first -> {
              Matcher that = LEADING_THAT.matcher(first.of(text));
              if (that.lookingAt() && that.end() < first.length()) {
                covered.clear(first.start(), first.start() + that.end());
              }
            });
    return covered;
  }

  /** The characters that are white space. */
  static BitSet spaces(String text) {
    BitSet spaces = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      spaces.set(i, isSpace(text.charAt(i)));
    }
    return spaces;
  }

  /** How many characters are in both. */
  static int common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  /** Whether {@code whole} has all of {@code part}. */
  static boolean isWithin(BitSet part, BitSet whole) {
    return common(part, whole) == part.cardinality();
  }

  /** The harmonic mean of precision and recall; 0 where nothing is in common. */
  static double f1(BitSet found, BitSet wanted) {
    int sum = found.cardinality() + wanted.cardinality();
    return sum == 0 ? 0 : 2.0 * common(found, wanted) / sum;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
