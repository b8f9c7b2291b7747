package org.dateline.article.time;

/**
 * What a clause says of the direction of time.
 *
 * @param direction back, ahead, or neither
 * @param reason the words that say so, for a reader
 */
record Tense(Direction direction, String reason) {
  static final Tense UNKNOWN = new Tense(Direction.UNKNOWN, "no tense tells");

  enum Direction {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
  }

  boolean isPast() {
    return direction == Direction.PAST;
  }

  boolean isFuture() {
    return direction == Direction.FUTURE;
  }
}
