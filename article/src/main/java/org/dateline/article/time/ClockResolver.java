package org.dateline.article.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.article.time.Meaning.Clock;
import org.dateline.article.time.Meaning.DayPart;
import org.dateline.article.time.Meaning.Shift;
import org.jspecify.annotations.Nullable;

/** Resolves times and parts of the day. For one article. */
final class ClockResolver {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final Anchors anchors;

  ClockResolver(Anchors anchors) {
    this.anchors = anchors;
  }

  /** A time on the clock of a day; of the day that the text is at where none is told. */
  Answer at(@Nullable Answer told, Clock clock, Tense tense) {
    Answer day = day(told, tense);
    When when = day.when();
    if (when == null) {
      return day;
    }
    String zone = clock.zone();
    if (zone == null || zone.equals("local")) {
      return new Answer(when.start() + "T" + clock.time(), null, day.why(), when);
    }
    boolean midnight = clock.time().startsWith("24");
    LocalTime time = midnight ? LocalTime.MIDNIGHT : LocalTime.parse(clock.time());
    LocalDateTime local = when.start().plusDays(midnight ? 1 : 0).atTime(time);
    LocalDateTime utc =
        local.atZone(ZoneId.of(zone)).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    String value = (clock.time().length() > 5 ? SECOND : MINUTE).format(utc) + "Z";
    String why = zone.equals("Z") ? "in UTC" : "in the zone " + zone;
    return new Answer(value, null, day.why() + "; " + why, when);
  }

  /** A part of a day. */
  Answer part(@Nullable Answer told, DayPart part, Tense tense) {
    Answer day = day(told, tense);
    When when = day.when();
    return when == null ? day : new Answer(when.value() + "T" + part.code(), null, day.why(), when);
  }

  private Answer day(@Nullable Answer told, Tense tense) {
    if (told != null) {
      When when = told.when();
      boolean day = when != null && (when.grain() == Unit.DAY || when.grain() == Unit.WEEKEND);
      return day || !told.isResolved() ? told : Answer.unresolved("its day is not told");
    }
    When narrative = anchors.narrative(Unit.DAY);
    When published = anchors.published();
    // What is past was not on a day to come.
    boolean past =
        !tense.isPast()
            || narrative == null
            || published == null
            || !narrative.start().isAfter(published.start());
    if (narrative != null && past) {
      return Answer.of(narrative, "on the day told of last, " + narrative.value());
    }
    return published == null || published.grain() != Unit.DAY
        ? Answer.unresolved("its day is not told, nor is the day of publication known")
        : Answer.of(published, "on the day of publication, " + published.value());
  }

  /** "two hours ago": counted from the minute of publication, in whole days without it. */
  Answer shift(Shift shift) {
    Double count = shift.count();
    if (count == null) {
      return Answer.unresolved("an unknown number of " + shift.unit().word() + "s");
    }
    long seconds =
        Math.round(
            count
                * switch (shift.unit()) {
                  case HOUR -> 3600;
                  case MINUTE -> 60;
                  default -> 1;
                });
    LocalDateTime minute = anchors.minute();
    When published = anchors.published();
    if (shift.base() == Meaning.Base.PUBLICATION && minute != null) {
      LocalDateTime then = minute.plusSeconds(seconds);
      When day = When.of(Unit.DAY, then.toLocalDate());
      String value = MINUTE.format(then);
      return day.isWritable()
          ? new Answer(value, null, "counted from the minute of publication, " + minute, day)
          : Answer.unresolved("beyond the years 1 to 9999");
    }
    When narrative = anchors.narrative(Unit.DAY);
    When base =
        shift.base() != Meaning.Base.PUBLICATION && narrative != null ? narrative : published;
    if (base == null || base.grain() != Unit.DAY || seconds % 86_400 != 0) {
      return Answer.unresolved("the hour from which it counts is not told");
    }
    LocalDate day = base.start().plusDays(seconds / 86_400);
    return Answer.of(When.of(Unit.DAY, day), "counted in whole days from " + base.value());
  }
}
