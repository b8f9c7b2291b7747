package org.dateline.desk.story;

/**
 * How many shingles two texts share, counted exactly.
 *
 * @param jaccard the shingles in both by those in either (Jaccard; Broder's resemblance)
 * @param containment the shingles in both by those of the text that has fewer (Broder's
 *     containment)
 */
record Shared(double jaccard, double containment) {

  static Shared of(Fingerprint one, Fingerprint other) {
    long[] left = one.distinct();
    long[] right = other.distinct();
    int both = common(left, right);
    return new Shared(
        (double) both / Math.max(1, left.length + right.length - both),
        (double) both / Math.max(1, Math.min(left.length, right.length)));
  }

  private static int common(long[] one, long[] other) {
    int count = 0;
    int at = 0;
    for (long value : one) {
      while (at < other.length && Long.compareUnsigned(other[at], value) < 0) {
        at++;
      }
      count += at < other.length && other[at] == value ? 1 : 0;
    }
    return count;
  }
}
