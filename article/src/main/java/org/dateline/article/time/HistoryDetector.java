package org.dateline.article.time;

import java.util.List;
import org.dateline.article.document.Timestamp;
import org.dateline.article.time.Meaning.Base;
import org.dateline.article.time.Meaning.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * Tells a history from news: most of its dates have a year, and one long before publication, and
 * hardly a word counts from the day of publication.
 */
final class HistoryDetector {
  private static final int LEAST_YEARS = 4;
  private static final int TIMES_AS_MANY = 3;

  /** What happened the year before is still news. */
  private static final int RECENT_YEARS = 2;

  private HistoryDetector() {}

  static boolean isHistory(List<Candidate> candidates, @Nullable Timestamp published) {
    int year = published == null ? Integer.MAX_VALUE : year(published);
    int past = 0;
    int near = 0;
    for (Candidate candidate : candidates) {
      switch (candidate.meaning()) {
        case Calendar calendar when calendar.year() != null -> {
          if (calendar.year() < year - RECENT_YEARS) {
            past++;
          } else {
            near++;
          }
        }
        case Calendar calendar when calendar.weekday() != null && calendar.day() == null -> near++;
        case Meaning.Shift shift when shift.base() == Base.PUBLICATION -> near++;
        case Meaning.Named named when named.base() == Base.PUBLICATION -> near++;
        default -> {
          // Says nothing of what the text tells.
        }
      }
    }
    return past >= LEAST_YEARS && past >= TIMES_AS_MANY * near;
  }

  private static int year(Timestamp published) {
    String local = published.local();
    boolean told =
        local.length() >= 4 && local.substring(0, 4).chars().allMatch(Character::isDigit);
    return told ? Integer.parseInt(local.substring(0, 4)) : Integer.MAX_VALUE;
  }
}
