package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns for how a line in lower case begins, of which only those are tried that can begin
 * with the line's first characters. Whether a pattern can is found by matching it against these
 * alone: it can if it matches or would have wanted more ({@link Matcher#hitEnd}).
 *
 * <p>Immutable but for what it remembers; safe for use by many threads.
 *
 * @param <T> what a pattern stands for
 */
final class Beginnings<T> {
  /** So many characters decide which patterns are tried. */
  private static final int LENGTH = 4;

  /** Stands for all letters that are not Latin: no pattern tells them apart. */
  private static final char OTHER_LETTER = 'ж';

  /** Other characters are so rare at the beginning of lines that all patterns are tried. */
  private static final String USUAL = " -'’.,:;&/()|!?";

  /** Opening marks; no pattern begins with them but as what is passed over. */
  private static final String PASSED_OVER = "\"'“‘•–—-|";

  private static final int MOST_PASSED_OVER = 4;
  private static final int MOST_REMEMBERED = 20_000;

  private record Entry<T>(Pattern pattern, T meaning) {}

  private final List<Entry<T>> entries;
  private final Map<String, List<Entry<T>>> remembered = new ConcurrentHashMap<>();

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
    String beginning = beginning(line, at);
    if (beginning == null) {
      return entries;
    }
    List<Entry<T>> known = remembered.get(beginning);
    if (known == null) {
      known = entries.stream().filter(entry -> canBegin(entry.pattern, beginning)).toList();
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(beginning, known);
      }
    }
    return known;
  }

  private static boolean canBegin(Pattern pattern, String beginning) {
    Matcher matcher = pattern.matcher(beginning);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** The first characters, each as its representative; null where one has none. */
  private static @Nullable String beginning(String line, int from) {
    if (from + LENGTH > line.length() || line.charAt(from) == ' ') {
      return null;
    }
    char[] characters = new char[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      char c = line.charAt(from + i);
      if (c > 127 && Character.isLetter(c)) {
        c = OTHER_LETTER;
      } else if (!Letters.isLetterOrDigit(c) && USUAL.indexOf(c) < 0) {
        return null;
      }
      characters[i] = c;
    }
    return new String(characters);
  }
}
