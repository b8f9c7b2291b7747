package org.dateline.article.place;

/**
 * Two names that stand near each other.
 *
 * @param one the name that stands first
 * @param other the name that stands second
 * @param kind what the words between them say
 * @param weight how near they stand, or how clearly the words say so, 0 to 1
 */
record Link(PlaceName one, PlaceName other, Kind kind, double weight) {

  /** What the words between two names say of their places. */
  enum Kind {
    /** Only that they are named together. */
    NEAR,
    /** That they are items of one list. */
    LIST,
    /** That the first may lie in the second: "X, Y", "X (Y)", "X in Y". */
    WITHIN,
    /** That the second may lie in the first: "Y's X". */
    AROUND
  }

  /** The name at the other end. */
  PlaceName from(PlaceName end) {
    return end == one ? other : one;
  }

  /** Whether the words say that {@code end} lies in the other. */
  boolean isInner(PlaceName end) {
    return (end == one) == (kind == Kind.WITHIN);
  }
}
