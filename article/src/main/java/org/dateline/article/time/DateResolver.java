package org.dateline.article.time;

import java.time.LocalDate;
import org.dateline.article.time.Meaning.Base;
import org.dateline.article.time.Meaning.Calendar;
import org.dateline.article.time.Meaning.InYear;
import org.dateline.article.time.Meaning.Named;
import org.dateline.article.time.Meaning.Shift;
import org.dateline.article.time.Tense.Direction;
import org.jspecify.annotations.Nullable;

/** Resolves dates: told in full, counted, or the last or next of their kind. For one article. */
final class DateResolver {
  /** "The 20s" may be a hundred years ago or not; "the 30s" are, till there are others. */
  private static final int LAST_DECADE_OF_TWO_CENTURIES = 20;

  private final Anchors anchors;
  private final Recurrences recurrences;
  private final NamedResolver names;

  DateResolver(Anchors anchors) {
    this.anchors = anchors;
    this.recurrences = new Recurrences(anchors);
    this.names = new NamedResolver(anchors);
  }

  Answer resolve(Meaning meaning, Tense tense) {
    return switch (meaning) {
      case Calendar calendar when calendar.year() != null -> full(calendar, calendar.year());
      case Calendar calendar -> recurrences.calendar(calendar, tense);
      case Meaning.Part part -> recurrences.yearly(Yearly.part(part.code()), tense);
      case Meaning.Festival festival -> recurrences.yearly(Yearly.festival(festival.rule()), tense);
      case Meaning.Weekend weekend -> recurrences.weekend(tense);
      case Named named -> names.resolve(named, tense);
      case InYear in -> inYear(in, tense);
      case Meaning.Numeric numeric -> numeric(numeric);
      case Meaning.FiscalYear fiscal ->
          new Answer(
              "FY" + fiscal.year(), null, "the fiscal year is told", When.year(fiscal.year()));
      case Meaning.Decade decade -> decade(decade.year());
      case Meaning.Century century ->
          Answer.of(
              new When(Unit.CENTURY, LocalDate.of(Math.max(1, (century.number() - 1) * 100), 1, 1)),
              "the century is told");
      case Shift shift -> shift(shift);
      case Meaning.ShiftFrom from -> from(from, tense);
      case Meaning.DayOfWeek day -> dayOfWeek(day);
      case Meaning.YearEarlier earlier -> yearEarlier();
      default -> Answer.unresolved("the words are no date");
    };
  }

  private static Answer full(Calendar calendar, int year) {
    Integer month = calendar.month();
    Integer day = calendar.day();
    if (month == null) {
      return Answer.of(When.year(year), "the year is told");
    }
    if (day == null) {
      return Answer.of(
          new When(Unit.MONTH, LocalDate.of(year, month, 1)), "month and year are told");
    }
    LocalDate date = LocalDate.of(year, month, day);
    return Answer.of(When.of(Unit.DAY, date), "day, month and year are told");
  }

  /** "March last year", "the third quarter of this year". */
  private Answer inYear(InYear in, Tense tense) {
    Answer year = resolve(in.year(), tense);
    When when = year.when();
    if (when == null) {
      return year;
    }
    int number = when.start().getYear();
    return switch (in.part()) {
      case Calendar calendar -> {
        Integer month = calendar.month();
        Integer day = calendar.day();
        boolean possible =
            month != null && (day == null || CalendarRules.isDay(number, month, day));
        yield possible
            ? full(new Calendar(number, month, day, null), number).because(year.why())
            : Answer.unresolved("the year has no such day");
      }
      case Meaning.Part part -> Answer.of(Yearly.part(part.code(), number), year.why());
      case Meaning.Festival festival -> {
        LocalDate day = Festivals.day(festival.rule(), number);
        yield day == null
            ? Answer.unresolved("the year has no such day")
            : Answer.of(When.of(Unit.DAY, day), year.why());
      }
      default -> year;
    };
  }

