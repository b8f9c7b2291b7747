package org.dateline.desk.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;

/** Instants as the tables hold them: in UTC, to the millisecond, so that they sort as texts. */
final class Moments {
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private Moments() {}

  static String text(Instant instant) {
    return FORM.format(instant);
  }

  static Instant toTheMillisecond(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS);
  }
}
