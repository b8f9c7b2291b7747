package org.dateline.article.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says on which day of a year a named day falls, by the rules that holidays.tsv explains. */
final class Festivals {
  private Festivals() {}

  /** The day; null if the year has none. */
  static @Nullable LocalDate day(String rule, int year) {
    try {
      if (rule.startsWith("easter")) {
        int days = rule.length() == 6 ? 0 : Integer.parseInt(rule.substring(6));
        return easter(year).plusDays(days);
      }
      String[] parts = rule.split("-", -1);
      int month = Integer.parseInt(parts[0]);
      if (parts.length == 2) {
        return LocalDate.of(year, month, Integer.parseInt(parts[1]));
      }
      DayOfWeek weekday = DayOfWeek.valueOf(parts[2].toUpperCase(Locale.ROOT));
      int number = parts[1].equals("last") ? -1 : Integer.parseInt(parts[1]);
      return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of Nature, 1876. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int skipped = (century - (century + 8) / 25 + 1) / 3;
    int moon = (19 * golden + century - century / 4 - skipped + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int late = (golden + 11 * moon + 22 * sunday) / 451;
    int days = moon + sunday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
