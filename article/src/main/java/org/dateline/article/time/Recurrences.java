package org.dateline.article.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.dateline.article.time.Meaning.Base;
import org.dateline.article.time.Meaning.Calendar;
import org.dateline.article.time.Meaning.Named;
import org.dateline.article.time.Tense.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among things that come again and again, such as Tuesdays, Marches and third quarters, the
 * one that is meant: the last one after a past tense, the next one after a future one, else the
 * nearest. A weekday without a tense is the last one, since news tells what happened. In a history,
 * and without a day of publication, days and months belong to the year that was told of last. For
 * one article.
 */
final class Recurrences {
  private final Anchors anchors;

  Recurrences(Anchors anchors) {
    this.anchors = anchors;
  }

  static String countedFrom(When base, Base kind) {
    return (kind == Base.PUBLICATION
            ? "counted from publication, "
            : "counted from the date told of before, ")
        + base.value();
  }

  /** A calendar date whose year is not told. */
  Answer calendar(Calendar calendar, Tense tense) {
    Integer month = calendar.month();
    Integer day = calendar.day();
    Integer weekday = calendar.weekday();
    if (month != null && day != null) {
      return chosen(year -> day(year, month, day, weekday), tense, edtf(month, day));
    }
    if (month != null) {
      return chosen(year -> month(year, month), tense, edtf(month, null));
    }
    if (day != null) {
      return dayOfMonth(day, tense);
    }
    return weekday == null ? Answer.unresolved("the words are no date") : weekday(weekday, tense);
  }

  private static @Nullable When day(int year, int month, int day, @Nullable Integer weekday) {
    if (!CalendarRules.isDay(year, month, day)) {
      return null;
    }
    LocalDate date = LocalDate.of(year, month, day);
    boolean right = weekday == null || date.getDayOfWeek().getValue() == weekday;
    return right ? new When(Unit.DAY, date) : null;
  }

  private static String edtf(int month, @Nullable Integer day) {
    String text = "XXXX-" + (month < 10 ? "0" : "") + month;
    return day == null ? text : text + (day < 10 ? "-0" : "-") + day;
  }

