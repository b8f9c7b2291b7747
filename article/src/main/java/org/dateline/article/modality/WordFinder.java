package org.dateline.article.modality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.document.Span;

/**
 * Finds whole words and phrases of a list in a text, the longest first, without regard to case.
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
    Matcher matcher = pattern.matcher(text).region(within.start(), within.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      String phrase = matcher.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      T meaning = meanings.get(phrase);
      if (meaning != null) {
        found.add(new Found<>(new Span(matcher.start(), matcher.end()), meaning));
      }
    }
    return found;
  }
}
