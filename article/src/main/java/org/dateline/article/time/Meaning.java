package org.dateline.article.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of an expression mean, before it is known from which day they count. */
sealed interface Meaning {
  /** From where relative expressions count. */
  enum Base {
    /** The day of publication. */
    PUBLICATION,
    /** The day that the text last told of. */
    NARRATIVE,
    /** The day that the text last told of outright, not counting from another one that it told. */
    OUTRIGHT
  }

  /** A word that only patterns need. */
  record Plain(String value) implements Meaning {}

  /** A date of which at least one part is told. */
  record Calendar(
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer weekday)
      implements Meaning {
    boolean isYear() {
      return year != null && month == null;
    }
  }

  /** A month, a day of one or so, in a year that is itself relative: "March last year". */
  record InYear(Meaning part, Meaning year) implements Meaning {}

  /** Two numbers whose order is not told, and a year: "03/04/2022". */
  record Numeric(int first, int second, int year) implements Meaning {}

  /** A quarter (Q1), half (H1) or season (SU) of a year that the words do not tell. */
  record Part(String code) implements Meaning {}

  /** A day with a name, by its rule in the table. */
  record Festival(String rule) implements Meaning {}

  /** The fiscal year of this number. */
  record FiscalYear(int year) implements Meaning {}

  /** Ten years; of a century that is told only where {@code year} is above 99. */
  record Decade(int year) implements Meaning {}

  /** The century of this number. */
  record Century(int number) implements Meaning {}

  /** So many units before or after. */
  record Shift(Base base, @Nullable Double count, Unit unit, String mod) implements Meaning {}

  /** So many units before or after another date: "a week from Tuesday". */
  record ShiftFrom(Meaning date, double count, Unit unit) implements Meaning {}

  /** The last, this or the next one of its kind, counted from a base. */
  record Named(Base base, int step, Meaning what) implements Meaning {}

  /** A day of the week that begins so many weeks from publication. */
  record DayOfWeek(int step, int weekday) implements Meaning {}

  /** The weekend that the tense points to. */
  record Weekend() implements Meaning {}

  /** The same stretch of the year before. */
  record YearEarlier() implements Meaning {}

  /** A word for the present, the past or the future. */
  record Reference(String value) implements Meaning {}

  /** The beginning, middle or end of something. */
  record Edge(String mod, Meaning of) implements Meaning {}

  /** How long. */
  record Length(List<Amount> amounts, String mod) implements Meaning {}

  /** "a day": how long, or after a number how often. */
  record Single(Unit unit) implements Meaning {}

  /** How often, as a value of TIMEX3. */
  record Repeated(String value) implements Meaning {}

  /** A time on the clock: "HH:mm", with seconds where told, and a zone of the table where told. */
  record Clock(String time, @Nullable String zone) implements Meaning {}

  /** A part of the day: MO, AF, EV, NI, MI. */
  record DayPart(String code) implements Meaning {}

  /** A time of a day; the day is null where the words do not tell it. */
  record Moment(@Nullable Meaning day, Meaning time) implements Meaning {}

  /** A number of units; the number is null where it is vague. */
  record Amount(@Nullable Double count, Unit unit, String mod) implements Meaning {}
}
