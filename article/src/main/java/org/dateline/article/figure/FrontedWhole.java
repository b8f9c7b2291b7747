package org.dateline.article.figure;

import java.util.List;
import java.util.Set;

/** Tells numbers of a whole that begin their sentence: "Of 40 samples, 12 were clean". */
final class FrontedWhole {
  private static final Set<String> QUOTES = Set.of("\"", "“", "‘", "'");
  private static final int LONGEST = 8;

  private FrontedWhole() {}

  /** Whether the number that begins at {@code start} is such a whole. */
  static boolean isAt(List<Word> words, int start) {
    int at = start - 1;
    at -= WordClasses.lower(words, at).equals("the") ? 1 : 0;
    return WordClasses.lower(words, at).equals("of") && isFirst(words, at);
  }

  /** Whether such a whole ends with the comma before {@code start}. */
  static boolean isBefore(List<Word> words, int start) {
    if (!WordClasses.lower(words, start - 1).equals(",")) {
      return false;
    }
    for (int at = start - 2; at >= Math.max(0, start - LONGEST); at--) {
      if (words.get(at).is("of")) {
        return isFirst(words, at);
      }
    }
    return false;
  }

  private static boolean isFirst(List<Word> words, int at) {
    return at == 0 || (at == 1 && QUOTES.contains(words.getFirst().lower()));
  }
}
