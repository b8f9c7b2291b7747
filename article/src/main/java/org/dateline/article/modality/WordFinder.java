package org.dateline.article.modality;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.document.LowerCase;
import org.dateline.article.document.Span;

/**
 * Finds whole words and phrases of a list in a text, the longest first, without regard to case.
 * Characters that nobody sees (Unicode's default ignorable ones, such as the soft hyphen) may stand
 * anywhere in them, and any space between two words.
 *
 * <p>Immutable and safe for use by many threads. Takes time in proportion to the text.
 *
 * @param <T> what a phrase means
 */
final class WordFinder<T> {
  private final Map<String, T> meanings = new TreeMap<>();
  private final Pattern pattern;

  /** A phrase that was found, and what it means. */
  record Found<T>(Span span, T meaning) {}

  /** A stretch of text as it is seen, and where each of its characters stands. */
  private static final class Seen {
    private final StringBuilder text = new StringBuilder();

    /** One past the last stands where the stretch ends. */
    private final int[] offsets;

    Seen(String whole, Span within) {
      this.offsets = new int[within.length() + 1];
      for (int at = within.start(); at < within.end(); at++) {
        char c = whole.charAt(at);
        if (c < 0x80 || !isUnseen(c)) {
          offsets[text.length()] = at;
          text.append(Character.isSpaceChar(c) ? ' ' : c);
        }
      }
      offsets[text.length()] = within.end();
    }

    private static boolean isUnseen(char c) {
      return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    Span span(int start, int end) {
      return new Span(offsets[start], offsets[end - 1] + 1);
    }
  }

  WordFinder(Map<String, T> phrases) {
    meanings.putAll(phrases);
    String alternatives =
        meanings.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|"));
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  List<Found<T>> find(String text, Span within) {
    List<Found<T>> found = new ArrayList<>();
    Seen seen = new Seen(text, within);
    Matcher matcher = pattern.matcher(seen.text);
    while (matcher.find()) {
      String phrase = LowerCase.of(matcher.group()).replaceAll("\\s+", " ");
      T meaning = meanings.get(phrase);
      if (meaning != null) {
        found.add(new Found<>(seen.span(matcher.start(), matcher.end()), meaning));
      }
    }
    return found;
  }
}
