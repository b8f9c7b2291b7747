package org.dateline.article.time;

import java.time.LocalDate;
import java.util.Locale;

/** Units of time, with the letters that TIMEX3 writes durations with. */
enum Unit {
  SECOND("S", 0, 0),
  MINUTE("M", 0, 0),
  HOUR("H", 0, 0),
  DAY("D", 1, 0),
  WEEK("W", 7, 0),
  WEEKEND("WE", 7, 0),
  FORTNIGHT("W", 14, 0),
  MONTH("M", 0, 1),
  QUARTER("Q", 0, 3),
  HALF("M", 0, 6),
  SEASON("M", 0, 12),
  YEAR("Y", 0, 12),
  DECADE("Y", 0, 120),
  CENTURY("Y", 0, 1200),
  MILLENNIUM("Y", 0, 12000);

  private final String letter;
  private final int days;
  private final int months;

  Unit(String letter, int days, int months) {
    this.letter = letter;
    this.days = days;
    this.months = months;
  }

  static Unit named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether it is shorter than a day. */
  boolean isOfClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  String letter() {
    return letter;
  }

  /** How many of the units that its letter names it has. */
  int multiple() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      case HALF -> 6;
      default -> 1;
    };
  }

  /**
   * A day so many units from another.
   *
   * @throws java.time.DateTimeException if that lies beyond the calendar
   * @throws ArithmeticException if that lies beyond all numbers
   */
  LocalDate from(LocalDate day, long count) {
    return days > 0
        ? day.plusDays(Math.multiplyExact(count, days))
        : day.plusMonths(Math.multiplyExact(count, months));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
