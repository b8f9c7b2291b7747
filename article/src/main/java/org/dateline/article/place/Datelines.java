package org.dateline.article.place;

import java.util.Set;

/**
 * The line that opens a report within its first paragraph: "KYIV, Ukraine (Wire) —". Told by a dash
 * after words that are all names, where the first is in capitals, or a wire or a day follows it.
 */
final class Datelines {
  private static final int LONGEST = 24;
  private static final Set<String> DASHES = Set.of("—", "–", "-", "―", ":");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> MARKS = Set.of(",", ".", "(", ")", "/", "'", "’", "|", "-");

  private Datelines() {}

  /**
   * One past the number of the last word before the dash; 0 if the block opens with no dateline.
   */
  static int end(Words words) {
    boolean told = words.isUpper(0) && words.exact(0).length() > 2;
    boolean within = false;
    for (int word = 0; word < Math.min(LONGEST, words.size()); word++) {
      String written = words.exact(word);
      if (word > 0 && !within && isDash(words, word)) {
        return told ? word : 0;
      }
      within = written.equals("(") || (within && !written.equals(")"));
      told |= word > 0 && (written.equals("(") || MONTHS.contains(words.lower(word)));
      if (!within && !isOfName(words, word)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a day stands before a word of the line: behind it come agencies, and no places. */
  static boolean isBehindDay(Words words, int word) {
    for (int i = 0; i < word; i++) {
      if (MONTHS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(Words words, int word) {
    String written = words.exact(word);
    if (written.equals(":")) {
      return words.is(word - 1, ")");
    }
    boolean free = !words.isJoined(word) || !words.isJoined(word + 1);
    return DASHES.contains(written) && (free || !written.equals("-"));
  }

  private static boolean isOfName(Words words, int word) {
    return words.isCapitalised(word)
        || words.isNumber(word)
        || MARKS.contains(words.exact(word))
        || (words.isJoined(word) && words.isWord(word));
  }
}
