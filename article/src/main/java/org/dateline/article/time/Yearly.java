package org.dateline.article.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes once a year: a day, a month, a quarter, a season, a named day.
 *
 * @param ofYear the one of a year; null if the year has none
 */
record Yearly(IntFunction<@Nullable When> ofYear) {
  /** Years are tried so far, for the 29th of February and for weekdays. */
  private static final int YEARS = 8;

  static Yearly month(int month) {
    return new Yearly(year -> new When(Unit.MONTH, LocalDate.of(year, month, 1)));
  }

  /** A day of a month; on this day of the week, unless that is null. */
  static Yearly day(int month, int day, @Nullable Integer weekday) {
    return new Yearly(year -> day(year, month, day, weekday));
  }

  private static @Nullable When day(int year, int month, int day, @Nullable Integer weekday) {
    if (!CalendarRules.isDay(year, month, day)) {
      return null;
    }
    LocalDate date = LocalDate.of(year, month, day);
    boolean right = weekday == null || date.getDayOfWeek().getValue() == weekday;
    return right ? new When(Unit.DAY, date) : null;
  }

  /** A quarter (Q1), half (H1) or season (SU). */
  static Yearly part(String code) {
    return new Yearly(year -> part(code, year));
  }

  /** The quarter, half or season of a year. */
  static When part(String code, int year) {
    int number = code.charAt(1) - '0';
    return switch (code) {
      case "Q1", "Q2", "Q3", "Q4" -> new When(Unit.QUARTER, LocalDate.of(year, number * 3 - 2, 1));
      case "H1", "H2" -> new When(Unit.HALF, LocalDate.of(year, number * 6 - 5, 1));
      case "SP" -> new When(Unit.SEASON, LocalDate.of(year, 3, 1));
      case "SU" -> new When(Unit.SEASON, LocalDate.of(year, 6, 1));
      case "FA" -> new When(Unit.SEASON, LocalDate.of(year, 9, 1));
      default -> new When(Unit.SEASON, LocalDate.of(year, 12, 1));
    };
  }

  /** A named day, by its rule in the table. */
  static Yearly festival(String rule) {
    return new Yearly(
        year -> {
          LocalDate day = Festivals.day(rule, year);
          return day == null ? null : new When(Unit.DAY, day);
        });
  }

  /** The one of a year; null if the year has none. */
  @Nullable When in(int year) {
    return ofYear.apply(year);
  }

  /** The last one that has begun by a day. */
  @Nullable When last(LocalDate day) {
    for (int year = day.getYear(); year > day.getYear() - YEARS; year--) {
      When when = in(year);
      if (when != null && !when.start().isAfter(day)) {
        return when;
      }
    }
    return null;
  }

  /** The first one that is not over before a day. */
  @Nullable When next(LocalDate day) {
    for (int year = day.getYear() - 1; year < day.getYear() + YEARS; year++) {
      When when = in(year);
      if (when != null && !when.last().isBefore(day)) {
        return when;
      }
    }
    return null;
  }

  /** The one that a tense points to from a day: the last, the next, or else the nearest. */
  @Nullable When chosen(LocalDate day, Tense tense) {
    When last = last(day);
    When next = next(day);
    if (last == null || next == null) {
      return last == null ? next : last;
    }
    return switch (tense.direction()) {
      case PAST -> last;
      case FUTURE -> next;
      case PRESENT, UNKNOWN -> {
        long back = ChronoUnit.DAYS.between(last.last(), day);
        long ahead = ChronoUnit.DAYS.between(day, next.start());
        yield back <= ahead ? last : next;
      }
    };
  }
}
