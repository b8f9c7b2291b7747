package org.dateline.article.time;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.dateline.article.time.Meaning.Calendar;
import org.dateline.article.time.Meaning.InYear;
import org.dateline.article.time.Meaning.Part;
import org.dateline.article.time.Meanings.Rule;
import org.jspecify.annotations.Nullable;

/** Rules for dates of the calendar: days, months, years, quarters, seasons, decades, holidays. */
final class CalendarRules {
  /** Two digits up to this stand for a year of this century, others for one of the last. */
  private static final int LAST_OF_THIS_CENTURY = 49;

  private CalendarRules() {}

  static void addTo(Map<String, Rule> rules) {
    rules.put("calendar", (match, constants) -> calendar(match));
    rules.put("calendar-old", CalendarRules::oldYear);
    rules.put("century", (match, constants) -> shortYear(match));
    rules.put("year", (match, constants) -> calendar(match));
    rules.put("numeric", (match, constants) -> numeric(match));
    rules.put("fiscal", (match, constants) -> fiscal(match));
    rules.put("decade", (match, constants) -> decade(match));
    rules.put("century-number", (match, constants) -> century(match));
    rules.put("quarter", (match, constants) -> quarter(match));
    rules.put("half", CalendarRules::half);
    rules.put("season", (match, constants) -> season(match));
    rules.put("holiday", (match, constants) -> holiday(match));
    rules.put("ordinal", (match, constants) -> ordinal(match));
    rules.put("word", (match, constants) -> new Meaning.Plain(""));
  }

  private static @Nullable Meaning calendar(Match match) {
    Integer month = first(match.number("MONTH"), match.number("MONTHNAME"));
    if (month == null) {
      month = match.number("MONTHNUMBER");
    }
    Integer day = first(match.number("DAY"), match.number("ORDINAL"));
    Integer weekday = first(match.number("WEEKDAY"), match.number("WEEKDAYNAME"));
    Meaning year = year(match);
    Integer told = year instanceof Calendar calendar ? calendar.year() : null;
    if (day != null && !isDay(told, month, day)) {
      return null;
    }
    Calendar calendar = new Calendar(told, month, day, weekday);
    return year == null || year instanceof Calendar ? calendar : new InYear(calendar, year);
  }

  private static @Nullable Integer first(@Nullable Integer one, @Nullable Integer other) {
    return one == null ? other : one;
  }

  /** The year that the words tell: a calendar's, or a relative one; null if none. */
  private static @Nullable Meaning year(Match match) {
    Meaning relative = match.meaning("YEARISH");
    if (relative != null) {
      return relative;
    }
    Integer year = match.number("YEAR");
    return year == null ? null : new Calendar(year, null, null, null);
  }

  /** Whether the month can have the day; where it is not told, any month. */
  static boolean isDay(@Nullable Integer year, @Nullable Integer month, int day) {
    if (day < 1 || day > 31) {
      return false;
    }
    return month == null || day <= YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth();
  }

  private static @Nullable Meaning oldYear(Match match, List<String> constants) {
    Integer year = match.number("DIGITS");
    int least = Integer.parseInt(constants.getFirst());
    return year == null || year < least || year > 2199
        ? null
        : new Calendar(year, null, null, null);
  }

  private static @Nullable Meaning shortYear(Match match) {
    Integer number = match.number("YY");
    if (number == null) {
      return null;
    }
    int year = number + (number <= LAST_OF_THIS_CENTURY ? 2000 : 1900);
    Integer month = match.number("MONTH");
    Integer day = match.number("DAY");
    boolean possible = day == null || isDay(year, month, day);
    return possible ? new Calendar(year, month, day, null) : null;
  }

  private static @Nullable Meaning numeric(Match match) {
    List<Piece> days = match.all("DAY");
    int first = Integer.parseInt(days.get(0).value());
    int second = Integer.parseInt(days.get(1).value());
    Integer year = match.number("YEAR");
    Integer two = match.number("YY");
    if (year == null && two != null) {
      year = two + (two <= LAST_OF_THIS_CENTURY ? 2000 : 1900);
    }
    boolean possible = first <= 12 || second <= 12;
    return year == null || !possible ? null : new Meaning.Numeric(first, second, year);
  }

  private static @Nullable Meaning fiscal(Match match) {
    Integer year = match.number("YEAR");
    return year == null ? null : new Meaning.FiscalYear(year);
  }

  private static @Nullable Meaning decade(Match match) {
    Integer year = match.number("YEAR");
    if (year == null) {
      year = first(match.number("YY"), match.number("DECADEWORD"));
    }
    return year == null || year % 10 != 0 || (year < 100 && year < 20)
        ? null
        : new Meaning.Decade(year);
  }

  private static @Nullable Meaning century(Match match) {
    Integer number = match.number("ORDINAL");
    return number == null || number > 30 ? null : new Meaning.Century(number);
  }

  private static @Nullable Meaning quarter(Match match) {
    Integer number = first(match.number("ORDINAL"), match.number("LASTQUARTER"));
    if (number == null) {
      number = match.number("DIGITS");
    }
    return number == null || number < 1 || number > 4 ? null : part(match, "Q" + number);
  }

  private static @Nullable Meaning half(Match match, List<String> constants) {
    Integer number = match.number("ORDINAL");
    if (number == null && constants.isEmpty()) {
      number = match.number("DIGITS");
    }
    if (number == null && !constants.isEmpty()) {
      number = Integer.valueOf(constants.getFirst());
    }
    return number == null || number < 1 || number > 2 ? null : part(match, "H" + number);
  }

  private static @Nullable Meaning season(Match match) {
    String code = match.value("SEASON");
    if (code == null) {
      code = match.value("SEASONNAME");
    }
    return code == null ? null : part(match, code);
  }

  private static Meaning part(Match match, String code) {
    Meaning year = year(match);
    return year == null ? new Part(code) : new InYear(new Part(code), year);
  }

  private static @Nullable Meaning holiday(Match match) {
    String rule = match.value("HOLIDAY");
    if (rule == null) {
      return null;
    }
    Meaning year = year(match);
    Meaning day = new Meaning.Festival(rule);
    return year == null ? day : new InYear(day, year);
  }

  private static @Nullable Meaning ordinal(Match match) {
    String digits = match.value("DIGITS");
    return digits == null ? null : new Meaning.Plain(digits);
  }
}
