package org.dateline.desk.report;

/**
 * The Admiralty pair (NATO AJP-2.1): a letter for the source, a digit for the item, each judged
 * alone. F and 6 mean that it cannot be judged, not that it is bad.
 *
 * @param reliability A completely reliable, B usually, C fairly, D not usually, E unreliable, F
 *     cannot be judged
 * @param credibility 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5
 *     improbable, 6 cannot be judged
 */
public record Grade(char reliability, char credibility) {
  /** What every line has until somebody has graded its source and the item. */
  public static final Grade UNGRADED = new Grade('F', '6');

  /**
   * @throws IllegalArgumentException if the letter is not A to F or the digit not 1 to 6
   */
  public Grade {
    if (reliability < 'A' || reliability > 'F' || credibility < '1' || credibility > '6') {
      throw new IllegalArgumentException(
          "a grade is a letter A to F and a digit 1 to 6; got: " + reliability + credibility);
    }
  }

  /** Such as {@code F6}. */
  public String label() {
    return "" + reliability + credibility;
  }
}
