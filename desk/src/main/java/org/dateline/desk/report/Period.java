package org.dateline.desk.report;

import java.time.LocalDate;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * The days of publication that a report covers, both ends included. A null end is open.
 *
 * @param since the first day
 * @param until the last day
 */
public record Period(@Nullable LocalDate since, @Nullable LocalDate until) {
  /** Every day, and articles without one. */
  public static final Period ALL = new Period(null, null);

  /**
   * @throws IllegalArgumentException if the last day precedes the first
   */
  public Period {
    if (since != null && until != null && until.isBefore(since)) {
      throw new IllegalArgumentException(
          "the last day must not precede the first; got: " + since + " to " + until);
    }
  }

  /** Whether both ends are open. */
  public boolean isOpen() {
    return since == null && until == null;
  }

  /**
   * Whether a page published then may belong to the period. A page without a date may; so may a
   * page dated to a month or a year of which any day lies within the period.
   */
  boolean mayContain(@Nullable Timestamp published) {
    if (published == null) {
      return true;
    }
    String told = day(published);
    return (since == null || told.compareTo(cut(since, told)) >= 0)
        && (until == null || told.compareTo(cut(until, told)) <= 0);
  }

  private static String day(Timestamp published) {
    String local = published.local();
    return local.substring(0, Math.min(10, local.length()));
  }

  /** The day as exactly as {@code told} tells its own: ISO dates compare as their text does. */
  private static String cut(LocalDate day, String told) {
    return day.toString().substring(0, Math.min(10, told.length()));
  }
}