  /** A quarter, half or season whose year is not told. */
  Answer part(String code, Tense tense) {
    return chosen(year -> part(code, year), tense, null);
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

  Answer festival(String rule, Tense tense) {
    return chosen(year -> festival(rule, year), tense, null);
  }

  private static @Nullable When festival(String rule, int year) {
    LocalDate day = Festivals.day(rule, year);
    return day == null ? null : new When(Unit.DAY, day);
  }

  /** Of what every year has once, the one that is meant. */
  private Answer chosen(IntFunction<@Nullable When> ofYear, Tense tense, @Nullable String edtf) {
    When told = anchors.isHistory() ? anchors.narrative(Unit.YEAR) : null;
    if (told != null) {
      When same = ofYear.apply(told.start().getYear());
      if (same != null) {
        return Answer.of(same, "in the year told of before, " + told.start().getYear());
      }
    }
    When published = anchors.published();
    if (published == null || published.grain() != Unit.DAY) {
      return unknownYear().with(edtf);
    }
    When last = last(ofYear, published.start());
    When next = next(ofYear, published.start());
    When chosen = chosen(last, next, tense, published.start());
    return chosen == null
        ? Answer.unresolved("no year near has such a day").with(edtf)
        : Answer.of(chosen, reason(chosen.equals(last), tense, published));
  }

  private Answer unknownYear() {
    return Answer.unresolved(
        anchors.published() == null
            ? "its year is not told, and the day of publication is not known"
            : "its year is not told, and of publication only "
                + anchors.published().value()
                + " is known");
  }

  private static String reason(boolean last, Tense tense, When published) {
    String which = last ? "the last one up to publication, " : "the next one from publication, ";
    String why =
        switch (tense.direction()) {
          case PAST -> "past tense: " + tense.reason();
          case FUTURE -> "to come: " + tense.reason();
          case PRESENT -> "present tense: " + tense.reason();
          case UNKNOWN -> tense.reason();
        };
    return which + published.value() + " (" + why + ")";
  }

  private static @Nullable When chosen(
      @Nullable When last, @Nullable When next, Tense tense, LocalDate published) {
    if (last == null || next == null) {
      return last == null ? next : last;
    }
    return switch (tense.direction()) {
      case PAST -> last;
      case FUTURE -> next;
      case PRESENT, UNKNOWN -> {
        long back = ChronoUnit.DAYS.between(last.last(), published);
        long ahead = ChronoUnit.DAYS.between(published, next.start());
        yield back <= ahead ? last : next;
      }
    };
  }

  /** Years are tried so far, for the 29th of February and for weekdays. */
  private static final int YEARS = 8;

  private static @Nullable When last(IntFunction<@Nullable When> ofYear, LocalDate day) {
    for (int year = day.getYear(); year > day.getYear() - YEARS; year--) {
      When when = ofYear.apply(year);
      if (when != null && !when.start().isAfter(day)) {
        return when;
      }
    }
    return null;
  }

  private static @Nullable When next(IntFunction<@Nullable When> ofYear, LocalDate day) {
    for (int year = day.getYear() - 1; year < day.getYear() + YEARS; year++) {
      When when = ofYear.apply(year);
      if (when != null && !when.last().isBefore(day)) {
        return when;
      }
    }
    return null;
  }

  private Answer weekday(int weekday, Tense tense) {
    When base = dayBase();
    if (base == null) {
      return unresolvedDay();
    }
    boolean ahead = tense.isFuture() || tense.direction() == Direction.PRESENT;
    int own = base.start().getDayOfWeek().getValue();
    int days = ahead ? (weekday - own + 7) % 7 : -((own - weekday + 7) % 7);
    LocalDate day = base.start().plusDays(days);
    return Answer.of(When.of(Unit.DAY, day), reason(!ahead, tense, base));
  }

  private @Nullable When dayBase() {
    When told = anchors.isHistory() ? anchors.narrative(Unit.DAY) : null;
    When published = anchors.published();
    if (told != null) {
      return told;
    }
    return published != null && published.grain() == Unit.DAY ? published : null;
  }

  private Answer unresolvedDay() {
    return Answer.unresolved(
        anchors.published() == null
            ? "relative, and the day of publication is not known"
            : "relative to a day of publication that is not told");
  }

  /** "the 24th": the nearest one to the day told of last, in the news none to come but by tense. */
  private Answer dayOfMonth(int day, Tense tense) {
    When told = anchors.narrative(Unit.DAY);
    When base = told == null ? dayBase() : told;
    if (base == null) {
      return unresolvedDay();
    }
    LocalDate best = null;
    for (int months = -1; months <= 1; months++) {
      LocalDate first = base.start().withDayOfMonth(1).plusMonths(months);
      LocalDate date = first.plusDays(day - 1L);
      boolean right = date.getDayOfMonth() == day && !isAgainst(date, tense);
      if (right && (best == null || isNearer(date, best, base.start()))) {
        best = date;
      }
    }
    return best == null
        ? Answer.unresolved("no month near has such a day")
        : Answer.of(When.of(Unit.DAY, best), "the nearest one to " + base.value());
  }

  private static boolean isNearer(LocalDate one, LocalDate other, LocalDate base) {
    return Math.abs(ChronoUnit.DAYS.between(one, base))
        < Math.abs(ChronoUnit.DAYS.between(other, base));
  }

  /** Whether a day lies on the other side of publication than the tense says. */
  private boolean isAgainst(LocalDate day, Tense tense) {
    When published = anchors.published();
    if (published == null || published.grain() != Unit.DAY) {
      return false;
    }
    return (tense.isPast() && day.isAfter(published.start()))
        || (tense.isFuture() && day.isBefore(published.start()));
  }

  Answer weekend(Tense tense) {
    When base = dayBase();
    if (base == null) {
      return unresolvedDay();
    }
    When own = When.of(Unit.WEEKEND, base.start());
    boolean back = !tense.isFuture() && own.start().isAfter(base.start());
    When when = back ? new When(Unit.WEEKEND, own.start().minusDays(7)) : own;
    return Answer.of(when, reason(!tense.isFuture(), tense, base));
  }

  /** "last Tuesday", "next March", "this summer". */
  Answer named(Named named, Tense tense) {
    boolean weekday = named.what() instanceof Calendar calendar && calendar.weekday() != null;
    When base = base(named.base(), weekday ? Unit.DAY : Unit.SEASON);
    if (base == null) {
      return unresolvedDay();
    }
    When when =
        switch (named.what()) {
          case Calendar calendar when calendar.weekday() != null ->
              When.of(Unit.DAY, weekday(base.start(), calendar.weekday(), named.step(), tense));
          case Calendar calendar when calendar.month() != null -> {
            int month = calendar.month();
            yield step(year -> month(year, month), base, named, tense);
          }
          case Meaning.Part part -> step(year -> part(part.code(), year), base, named, tense);
          case Meaning.Festival festival ->
              step(year -> festival(festival.rule(), year), base, named, tense);
          default -> null;
        };
    return when == null
        ? Answer.unresolved("no year near has such a day")
        : Answer.of(when, countedFrom(base, named.base()));
  }

  private static When month(int year, int month) {
    return new When(Unit.MONTH, LocalDate.of(year, month, 1));
  }

  /** From what a named thing counts: the text's time, else the day of publication. */
  private @Nullable When base(Base kind, Unit longest) {
    When narrative = kind == Base.NARRATIVE ? anchors.narrative(longest) : null;
    When published = anchors.published();
    boolean day = published != null && published.grain() == Unit.DAY;
    return narrative != null ? narrative : day ? published : null;
  }

  private static LocalDate weekday(LocalDate day, int weekday, int step, Tense tense) {
    DayOfWeek own = day.getDayOfWeek();
    int ahead = (weekday - own.getValue() + 7) % 7;
    int back = (own.getValue() - weekday + 7) % 7;
    if (step < 0) {
      return day.minusDays(back == 0 ? 7 : back);
    }
    if (step > 0) {
      return day.plusDays((ahead == 0 ? 7 : ahead) + (step - 1L) * 7);
    }
    return tense.isPast() ? day.minusDays(back) : day.plusDays(ahead);
  }

  private static @Nullable When step(
      IntFunction<@Nullable When> ofYear, When base, Named named, Tense tense) {
    LocalDate day = base.start();
    int step = named.step();
    if (step == 0 && named.base() == Base.NARRATIVE) {
      // "That spring" after a winter is the one that follows.
      LocalDate end = base.last();
      return chosen(last(ofYear, end), next(ofYear, end), Tense.UNKNOWN, end);
    }
    if (step < 0) {
      When last = last(ofYear, day);
      boolean over = last != null && last.last().isBefore(day);
      return last == null || over ? last : last(ofYear, last.start().minusDays(1));
    }
    if (step > 0) {
      When next = next(ofYear, day);
      boolean ahead = next != null && next.start().isAfter(day);
      return next == null || ahead ? next : next(ofYear, next.last().plusDays(1));
    }
    // "This winter" in January began in the year before.
    When now = last(ofYear, day);
    boolean lasts = now != null && !now.last().isBefore(day);
    if (lasts || tense.isPast()) {
      return now;
    }
    return tense.isFuture() ? next(ofYear, day) : ofYear.apply(day.getYear());
  }
}
