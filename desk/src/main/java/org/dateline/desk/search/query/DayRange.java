package org.dateline.desk.search.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of days, both ends included: what a value such as {@code 2022-05} covers.
 *
 * @param first the first day
 * @param last the last day
 */
public record DayRange(LocalDate first, LocalDate last) {
  /** Before every day that a page may tell of. */
  public static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  /** After every day that a page may tell of. */
  public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /**
   * @throws IllegalArgumentException if the last day precedes the first
   */
  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "the last day must not precede the first; got: " + first + ".." + last);
    }
  }

  /** Whether it is one day. */
  public boolean isOneDay() {
    return first.equals(last);
  }

  /**
   * The days of a value of TIMEX3: a day (with or without a time), a week, a month, a quarter or a
   * year. Empty for everything else: durations, seasons, whose months differ with the hemisphere,
   * what is unresolved, and days that no calendar has.
   */
  public static Optional<DayRange> of(String value) {
    try {
      Matcher day = DAY.matcher(value);
      if (day.matches()) {
        LocalDate only = LocalDate.parse(day.group(1));
        return Optional.of(new DayRange(only, only));
      }
      if (MONTH.matcher(value).matches()) {
        YearMonth month = YearMonth.parse(value);
        return Optional.of(new DayRange(month.atDay(1), month.atEndOfMonth()));
      }
      if (YEAR.matcher(value).matches() && !value.equals("0000")) {
        Year year = Year.parse(value);
        return Optional.of(new DayRange(year.atDay(1), year.atDay(year.length())));
      }
      return week(value).or(() -> quarter(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<DayRange> week(String value) {
    Matcher week = WEEK.matcher(value);
    if (!week.matches()) {
      return Optional.empty();
    }
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(week.group(2)))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    boolean isOfYear = monday.get(IsoFields.WEEK_BASED_YEAR) == Integer.parseInt(week.group(1));
    return isOfYear ? Optional.of(new DayRange(monday, monday.plusDays(6))) : Optional.empty();
  }

  private static Optional<DayRange> quarter(String value) {
    Matcher quarter = QUARTER.matcher(value);
    if (!quarter.matches()) {
      return Optional.empty();
    }
    int month = 3 * Integer.parseInt(quarter.group(2)) - 2;
    LocalDate first = LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1);
    return Optional.of(new DayRange(first, first.plusMonths(3).minusDays(1)));
  }
}
