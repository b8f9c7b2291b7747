package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Span;
import org.dateline.article.statement.ReportingClause.Bearing;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a statement was made, with the reasons for it.
 *
 * @param value a value of TIMEX3 or {@link TimeExpression#UNRESOLVED}; null where no day is told
 */
record SpeakingDay(@Nullable String value, List<Reason> reasons) {
  /** A calendar day, perhaps with a time behind it, or a part of a year without its year. */
  private static final Pattern DAY = Pattern.compile("(?:\\d{4}|XXXX)-\\d{2}-\\d{2}");

  /** Words of more than a day; of them a value is needed to know that they tell a day. */
  private static final Pattern LONGER =
      Pattern.compile(
          "(?U)\\b(?:week|weekend|month|quarter|spring|summer|autumn|fall|winter|year|decade|century|"
              + "(?:19|20)\\d\\d)s?\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final int DAY_LENGTH = "2022-05-12".length();

  SpeakingDay {
    reasons = List.copyOf(reasons);
  }

  /**
   * The day of the time that belongs to the speaking and stands nearest to the cue.
   *
   * @param times those of the cue's sentence
   */
  static SpeakingDay of(
      String text, Statement statement, ReportingClause clause, List<TimeExpression> times) {
    TimeExpression best = null;
    List<Reason> reasons = new ArrayList<>();
    for (TimeExpression time : times) {
      if (dayOf(text, time) == null) {
        continue;
      }
      Bearing bearing = clause.bearing(time.span());
      if (!bearing.ofSpeaking()) {
        reasons.add(reason(statement, time, "not taken: " + bearing.why()));
      } else if (best == null || distance(statement, time) < distance(statement, best)) {
        best = time;
      }
    }
    if (best != null) {
      String why = clause.bearing(best.span()).why() + "; " + best.value() + ": " + best.why();
      reasons.addFirst(reason(statement, best, why));
    }
    return new SpeakingDay(best == null ? null : dayOf(text, best), reasons);
  }

  /** The day of a time of which it is known already that it tells of the speaking. */
  static SpeakingDay told(String text, Statement statement, TimeExpression time, String why) {
    String day = dayOf(text, time);
    return day == null
        ? new SpeakingDay(null, List.of())
        : new SpeakingDay(
            day, List.of(reason(statement, time, why + "; " + time.value() + ": " + time.why())));
  }

  /** The day of what the same person said just before and goes on with: "he added". */
  static SpeakingDay carriedOn(Statement statement, Statement before, String day) {
    String why = "carried on from %s, which the same person goes on with".formatted(before.id());
    return new SpeakingDay(
        day, List.of(new Reason(statement.id(), Reason.Decision.SAID_ON, statement.cue(), why)));
  }

  private static Reason reason(Statement statement, TimeExpression time, String why) {
    return new Reason(statement.id(), Reason.Decision.SAID_ON, List.of(time.span()), why);
  }

  /** The day of a date or time; null for weeks, lengths and "now". */
  private static @Nullable String dayOf(String text, TimeExpression time) {
    boolean point =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    if (!point) {
      return null;
    }
    if (time.value().equals(TimeExpression.UNRESOLVED)) {
      boolean longer = LONGER.matcher(time.span().of(text)).find();
      return longer ? null : TimeExpression.UNRESOLVED;
    }
    boolean day = DAY.matcher(time.value()).lookingAt();
    return day ? time.value().substring(0, DAY_LENGTH) : null;
  }

  private static int distance(Statement statement, TimeExpression time) {
    Span cue = statement.cue().getFirst();
    Span span = time.span();
    if (span.overlaps(cue)) {
      return 0;
    }
    return span.start() >= cue.end() ? span.start() - cue.end() : cue.start() - span.end();
  }
}
