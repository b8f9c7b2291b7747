package org.dateline.desk.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is asked again. As often as the user wants, more seldom where the feed asks for that,
 * and twice as seldom after each failure, down to once a day.
 *
 * @param every how often a feed is asked as a rule
 */
public record PollSchedule(Duration every) {
  /** Feeds that name days or weeks by mistake would never be read. */
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  private static final Duration MOST_SELDOM = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  public PollSchedule {
    if (every.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException(
          "a feed may be asked at most once a second; got: " + every);
    }
  }

  /**
   * After a success.
   *
   * @param pause that the feed asks for; null if it does not
   */
  Instant next(Instant now, @Nullable Duration pause) {
    Duration asked = pause == null ? Duration.ZERO : shorter(pause, LONGEST_PAUSE);
    return now.plus(longer(every, asked));
  }

  /**
   * After a failure.
   *
   * @param failures how many there have been one after the other, from 1
   * @param retryAfter how long the site wants to be left alone; null if it does not say
   */
  Instant afterFailure(Instant now, int failures, @Nullable Duration retryAfter) {
    Duration doubled = every.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    Duration wait = longer(every, shorter(doubled, MOST_SELDOM));
    return now.plus(retryAfter == null ? wait : longer(wait, retryAfter));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
