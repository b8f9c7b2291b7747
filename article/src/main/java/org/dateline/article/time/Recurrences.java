package org.dateline.article.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.article.time.Meaning.Calendar;
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
  /** A history goes forward: what lies further back in the year is of the next. */
  private static final int MOST_MONTHS_BACK = 6;

  private static final int MOST_DAYS = 60;

  private final Anchors anchors;

  Recurrences(Anchors anchors) {
    this.anchors = anchors;
  }

  /** A calendar date whose year is not told. */
  Answer calendar(Calendar calendar, Tense tense) {
    Integer month = calendar.month();
    Integer day = calendar.day();
    Integer weekday = calendar.weekday();
    if (month != null) {
      Yearly yearly = day == null ? Yearly.month(month) : Yearly.day(month, day, weekday);
      return yearly(yearly, tense, edtf(month, day));
    }
    if (day != null) {
      return dayOfMonth(day, tense);
    }
    return weekday == null ? Answer.unresolved("the words are no date") : weekday(weekday, tense);
  }

  private static String edtf(int month, @Nullable Integer day) {
    String text = "XXXX-" + (month < 10 ? "0" : "") + month;
    return day == null ? text : text + (day < 10 ? "-0" : "-") + day;
  }

  /** A quarter, half, season or named day whose year is not told. */
  Answer yearly(Yearly yearly, Tense tense) {
    return yearly(yearly, tense, null);
  }

  private Answer yearly(Yearly yearly, Tense tense, @Nullable String edtf) {
    When told = anchors.isHistory() ? anchors.narrative(Unit.YEAR) : null;
    When of = told == null ? null : inHistory(yearly, told);
    if (told != null && of != null) {
      return Answer.of(of, "by the date told of before, " + told.value());
    }
    When published = anchors.publishedDay();
    if (published == null) {
      Answer soonAfter = soonAfterDay(yearly);
      return soonAfter == null ? unknownYear().with(edtf) : soonAfter;
    }
    When last = yearly.last(published.start());
    When chosen = yearly.chosen(published.start(), tense);
    return chosen == null
        ? Answer.unresolved("no year near has such a day").with(edtf)
        : Answer.of(chosen, reason(chosen.equals(last), tense, published));
  }

  /** The one in the year told of last, or in the next, if that one lies far back. */
  private static @Nullable When inHistory(Yearly yearly, When told) {
    int year = told.start().getYear();
    When same = yearly.in(year);
    boolean back = same != null && same.last().isBefore(told.start().minusMonths(MOST_MONTHS_BACK));
    return back ? yearly.in(year + 1) : same;
  }

  /**
   * Without a day of publication: the one that follows a day told of in the same block within a few
   * weeks, as in "left on 24 February 2022; on 3 March it came back". Null if none does.
   */
  private @Nullable Answer soonAfterDay(Yearly yearly) {
    When near = anchors.near();
    When next = near == null ? null : yearly.next(near.start());
    return near == null || next == null || next.start().isAfter(near.start().plusDays(MOST_DAYS))
        ? null
        : Answer.of(next, "soon after the day told of before, " + near.value());
  }

  private Answer unknownYear() {
    When published = anchors.published();
    return Answer.unresolved(
        published == null
            ? "its year is not told, and the day of publication is not known"
            : "its year is not told, and of publication only " + published.value() + " is known");
  }

  private String reason(boolean last, Tense tense, When base) {
    String from = base.equals(anchors.published()) ? "publication" : "the date told of before";
    String why =
        switch (tense.direction()) {
          case PAST -> "past tense: " + tense.reason();
          case FUTURE -> "to come: " + tense.reason();
          case PRESENT -> "present tense: " + tense.reason();
          case UNKNOWN -> tense.reason();
        };
    return (last ? "the last one up to " : "the next one from ")
        + from
        + ", "
        + base.value()
        + " ("
        + why
        + ")";
  }

  private Answer weekday(int weekday, Tense tense) {
    When base = dayBase();
    if (base == null) {
      return anchors.unresolvedDay();
    }
    // A history goes forward from the day told of.
    boolean ahead =
        tense.isFuture() || tense.direction() == Direction.PRESENT || anchors.isHistory();
    int own = base.start().getDayOfWeek().getValue();
    int days = ahead ? (weekday - own + 7) % 7 : -((own - weekday + 7) % 7);
    LocalDate day = base.start().plusDays(days);
    return Answer.of(When.of(Unit.DAY, day), reason(!ahead, tense, base));
  }

  private @Nullable When dayBase() {
    When published = anchors.publishedDay();
    boolean history = published != null && anchors.isHistory();
    When told = history ? anchors.narrative(Unit.DAY) : null;
    return told == null ? published : told;
  }

  /** "the 24th": the nearest one to the day told of last, in the news none to come but by tense. */
  private Answer dayOfMonth(int day, Tense tense) {
    When told = anchors.narrative(Unit.DAY);
    When base = told == null ? dayBase() : told;
    if (base == null) {
      return anchors.unresolvedDay();
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
    When published = anchors.publishedDay();
    return published != null
        && ((tense.isPast() && day.isAfter(published.start()))
            || (tense.isFuture() && day.isBefore(published.start())));
  }

  Answer weekend(Tense tense) {
    When base = dayBase();
    if (base == null) {
      return anchors.unresolvedDay();
    }
    When own = When.of(Unit.WEEKEND, base.start());
    boolean back = !tense.isFuture() && own.start().isAfter(base.start());
    When when = back ? new When(Unit.WEEKEND, own.start().minusDays(7)) : own;
    return Answer.of(when, reason(!tense.isFuture(), tense, base));
  }
}
