package org.dateline.desk.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header by which sites ask to be left alone for a time (RFC 9110, section 10.2.3). */
final class RetryAfter {
  /** Sites name years by mistake; a day is enough for any. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /** How long it says, at most a day; null if it says nothing that can be understood. */
  static @Nullable Duration read(@Nullable String value, Instant now) {
    if (value == null) {
      return null;
    }
    Duration told = value.strip().matches("\\d{1,9}") ? seconds(value.strip()) : until(value, now);
    if (told == null) {
      return null;
    }
    Duration positive = told.isNegative() ? Duration.ZERO : told;
    return positive.compareTo(LONGEST) > 0 ? LONGEST : positive;
  }

  private static Duration seconds(String value) {
    return Duration.ofSeconds(Long.parseLong(value));
  }

  private static @Nullable Duration until(String value, Instant now) {
    try {
      return Duration.between(
          now,
          ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }
}
