package org.dateline.article.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar: a day, a week, a month, a quarter, a year and so on.
 *
 * @param grain how long it is; a day or longer
 * @param start its first day
 */
record When(Unit grain, LocalDate start) {
  /** What the values of TIMEX3 can write. */
  private static final int FIRST_YEAR = 1;

  private static final int LAST_YEAR = 9999;

  /** The stretch of a grain that a day lies in. */
  static When of(Unit grain, LocalDate day) {
    return switch (grain) {
      case DAY -> new When(grain, day);
      case WEEK, FORTNIGHT -> new When(Unit.WEEK, monday(day));
      case WEEKEND -> new When(grain, monday(day).plusDays(5));
      case MONTH -> new When(grain, day.withDayOfMonth(1));
      case QUARTER ->
          new When(grain, day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3));
      case HALF ->
          new When(grain, day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6));
      case SEASON -> new When(grain, day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3));
      case YEAR -> new When(grain, day.withDayOfYear(1));
      case DECADE -> new When(grain, firstOf(day, 10));
      case CENTURY -> new When(grain, firstOf(day, 100));
      case MILLENNIUM -> new When(grain, firstOf(day, 1000));
      case SECOND, MINUTE, HOUR ->
          throw new IllegalArgumentException("grain must be a day or longer; got: " + grain);
    };
  }

  static When year(int year) {
    return new When(Unit.YEAR, LocalDate.of(year, 1, 1));
  }

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  private static LocalDate firstOf(LocalDate day, int years) {
    return LocalDate.of(day.getYear() / years * years, 1, 1);
  }

  /** Whether TIMEX3 and EDTF can write it with four digits for the year. */
  boolean isWritable() {
    return start.getYear() >= FIRST_YEAR && start.getYear() <= LAST_YEAR;
  }

  /** Its last day. */
  LocalDate last() {
    LocalDate next =
        switch (grain) {
          case DAY, SECOND, MINUTE, HOUR -> start.plusDays(1);
          case WEEK, FORTNIGHT -> start.plusDays(7);
          case WEEKEND -> start.plusDays(2);
          case MONTH -> start.plusMonths(1);
          case QUARTER, SEASON -> start.plusMonths(3);
          case HALF -> start.plusMonths(6);
          case YEAR -> start.plusYears(1);
          case DECADE -> start.plusYears(10);
          case CENTURY -> start.plusYears(100);
          case MILLENNIUM -> start.plusYears(1000);
        };
    return next.minusDays(1);
  }

  /** The value of TIMEX3. */
  String value() {
    String year = year(start);
    int month = start.getMonthValue();
    return switch (grain) {
      case DAY, SECOND, MINUTE, HOUR -> start.toString();
      case WEEK, FORTNIGHT -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> start.toString().substring(0, 7);
      case QUARTER -> year + "-Q" + ((month + 2) / 3);
      case HALF -> year + (month < 7 ? "-H1" : "-H2");
      case SEASON -> year + "-" + season(month);
      case YEAR -> year;
      case DECADE -> year.substring(0, 3);
      case CENTURY -> year.substring(0, 2);
      case MILLENNIUM -> year.substring(0, 1);
    };
  }

  /** The same in EDTF where TIMEX3's value is not ISO 8601's; null where it is. */
  @Nullable String edtf() {
    String year = year(start);
    return switch (grain) {
      case SEASON -> year + "-" + (21 + (start.getMonthValue() / 3 + 3) % 4);
      case DECADE -> year.substring(0, 3) + "X";
      case CENTURY -> year.substring(0, 2) + "XX";
      case MILLENNIUM -> year.substring(0, 1) + "XXX";
      case QUARTER -> year + "-" + (32 + (start.getMonthValue() + 2) / 3);
      case HALF -> year + (start.getMonthValue() < 7 ? "-40" : "-41");
      default -> null;
    };
  }

  /**
   * The first, second or last third in EDTF, an interval of years, months or days; null of a day.
   *
   * @param third 0, 1 or 2
   */
  @Nullable String third(int third) {
    return switch (grain) {
      case CENTURY, MILLENNIUM, DECADE -> {
        int years = Math.toIntExact(ChronoUnit.YEARS.between(start, last().plusDays(1)));
        LocalDate from = start.plusYears(years * third / 3);
        yield year(from) + "/" + year(start.plusYears(years * (third + 1L) / 3 - 1));
      }
      case YEAR, QUARTER, HALF, SEASON -> {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(start, last().plusDays(1)));
        LocalDate from = start.plusMonths(months * third / 3);
        LocalDate to = start.plusMonths(months * (third + 1L) / 3 - 1);
        String first = from.toString().substring(0, 7);
        yield from.equals(to) ? first : first + "/" + to.toString().substring(0, 7);
      }
      case MONTH, WEEK, FORTNIGHT -> {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(start, last())) + 1;
        LocalDate to = third == 2 ? last() : start.plusDays(days * (third + 1L) / 3 - 1);
        yield start.plusDays(days * third / 3) + "/" + to;
      }
      case DAY, WEEKEND, SECOND, MINUTE, HOUR -> null;
    };
  }

  private String week() {
    LocalDate thursday = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(3);
    int week = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return year(thursday) + (week < 10 ? "-W0" : "-W") + week;
  }

  private static String season(int month) {
    return switch (month) {
      case 3 -> "SP";
      case 6 -> "SU";
      case 9 -> "FA";
      default -> "WI";
    };
  }

  private static String year(LocalDate day) {
    return String.format(Locale.ROOT, "%s", 10000 + day.getYear()).substring(1);
  }
}
