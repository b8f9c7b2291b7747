package org.dateline.article.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Timestamp;
import org.dateline.article.document.Timestamp.Precision;
import org.jspecify.annotations.Nullable;

/** Checks dates of publication against the time of capture. */
final class PublicationDay {
  /** Clocks of servers differ a little; a date without zone may be up to 14 hours ahead of UTC. */
  private static final Duration TOLERANCE = Duration.ofMinutes(10);

  private PublicationDay() {}

  /** The date, or null, with a problem, if it lies after the time of capture. */
  static @Nullable Timestamp checked(
      @Nullable Timestamp stamp, Capture capture, List<Problem> problems) {
    Instant captured = capture.known().captured();
    if (stamp == null || captured == null) {
      return stamp;
    }
    if (!earliest(stamp).isAfter(captured.plus(TOLERANCE))) {
      return stamp;
    }
    problems.add(
        new Problem(
            PageReader.STAGE,
            "date-in-future",
            "The date '%s' lies after the capture at %s and was refused."
                .formatted(stamp.text(), captured)));
    return null;
  }

  /** The first instant that the timestamp can mean. */
  private static Instant earliest(Timestamp stamp) {
    String value = stamp.value();
    if (value.endsWith("Z")) {
      return OffsetDateTime.parse(value).toInstant();
    }
    LocalDateTime local =
        switch (stamp.precision()) {
          case MINUTE, HOUR -> LocalDateTime.parse(value);
          case DAY -> LocalDate.parse(value).atStartOfDay();
          case MONTH -> LocalDate.parse(value + "-01").atStartOfDay();
          case YEAR -> LocalDate.parse(value + "-01-01").atStartOfDay();
        };
    return local.toInstant(ZoneOffset.ofHours(14));
  }

  /** The day that was supplied besides the page, or null. */
  static @Nullable Timestamp supplied(Capture capture) {
    LocalDate day = capture.known().published();
    if (day == null) {
      return null;
    }
    String text = day.toString();
    return new Timestamp(text, text, Precision.DAY, text, null);
  }

  static Problem ambiguous(String words) {
    return new Problem(
        PageReader.STAGE,
        "date-ambiguous",
        "The date '%s' can be read day first or month first, and the page does not show which; supply it with --published."
            .formatted(words));
  }
}
