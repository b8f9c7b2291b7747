package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns for how a line begins, of which only those are tried that can begin with the line's
 * first two letters. Whether a pattern can is found by matching it against these letters alone: it
 * can if it matches or would have wanted more ({@link Matcher#hitEnd}).
 *
 * <p>Immutable but for what it remembers; safe for use by many threads.
 *
 * @param <T> what a pattern stands for
 */
final class Beginnings<T> {
  private static final int LETTERS = 26;

  /** Opening quotation marks; no pattern begins with them but as what is passed over. */
  private static final String PASSED_OVER = "\"'“‘";

  private static final int MOST_PASSED_OVER = 4;

  private record Entry<T>(Pattern pattern, T meaning) {}

  private final List<Entry<T>> entries;
  private final AtomicReferenceArray<@Nullable List<Entry<T>>> byLetters =
      new AtomicReferenceArray<>(LETTERS * LETTERS);

  private Beginnings(List<Entry<T>> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Patterns in the order in which they are tried. For one thread. */
  static final class Table<T> {
    private final List<Entry<T>> entries = new ArrayList<>();

    /**
     * Adds patterns, each matched without regard to case from the line's first word on; up to four
     * characters before it are passed over.
     */
    void add(List<String> beginnings, T meaning) {
      for (String words : beginnings) {
        Pattern pattern =
            Pattern.compile(
                "\\W{0,4}(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        entries.add(new Entry<>(pattern, meaning));
      }
    }

    Beginnings<T> build() {
      return new Beginnings<>(entries);
    }
  }

  /** What the first pattern that matches stands for, of those with a fitting meaning; or null. */
  @Nullable T first(String line, Predicate<T> fits) {
    for (Entry<T> entry : candidates(line)) {
      if (fits.test(entry.meaning) && entry.pattern.matcher(line).lookingAt()) {
        return entry.meaning;
      }
    }
    return null;
  }

  private List<Entry<T>> candidates(String line) {
    int at = 0;
    while (at < Math.min(line.length(), MOST_PASSED_OVER)
        && PASSED_OVER.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    int first = at < line.length() ? letter(line.charAt(at)) : -1;
    int second = at + 1 < line.length() ? letter(line.charAt(at + 1)) : -1;
    if (first < 0 || second < 0) {
      return entries;
    }
    int place = first * LETTERS + second;
    List<Entry<T>> known = byLetters.get(place);
    if (known == null) {
      known = entries.stream().filter(entry -> canBegin(entry.pattern, first, second)).toList();
      byLetters.set(place, known);
    }
    return known;
  }

  private static boolean canBegin(Pattern pattern, int first, int second) {
    String letters = "" + (char) ('a' + first) + (char) ('a' + second);
    Matcher matcher = pattern.matcher(letters);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** 0 to 25, or -1 for what is no Latin letter. */
  private static int letter(char c) {
    char lower = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    return lower >= 'a' && lower <= 'z' ? lower - 'a' : -1;
  }
}
