package org.dateline.article.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.dateline.article.time.Meaning.Base;
import org.dateline.article.time.Meaning.Calendar;
import org.dateline.article.time.Meaning.Named;
import org.jspecify.annotations.Nullable;

/** Resolves "last Tuesday", "next March", "this summer", "that spring". For one article. */
final class NamedResolver {
  private final Anchors anchors;

  NamedResolver(Anchors anchors) {
    this.anchors = anchors;
  }

  Answer resolve(Named named, Tense tense) {
    Integer weekday = named.what() instanceof Calendar calendar ? calendar.weekday() : null;
    When base = base(named.base(), weekday == null ? Unit.SEASON : Unit.DAY);
    if (base == null) {
      return anchors.unresolvedDay();
    }
    When when =
        weekday == null
            ? step(yearly(named.what()), base, named, tense)
            : When.of(Unit.DAY, weekday(base.start(), weekday, named.step(), tense));
    return when == null
        ? Answer.unresolved("no year near has such a day")
        : Answer.of(when, Anchors.countedFrom(base, named.base()));
  }

  private static @Nullable Yearly yearly(Meaning what) {
    return switch (what) {
      case Calendar calendar when calendar.month() != null -> Yearly.month(calendar.month());
      case Meaning.Part part -> Yearly.part(part.code());
      case Meaning.Festival festival -> Yearly.festival(festival.rule());
      default -> null;
    };
  }

  /** From what it counts: the text's time, else the day of publication. */
  private @Nullable When base(Base kind, Unit longest) {
    When narrative = kind == Base.PUBLICATION ? null : anchors.narrative(longest);
    return narrative == null ? anchors.publishedDay() : narrative;
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

  private static @Nullable When step(@Nullable Yearly yearly, When base, Named named, Tense tense) {
    if (yearly == null) {
      return null;
    }
    LocalDate day = base.start();
    if (named.step() < 0) {
      When last = yearly.last(day);
      boolean over = last != null && last.last().isBefore(day);
      return last == null || over ? last : yearly.last(last.start().minusDays(1));
    }
    if (named.step() > 0) {
      When next = yearly.next(day);
      boolean ahead = next != null && next.start().isAfter(day);
      return next == null || ahead ? next : yearly.next(next.last().plusDays(1));
    }
    if (named.base() != Base.PUBLICATION) {
      // "That spring" after a winter is the one that follows.
      return yearly.chosen(base.last(), Tense.UNKNOWN);
    }
    // "This winter" in January began in the year before.
    When now = yearly.last(day);
    boolean lasts = now != null && !now.last().isBefore(day);
    if (lasts || tense.isPast()) {
      return now;
    }
    return tense.isFuture() ? yearly.next(day) : yearly.in(day.getYear());
  }
}
