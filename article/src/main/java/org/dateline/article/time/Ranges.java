package org.dateline.article.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.time.Meaning.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * Completes dates that share a part with their neighbour: "3 March to 5 April 1998", "24-28
 * February", "February 24 and 25", "1939–45".
 */
final class Ranges {
  private static final Set<String> JOINTS =
      Set.of("-", "–", "to", "and", "until", "till", "through", "or", "/", "&");

  private Ranges() {}

  /** The expressions, with years shared and with days that stand beside a date added. */
  static List<Candidate> completed(List<Candidate> found, Sequence sequence) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Candidate candidate = found.get(i);
      int free = all.isEmpty() ? 0 : all.getLast().to();
      Candidate before = dayBefore(sequence, candidate, free);
      if (before != null) {
        all.add(before);
      }
      all.add(candidate);
      Candidate next = i + 1 < found.size() ? found.get(i + 1) : null;
      Candidate after =
          partAfter(sequence, candidate, next == null ? sequence.size() : next.from());
      if (after != null) {
        Candidate whole = withYear(after, next);
        all.add(whole == null ? after : whole);
        i += whole == null ? 0 : 1;
      }
    }
    shareYears(all);
    return all;
  }

  /** "24" of "24-28 February 2022", "3 and 4 March". */
  private static @Nullable Candidate dayBefore(Sequence sequence, Candidate candidate, int free) {
    int from = candidate.from();
    boolean dayFirst =
        candidate.meaning() instanceof Calendar calendar
            && calendar.month() != null
            && calendar.day() != null
            && sequence.token(from).isDigits()
            && sequence.token(from).text().length() <= 2;
    boolean joined = dayFirst && from - 2 >= free && JOINTS.contains(sequence.lower(from - 1));
    return joined && candidate.meaning() instanceof Calendar calendar
        ? day(sequence, from - 2, from - 1, calendar)
        : null;
  }

  private static @Nullable Candidate day(Sequence sequence, int from, int to, Calendar calendar) {
    int day = sequence.token(from).number();
    Integer month = calendar.month();
    boolean possible =
        sequence.has(from, "DAY") && CalendarRules.isDay(calendar.year(), month, day);
    return possible
        ? new Candidate(
            sequence,
            from,
            to,
            TimeExpression.Type.DATE,
            new Calendar(calendar.year(), month, day, null))
        : null;
  }

  /** "15, 1998" of "March 13-15, 1998"; null if no year follows. */
  private static @Nullable Candidate withYear(Candidate day, @Nullable Candidate next) {
    if (next == null
        || !(next.meaning() instanceof Calendar year)
        || !year.isYear()
        || !(day.meaning() instanceof Calendar calendar)
        || calendar.year() != null) {
      return null;
    }
    boolean comma = day.sequence().lower(day.to()).equals(",");
    boolean follows = next.from() == day.to() + (comma ? 1 : 0);
    Calendar whole = new Calendar(year.year(), calendar.month(), calendar.day(), null);
    return follows
        ? new Candidate(day.sequence(), day.from(), next.to(), TimeExpression.Type.DATE, whole)
        : null;
  }

  /** "28" of "February 24-28" and "45" of "1939–45". */
  private static @Nullable Candidate partAfter(Sequence sequence, Candidate candidate, int end) {
    int to = candidate.to();
    boolean joined = to + 2 <= end && JOINTS.contains(sequence.lower(to));
    if (!joined || !(candidate.meaning() instanceof Calendar calendar)) {
      return null;
    }
    return calendar.isYear() ? yearAfter(sequence, to, calendar) : dayAfter(sequence, to, calendar);
  }

  private static @Nullable Candidate dayAfter(Sequence sequence, int to, Calendar calendar) {
    Integer day = calendar.day();
    boolean dayLast = day != null && sequence.token(to - 1).isDigits();
    boolean open =
        to + 2 >= sequence.size()
            || (sequence.token(to + 2).isMark() && !sequence.isGlued(to + 3))
            || sequence.has(to + 2, "PREPOSITION")
            || sequence.has(to + 2, "YEAR");
    boolean later = day != null && sequence.token(to + 1).number() > day;
    return dayLast && calendar.year() == null && open && later
        ? day(sequence, to + 1, to + 2, calendar)
        : null;
  }

  private static @Nullable Candidate yearAfter(Sequence sequence, int to, Calendar calendar) {
    Integer year = calendar.year();
    Token token = sequence.token(to + 1);
    int second = token.number();
    boolean glued = sequence.isGlued(to) && sequence.isGlued(to + 1);
    if (year == null || !glued || token.text().length() != 2 || second <= year % 100) {
      return null;
    }
    Calendar last = new Calendar(year / 100 * 100 + second, null, null, null);
    return new Candidate(sequence, to + 1, to + 2, TimeExpression.Type.DATE, last);
  }

  /** A date without a year takes that of the one that it is joined to. */
  private static void shareYears(List<Candidate> all) {
    for (int i = all.size() - 2; i >= 0; i--) {
      Candidate first = all.get(i);
      Candidate second = all.get(i + 1);
      boolean joined =
          second.from() == first.to() + 1 && JOINTS.contains(first.sequence().lower(first.to()));
      if (joined
          && first.meaning() instanceof Calendar one
          && second.meaning() instanceof Calendar other
          && one.year() == null
          && one.month() != null
          && other.month() != null
          && other.year() != null
          && (one.day() == null || CalendarRules.isDay(other.year(), one.month(), one.day()))) {
        boolean before = one.month() > other.month();
        int year = other.year() - (before ? 1 : 0);
        all.set(i, first.with(new Calendar(year, one.month(), one.day(), one.weekday())));
      }
    }
  }
}
