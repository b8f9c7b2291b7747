package org.dateline.article.time;

import java.util.List;
import java.util.Map;
import org.dateline.article.time.Meaning.Amount;
import org.dateline.article.time.Meaning.Base;
import org.dateline.article.time.Meaning.Calendar;
import org.dateline.article.time.Meaning.Edge;
import org.dateline.article.time.Meaning.Shift;
import org.dateline.article.time.Meanings.Rule;
import org.jspecify.annotations.Nullable;

/** Rules for what counts from the day of publication, or from the day that was told of last. */
final class RelativeRules {
  private RelativeRules() {}

  static void addTo(Map<String, Rule> rules) {
    rules.put("deictic", (match, constants) -> deictic(match));
    rules.put("ago", (match, constants) -> shift(match, Base.PUBLICATION, -1));
    rules.put("on", RelativeRules::on);
    rules.put("from", (match, constants) -> from(match, 1));
    rules.put("from-before", (match, constants) -> from(match, -1));
    rules.put("from-day", (match, constants) -> fromDay(match));
    rules.put("step", RelativeRules::step);
    rules.put("named", RelativeRules::named);
    rules.put("day-of-week", (match, constants) -> dayOfWeek(match));
    rules.put("weekend", (match, constants) -> new Meaning.Weekend());
    rules.put("same-period", (match, constants) -> new Meaning.YearEarlier());
    rules.put("reference", RelativeRules::reference);
    rules.put("unit-edge", (match, constants) -> unitEdge(match));
    rules.put("unit-end", (match, constants) -> unitEnd(match));
    rules.put("midyear", (match, constants) -> new Edge("MID", year()));
    rules.put("edge", (match, constants) -> edge(match));
    rules.put("about", (match, constants) -> about(match));
  }

  private static Meaning year() {
    return new Shift(Base.PUBLICATION, 0.0, Unit.YEAR, "");
  }

  private static @Nullable Meaning deictic(Match match) {
    Integer days = match.number("DEICTIC");
    return days == null ? null : new Shift(Base.PUBLICATION, (double) days, Unit.DAY, "");
  }

  private static @Nullable Meaning shift(Match match, Base base, int sign) {
    if (!(match.meaning("AMOUNT", "SINGLE") instanceof Amount amount)) {
      return null;
    }
    Double count = amount.count();
    String mod = match.value("ABOUT");
    return new Shift(
        base, count == null ? null : sign * count, amount.unit(), mod == null ? "" : mod);
  }

  private static @Nullable Meaning on(Match match, List<String> constants) {
    return shift(match, Base.valueOf(constants.get(0)), constants.get(1).equals("-") ? -1 : 1);
  }

  private static @Nullable Meaning from(Match match, int sign) {
    Meaning date = match.meaning("DATE");
    boolean counted = date instanceof Calendar || date instanceof Shift;
    if (!counted || !(match.meaning("AMOUNT", "SINGLE") instanceof Amount amount)) {
      return null;
    }
    Double count = amount.count();
    return date == null || count == null
        ? null
        : new Meaning.ShiftFrom(date, sign * count, amount.unit());
  }

  private static @Nullable Meaning fromDay(Match match) {
    Meaning date = match.meaning("DATE");
    Unit unit = unit(match);
    boolean counted = date instanceof Calendar || date instanceof Shift;
    return date == null || unit == null || !counted
        ? null
        : new Meaning.ShiftFrom(date, match.hasWord("before") ? -1 : 1, unit);
  }

  /** The unit of a "last week" or "the next day". */
  private static @Nullable Unit unit(Match match) {
    String period = match.value("PERIOD");
    if (period != null) {
      return Unit.named(period);
    }
    for (String word : List.of("day", "week", "month", "quarter", "year")) {
      if (match.hasWord(word)) {
        return Unit.named(word);
      }
    }
    return null;
  }

