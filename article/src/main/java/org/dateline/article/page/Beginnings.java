package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns for how a line in lower case begins, of which only those are tried that can begin
 * with the line's first two characters. Whether a pattern can is found by matching it against these
 * alone: it can if it matches or would have wanted more ({@link Matcher#hitEnd}).
 *
 * <p>Immutable but for what it remembers; safe for use by many threads.
 *
 * @param <T> what a pattern stands for
 */
final class Beginnings<T> {
  /** Stand for all digits, and for all letters that are not Latin: no pattern tells them apart. */
  private static final String REPRESENTATIVES = "abcdefghijklmnopqrstuvwxyz5ж ";

  private static final int DIGIT = 26;
  private static final int OTHER_LETTER = 27;
  private static final int SPACE = 28;
  private static final int KINDS = REPRESENTATIVES.length();

  /** Opening marks; no pattern begins with them but as what is passed over. */
  private static final String PASSED_OVER = "\"'“‘•–—-|";

  private static final int MOST_PASSED_OVER = 4;

  private record Entry<T>(Pattern pattern, T meaning) {}

  private final List<Entry<T>> entries;
  private final AtomicReferenceArray<@Nullable List<Entry<T>>> byLetters =
      new AtomicReferenceArray<>(KINDS * KINDS);

  private Beginnings(List<Entry<T>> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Patterns in the order in which they are tried. For one thread. */
  static final class Table<T> {
    private final List<Entry<T>> entries = new ArrayList<>();

    /**
     * Adds patterns for lines in lower case, each matched from the line's first word on; up to four
     * characters before it are passed over.
     */
    void add(List<String> beginnings, T meaning) {
      for (String words : beginnings) {
        Pattern pattern = Pattern.compile("\\W{0,4}(?:" + words + ")");
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
    int first = at < line.length() ? kind(line.charAt(at)) : -1;
    int second = at + 1 < line.length() ? kind(line.charAt(at + 1)) : -1;
    if (first < 0 || second < 0 || first == SPACE) {
      return entries;
    }
    int place = first * KINDS + second;
    List<Entry<T>> known = byLetters.get(place);
    if (known == null) {
      known = entries.stream().filter(entry -> canBegin(entry.pattern, first, second)).toList();
      byLetters.set(place, known);
    }
    return known;
  }

  private static boolean canBegin(Pattern pattern, int first, int second) {
    char[] characters = {REPRESENTATIVES.charAt(first), REPRESENTATIVES.charAt(second)};
    Matcher matcher = pattern.matcher(new String(characters));
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** The number of the character's representative, or -1 where it has none. */
  private static int kind(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c == ' ') {
      return SPACE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return c > 127 && Character.isLetter(c) ? OTHER_LETTER : -1;
  }
}
