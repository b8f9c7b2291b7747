package org.dateline.article.figure;

import java.util.List;
import java.util.Set;

/** Tells years and days of months from counts. */
final class Years {
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

  private static final int FIRST = 1900;
  private static final int LAST = 2099;
  private static final int MOST_DAYS = 31;

  boolean isYear(List<Word> words, Amount amount) {
    Word first = words.get(amount.start());
    Long low = amount.low();
    if (!amount.bare() || low == null || !low.equals(amount.high()) || !first.isDigits()) {
      return false;
    }
    boolean four = first.lower().length() == 4 && amount.end() == amount.start() + 1;
    return (four && low >= FIRST && low <= LAST && !isRound(low))
        || (low <= MOST_DAYS && standsAtMonth(words, amount));
  }

  /** The number of the year 2000 is told from 2,000 by its neighbours alone, and these are many. */
  private static boolean isRound(long count) {
    return count % 100 == 0;
  }

  private static boolean standsAtMonth(List<Word> words, Amount amount) {
    int before = amount.start() - 1;
    before -= before > 0 && words.get(before).is(".") ? 1 : 0;
    int after = amount.end();
    return (before >= 0 && isMonth(words.get(before)))
        || (after < words.size() && isMonth(words.get(after)));
  }

  private static boolean isMonth(Word word) {
    return word.capital() && MONTHS.contains(word.lower());
  }
}
