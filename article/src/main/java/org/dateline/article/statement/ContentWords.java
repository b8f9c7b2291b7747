package org.dateline.article.statement;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text that carry its meaning: those of four letters or more that are no function
 * words, and numbers. Forms of one word count as the same: "weakened", "weakening"; "Russia",
 * "Russian".
 */
record ContentWords(Set<String> words) {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}|\\p{N}+");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "that", "this", "these", "those", "with", "from", "into", "have", "been", "were", "will",
          "would", "could", "should", "might", "than", "then", "them", "they", "their", "there",
          "what", "when", "where", "which", "while", "whom", "whose", "also", "over", "under",
          "after", "before", "about", "because", "such", "some", "more", "most", "very", "only",
          "does", "being", "other", "between", "through", "against", "during", "upon", "onto");

  /** Endings may differ by this many letters in two forms of a word. */
  private static final int ENDING = 3;

  private static final int LEAST_STEM = 4;

  static ContentWords of(String text) {
    return new ContentWords(
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .filter(word -> !FUNCTION_WORDS.contains(word))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  int size() {
    return words.size();
  }

  /** The share of these words that occur, in any form, in the other text; 0 if there are none. */
  double shareIn(ContentWords other) {
    long shared =
        words.stream().filter(word -> other.words.stream().anyMatch(o -> same(word, o))).count();
    return words.isEmpty() ? 0 : (double) shared / words.size();
  }

  private static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int stem = 0;
    while (stem < Math.min(a.length(), b.length()) && a.charAt(stem) == b.charAt(stem)) {
      stem++;
    }
    return stem >= LEAST_STEM
        && Character.isLetter(a.charAt(0))
        && a.length() - stem <= ENDING
        && b.length() - stem <= ENDING;
  }
}
