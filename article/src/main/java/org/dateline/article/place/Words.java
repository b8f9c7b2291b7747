package org.dateline.article.place;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.LowerCase;
import org.dateline.article.document.Span;

/**
 * The words of one block, as the language model cut them: punctuation marks are words of their own,
 * so "U.S." are four. Counted from 0; asking beyond either end gives an empty word.
 */
final class Words {
  private static final String NAMES = "names";
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final String text;
  private final TaggedText tagged;
  private final List<Span> spans;
  private final String[] exact;
  private final String[] lower;

  Words(String text, TaggedText tagged) {
    this.text = text;
    this.tagged = tagged;
    this.spans = tagged.words();
    this.exact = new String[spans.size()];
    this.lower = new String[spans.size()];
  }

  /** The words between white space of a text of one line. */
  static List<String> split(String line) {
    return List.of(SPACE.split(line.strip(), -1));
  }

  int size() {
    return spans.size();
  }

  Span block() {
    return tagged.block();
  }

  /** The word as written, without soft hyphens and other characters that nobody sees. */
  String exact(int word) {
    if (word < 0 || word >= exact.length) {
      return "";
    }
    String known = exact[word];
    if (known == null) {
      known = clean(spans.get(word));
      exact[word] = known;
    }
    return known;
  }

  /** The word in lower case. */
  String lower(int word) {
    if (word < 0 || word >= lower.length) {
      return "";
    }
    String known = lower[word];
    if (known == null) {
      known = LowerCase.of(exact(word));
      lower[word] = known;
    }
    return known;
  }

  boolean is(int word, String wanted) {
    return lower(word).equals(wanted);
  }

  /** Whether the word begins with a capital letter, or one of a script without capitals. */
  boolean isCapitalised(int word) {
    String written = exact(word);
    if (written.isEmpty()) {
      return false;
    }
    int first = written.codePointAt(0);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  /** Whether the word has more than one letter, all of them capitals. */
  boolean isUpper(int word) {
    String written = exact(word);
    return written.length() > 1
        && written.codePoints().allMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
  }

  boolean isWord(int word) {
    String written = exact(word);
    return !written.isEmpty() && Character.isLetterOrDigit(written.codePointAt(0));
  }

  boolean isNumber(int word) {
    String written = exact(word);
    return !written.isEmpty() && Character.isDigit(written.charAt(0));
  }

  /** Whether nothing stands between the word and the one before it. */
  boolean isJoined(int word) {
    return word > 0 && word < spans.size() && spans.get(word - 1).end() == spans.get(word).start();
  }

  /** Where the words from {@code from} to just before {@code to} stand. */
  Span span(int from, int to) {
    return tagged.span(from, to);
  }

  /** The words as a gazetteer might write them: single spaces, nothing invisible. */
  String surface(int from, int to) {
    return clean(span(from, to));
  }

  /**
   * Words one after the other.
   *
   * @param from the number of the first
   * @param to one past the number of the last
   */
  record Run(int from, int to) {}

  /** The words with those on both sides that go with them, at most so many on each. */
  Run run(int from, int to, int most, IntPredicate goesWith) {
    int start = from;
    while (start > 0 && from - start < most && goesWith.test(start - 1)) {
      start--;
    }
    int end = to;
    while (end < size() && end - to < most && goesWith.test(end)) {
      end++;
    }
    return new Run(start, end);
  }

  /** The number of the first word that begins at an offset or later. */
  int from(int offset) {
    return tagged.firstWordFrom(offset);
  }

  /** How probably the model takes these words for the name of a place, 0 to 1. */
  double placeProbability(int from, int to) {
    double sum = 0;
    for (int word = from; word < to; word++) {
      sum += placeProbability(word);
    }
    return sum / (to - from);
  }

  /** How probably the model takes the word for part of a place's name, 0 to 1. */
  double placeProbability(int word) {
    return (double) tagged.probability(NAMES, "B-place", word)
        + tagged.probability(NAMES, "I-place", word);
  }

  private String clean(Span span) {
    StringBuilder cleaned = new StringBuilder(span.length());
    for (int at = span.start(); at < span.end(); at++) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!cleaned.isEmpty() && cleaned.charAt(cleaned.length() - 1) != ' ') {
          cleaned.append(' ');
        }
      } else if (Character.getType(c) != Character.FORMAT) {
        cleaned.append(c == '’' ? '\'' : c);
      }
    }
    return cleaned.toString();
  }
}