  /** How many steps the words before a unit or a name go. */
  private static int steps(Match match) {
    for (String symbol : List.of("LAST", "PAST", "NEXT", "COMING", "BEFORE", "AFTER", "SAME")) {
      Integer steps = match.number(symbol);
      if (steps != null) {
        return steps;
      }
    }
    if (match.hasWord("next") || match.hasWord("following") || match.hasWord("after")) {
      return 1;
    }
    boolean back =
        match.hasWord("last")
            || match.hasWord("latest")
            || match.hasWord("previous")
            || match.hasWord("before")
            || match.hasWord("earlier");
    return back ? -1 : 0;
  }

  private static @Nullable Meaning step(Match match, List<String> constants) {
    Unit unit = unit(match);
    if (unit == null && !constants.contains("-1")) {
      return null;
    }
    double count = steps(match);
    return new Shift(
        Base.valueOf(constants.getFirst()), count, unit == null ? Unit.YEAR : unit, "");
  }

  private static @Nullable Meaning named(Match match, List<String> constants) {
    Meaning what = what(match);
    int steps = constants.size() > 1 ? Integer.parseInt(constants.get(1)) : steps(match);
    return what == null ? null : new Meaning.Named(Base.valueOf(constants.getFirst()), steps, what);
  }

  private static @Nullable Meaning what(Match match) {
    Integer weekday = match.number("WEEKDAY");
    if (weekday == null) {
      weekday = match.number("WEEKDAYNAME");
    }
    Integer month = match.number("MONTH");
    if (month == null) {
      month = match.number("MONTHNAME");
    }
    String season = match.value("SEASON");
    String holiday = match.value("HOLIDAY");
    if (weekday != null) {
      return new Calendar(null, null, null, weekday);
    }
    if (month != null) {
      return new Calendar(null, month, null, null);
    }
    if (season != null) {
      return new Meaning.Part(season);
    }
    return holiday == null ? null : new Meaning.Festival(holiday);
  }

  private static @Nullable Meaning dayOfWeek(Match match) {
    Integer weekday = match.number("WEEKDAY");
    return weekday == null ? null : new Meaning.DayOfWeek(steps(match), weekday);
  }

  private static Meaning reference(Match match, List<String> constants) {
    if (!constants.isEmpty()) {
      return new Meaning.Reference(constants.getFirst());
    }
    String value = match.value("REFERENCE");
    if (value == null) {
      value = match.value("REFERENCE_NOUN");
    }
    if (value == null) {
      value = match.value("REFERENCE_ADJECTIVE");
    }
    return new Meaning.Reference(value == null ? "PRESENT_REF" : value);
  }

  private static @Nullable Meaning unitEdge(Match match) {
    Unit unit = unit(match);
    if (unit == null) {
      return null;
    }
    boolean told = match.hasWord("this") || match.hasWord("last") || match.hasWord("next");
    Base base = told ? Base.PUBLICATION : Base.NARRATIVE;
    return new Edge(mod(match), new Shift(base, (double) steps(match), unit, ""));
  }

  private static @Nullable Meaning unitEnd(Match match) {
    Unit unit = unit(match);
    return unit == null ? null : new Edge("END", new Shift(Base.PUBLICATION, 0.0, unit, ""));
  }

  private static String mod(Match match) {
    if (match.hasWord("middle")) {
      return "MID";
    }
    boolean start =
        match.hasWord("start")
            || match.hasWord("beginning")
            || match.hasWord("early")
            || match.hasWord("earlier");
    return start ? "START" : "END";
  }

  private static @Nullable Meaning edge(Match match) {
    Meaning date = match.meaning("DATE");
    String mod = match.value("EDGE");
    boolean closed = date instanceof Meaning.Reference || date instanceof Edge;
    return date == null || mod == null || closed ? null : new Edge(mod, date);
  }

  private static @Nullable Meaning about(Match match) {
    Meaning date = match.meaning("DATE");
    boolean year = date instanceof Calendar calendar && calendar.year() != null;
    return year && date != null ? new Edge("APPROX", date) : null;
  }
}
