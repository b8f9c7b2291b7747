package org.dateline.article.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.time.Meaning.Base;
import org.dateline.article.time.Meaning.Clock;
import org.dateline.article.time.Meaning.DayPart;
import org.dateline.article.time.Meaning.Edge;
import org.dateline.article.time.Meaning.Moment;
import org.dateline.article.time.Meaning.Shift;
import org.dateline.article.time.Meanings.Rule;
import org.jspecify.annotations.Nullable;

/** Rules for times and parts of the day. */
final class ClockRules {
  private ClockRules() {}

  static void addTo(Map<String, Rule> rules) {
    rules.put("clock", (match, constants) -> clock(match));
    rules.put("zoned", (match, constants) -> zoned(match));
    rules.put("time", (match, constants) -> moment(null, match.meaning("ZONED")));
    rules.put("date-time", (match, constants) -> dateTime(match));
    rules.put("date-part", (match, constants) -> datePart(match));
    rules.put("part", (match, constants) -> part(match));
    rules.put("part-code", (match, constants) -> moment(null, new DayPart(constants.getFirst())));
    rules.put("part-of-day", ClockRules::partOfDay);
  }

  private static @Nullable Meaning clock(Match match) {
    String word = match.value("CLOCKWORD");
    if (word != null) {
      return new Clock(word, null);
    }
    Integer hhmm = match.number("HHMM");
    if (hhmm != null) {
      return time(hhmm / 100, hhmm % 100, null);
    }
    Integer hour = match.number("HOUR");
    if (hour == null) {
      hour = match.number("CARDINAL");
    }
    List<Piece> minutes = match.all("MINUTE");
    int minute = minutes.isEmpty() ? 0 : Integer.parseInt(minutes.get(0).value());
    Integer second = minutes.size() < 2 ? null : Integer.valueOf(minutes.get(1).value());
    if (hour == null) {
      return null;
    }
    String part = match.value("PART");
    boolean after = match.has("PM") || (part != null && !part.equals("MO") && hour >= 1);
    boolean half = match.has("AM") || match.has("PM");
    if (half && (hour < 1 || hour > 12)) {
      return null;
    }
    boolean night = "NI".equals(part) && (hour == 12 || hour <= 5);
    if (hour <= 12 && (half || part != null)) {
      hour = hour % 12 + (after && !night ? 12 : 0);
    }
    return time(hour, minute, second);
  }

  private static @Nullable Meaning time(int hour, int minute, @Nullable Integer second) {
    if (hour > 24 || (hour == 24 && minute > 0)) {
      return null;
    }
    String time = two(hour) + ":" + two(minute);
    return new Clock(second == null ? time : time + ":" + two(second), null);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static @Nullable Meaning zoned(Match match) {
    Meaning told = match.meaning("CLOCK");
    if (told == null) {
      told = clock(match);
    }
    if (!(told instanceof Clock clock)) {
      return null;
    }
    String zone = match.value("ZONE");
    if (zone == null) {
      return clock;
    }
    boolean ahead = match.hasWord("+");
    if (ahead || match.hasWord("-")) {
      Integer hours = lastHour(match);
      List<Piece> minutes = match.all("MINUTE");
      boolean half = minutes.size() > (match.has("CLOCK") ? 0 : 1);
      if (hours == null || hours > 14) {
        return null;
      }
      zone = (ahead ? "+" : "-") + two(hours) + ":" + (half ? minutes.getLast().value() : "00");
    }
    return new Clock(clock.time(), zone);
  }

  private static @Nullable Integer lastHour(Match match) {
    List<Piece> hours = match.all("HOUR");
    return hours.isEmpty() ? null : Integer.valueOf(hours.getLast().value());
  }

  private static @Nullable Meaning moment(@Nullable Meaning day, @Nullable Meaning time) {
    return time == null ? null : new Moment(day, time);
  }

  private static @Nullable Meaning dateTime(Match match) {
    Meaning day = match.meaning("DATE");
    if (day == null) {
      day = match.has("TONIGHT") ? new Shift(Base.PUBLICATION, 0.0, Unit.DAY, "") : partDay(match);
    }
    return isDay(day) ? moment(day, match.meaning("ZONED")) : null;
  }

  private static @Nullable Meaning datePart(Match match) {
    Meaning day = match.meaning("DATE", "DAYOFMONTH");
    String part = match.has("OVERNIGHT") ? "NI" : part(match, "PART", "TWILIGHT");
    if (!isDay(day) || part == null) {
      return null;
    }
    Meaning clock = match.meaning("ZONED");
    return new Moment(day, clock == null ? new DayPart(part) : clock);
  }

  /** Whether a time of day can be of this date. */
  private static boolean isDay(@Nullable Meaning date) {
    return switch (date) {
      case null -> false;
      case Meaning.Calendar calendar -> calendar.day() != null || calendar.weekday() != null;
      case Meaning.InYear year -> isDay(year.part());
      case Meaning.Festival festival -> true;
      case Meaning.Numeric numeric -> true;
      case Meaning.Shift shift -> shift.unit() == Unit.DAY || shift.unit() == Unit.WEEKEND;
      case Meaning.ShiftFrom shift -> shift.unit() == Unit.DAY || isDay(shift.date());
      case Meaning.Named named -> isDay(named.what());
      case Meaning.DayOfWeek day -> true;
      case Edge edge -> isDay(edge.of());
      default -> false;
    };
  }

  /** "this morning", "last night", "the next morning", "the evening". */
  private static @Nullable Meaning part(Match match) {
    String part = part(match, "PART", "TWILIGHT");
    return part == null ? null : new Moment(partDay(match), new DayPart(part));
  }

  private static @Nullable String part(Match match, String symbol, String other) {
    String part = match.value(symbol);
    return part == null ? match.value(other) : part;
  }

  /** The day that a word before a part of the day tells; null if there is none. */
  private static @Nullable Meaning partDay(Match match) {
    boolean told = match.has("THIS") || match.has("LAST") || match.has("NEXT");
    boolean narrative =
        match.has("BEFORE")
            || match.has("AFTER")
            || match.has("SAME")
            || match.hasWord("that")
            || (match.has("NEXT") && match.hasWord("the"));
    if (!told && !narrative) {
      return null;
    }
    int days = 0;
    for (String symbol : List.of("LAST", "NEXT", "BEFORE", "AFTER")) {
      Integer number = match.number(symbol);
      days = number == null ? days : number;
    }
    Base base = narrative ? Base.NARRATIVE : Base.PUBLICATION;
    return new Shift(base, (double) days, Unit.DAY, "");
  }

  private static @Nullable Meaning partOfDay(Match match, List<String> constants) {
    double days = Double.parseDouble(constants.get(1));
    Base base = Base.valueOf(constants.getFirst().toUpperCase(Locale.ROOT));
    return new Moment(new Shift(base, days, Unit.DAY, ""), new DayPart("NI"));
  }
}
