package org.dateline.article.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words about a number that say whether it is the least, the most or only near. */
final class Bounds {
  /** What the words say of the number. */
  enum Bound {
    LEAST,
    MOST,
    ABOUT,
    EXACT
  }

  /**
   * Words of a bound.
   *
   * @param start the first of them
   * @param end one past the last
   */
  record Found(Bound bound, int start, int end) {}

  private final Map<String, Bound> before = new HashMap<>();
  private final Map<String, Bound> after = new HashMap<>();
  private final Set<String> phrasal = Rows.of("happenings.tsv", 2).words("phrasal");
  private int longest;

  Bounds() {
    for (List<String> row : Rows.of("bounds.tsv", 3).rows()) {
      Bound bound = Bound.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
      Map<String, Bound> side = row.get(1).equals("before") ? before : after;
      for (String words : Rows.words(row)) {
        side.put(words, bound);
        longest = Math.max(longest, words.split(" ", -1).length);
      }
    }
  }

  /** So many words the longest bound has. */
  int longest() {
    return longest;
  }

  /** The longest words of a bound that end before {@code end}; null if there are none. */
  @Nullable Found endingAt(List<Word> words, int end) {
    for (int start = Math.max(0, end - longest); start < end; start++) {
      Bound bound = before.get(joined(words, start, end));
      // "Hand over 60 boats" bounds nothing.
      boolean verb =
          start > 0 && end == start + 1 && phrasal.contains(words.get(start - 1).lower());
      if (bound != null && !verb) {
        return new Found(bound, start, end);
      }
    }
    return null;
  }

  /** The longest words of a bound that begin at {@code start}; null if there are none. */
  @Nullable Found startingAt(List<Word> words, int start) {
    for (int end = Math.min(words.size(), start + longest); end > start; end--) {
      Bound bound = after.get(joined(words, start, end));
      if (bound != null) {
        return new Found(bound, start, end);
      }
    }
    return null;
  }

  private static String joined(List<Word> words, int start, int end) {
    StringBuilder joined = new StringBuilder();
    for (Word word : words.subList(start, end)) {
      joined.append(joined.isEmpty() ? "" : " ").append(word.lower());
    }
    return joined.toString();
  }
}