  private Answer numeric(Meaning.Numeric numeric) {
    LocalDate dayFirst = day(numeric.year(), numeric.second(), numeric.first());
    LocalDate monthFirst = day(numeric.year(), numeric.first(), numeric.second());
    if (dayFirst == null && monthFirst == null) {
      return Answer.unresolved("there is no such day");
    }
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      LocalDate day = dayFirst == null ? monthFirst : dayFirst;
      return day == null
          ? Answer.unresolved("there is no such day")
          : Answer.of(When.of(Unit.DAY, day), "day, month and year are told");
    }
    When published = anchors.published();
    for (LocalDate day : new LocalDate[] {dayFirst, monthFirst}) {
      if (published != null && published.equals(When.of(Unit.DAY, day))) {
        return Answer.of(published, "read in the order that gives the day of publication");
      }
    }
    return Answer.unresolved("it is not told whether day or month stands first");
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    return month <= 12 && CalendarRules.isDay(year, month, day)
        ? LocalDate.of(year, month, day)
        : null;
  }

  private Answer decade(int told) {
    int year = told;
    String why = "the decade is told";
    if (told < 100) {
      When published = anchors.published();
      if (published == null && told <= LAST_DECADE_OF_TWO_CENTURIES) {
        return Answer.unresolved("its century is not told, and the day of publication is not known")
            .with("XX" + told / 10 + "X");
      }
      boolean recent = published != null && 2000 + told <= published.start().getYear();
      year = told + (recent ? 2000 : 1900);
      why = "the last decade of that name";
    }
    return Answer.of(new When(Unit.DECADE, LocalDate.of(year, 1, 1)), why);
  }

  private Answer shift(Shift shift) {
    if (shift.unit().isOfClock()) {
      return hours();
    }
    Double count = shift.count();
    if (count == null) {
      boolean back = shift.base() == Base.PUBLICATION;
      return new Answer(
          back ? "PAST_REF" : "FUTURE_REF", null, "an unknown number of units away", null);
    }
    When base = base(shift.base(), shift.unit());
    if (base == null) {
      return unknown(shift.base(), shift.unit());
    }
    return counted(base, count, shift);
  }

  private static Answer counted(When base, double count, Shift shift) {
    Unit unit = shift.unit();
    String why = Anchors.countedFrom(base, shift.base());
    boolean whole = count == Math.rint(count);
    if (whole) {
      LocalDate day = unit.from(base.start(), Math.round(count));
      Answer answer = Answer.of(When.of(unit, day), why);
      When when = answer.when();
      return shift.mod().isEmpty() || when == null ? answer : answer.with(when.value() + "~");
    }
    // A part of a unit: to the next smaller one, and not sharp.
    Unit smaller =
        unit.compareTo(Unit.YEAR) > 0 ? Unit.YEAR : unit == Unit.YEAR ? Unit.MONTH : Unit.DAY;
    double times =
        switch (unit) {
          case YEAR -> 12;
          case DECADE -> 10;
          case CENTURY -> 100;
          case MILLENNIUM -> 1000;
          case MONTH -> 30;
          case WEEK -> 7;
          default -> 1;
        };
    When when = When.of(smaller, smaller.from(base.start(), Math.round(count * times)));
    return Answer.of(when, why).with(when.value() + "~");
  }

  private @Nullable When base(Base base, Unit unit) {
    When published = anchors.published();
    Unit longest = unit.compareTo(Unit.YEAR) > 0 ? Unit.YEAR : unit;
    When told =
        switch (base) {
          case PUBLICATION -> null;
          case NARRATIVE -> anchors.narrative(longest);
          case OUTRIGHT -> anchors.outright(longest);
        };
    if (told != null) {
      return told;
    }
    return published != null && published.grain().compareTo(longest) <= 0 ? published : null;
  }

  private Answer unknown(Base base, Unit unit) {
    if (anchors.published() == null) {
      return Answer.unresolved("relative, and the day of publication is not known");
    }
    return Answer.unresolved(
        "relative to a %s that is not told"
            .formatted(base == Base.PUBLICATION ? unit.word() + " of publication" : "day"));
  }

  private static Answer hours() {
    return Answer.unresolved("hours do not count from a day");
  }

  /** "a week from Tuesday". */
  private Answer from(Meaning.ShiftFrom from, Tense tense) {
    boolean ahead = from.count() > 0 && !tense.isPast();
    Answer date = resolve(from.date(), ahead ? new Tense(Direction.FUTURE, "“from”") : tense);
    When when = date.when();
    if (when == null) {
      return date;
    }
    if (from.unit().isOfClock()) {
      return hours();
    }
    // From a day one counts to a day: "two weeks from Monday".
    boolean day = when.grain() == Unit.DAY;
    LocalDate start = from.unit().from(when.start(), Math.round(from.count()));
    return Answer.of(When.of(day ? Unit.DAY : from.unit(), start), "counted from " + when.value());
  }

  private Answer dayOfWeek(Meaning.DayOfWeek day) {
    When published = base(Base.PUBLICATION, Unit.DAY);
    if (published == null) {
      return unknown(Base.PUBLICATION, Unit.DAY);
    }
    LocalDate monday = When.of(Unit.WEEK, published.start()).start();
    LocalDate date = monday.plusDays(day.step() * 7L + day.weekday() - 1);
    return Answer.of(When.of(Unit.DAY, date), "a day of a week counted from " + published.value());
  }

  /** The month, quarter or year told of last, a year before. */
  private Answer yearEarlier() {
    When narrative = anchors.narrative(Unit.YEAR);
    When base = narrative == null ? anchors.published() : narrative;
    if (base == null) {
      return unknown(Base.PUBLICATION, Unit.YEAR);
    }
    Unit grain = base.grain() == Unit.DAY || base.grain() == Unit.WEEK ? Unit.YEAR : base.grain();
    return Answer.of(When.of(grain, base.start().minusYears(1)), "a year before " + base.value());
  }
}
