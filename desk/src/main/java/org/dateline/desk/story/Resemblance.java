package org.dateline.desk.story;

/**
 * How much two texts have in common, counted exactly.
 *
 * @param jaccard the shingles in both by those in either (Jaccard; Broder's resemblance)
 * @param containment the shingles in both by those of the text that has fewer (Broder's
 *     containment)
 * @param lede how much of the shorter text's beginning stands in the other one, in words
 * @param atBeginning whether that stands where the longer one begins
 * @param ratio the shorter text's words by the longer one's
 * @param numbersKept numbers in what is shared
 * @param numbersReplaced numbers that stand where the other text, in the same words, has others
 */
record Resemblance(
    double jaccard,
    double containment,
    double lede,
    boolean atBeginning,
    double ratio,
    int numbersKept,
    int numbersReplaced) {

  /** The words that make a beginning. */
  private static final int LEDE = 30;

  /** Before the beginning may stand a place, a date, an agency: so many words at most. */
  private static final int TAG = 14;

  /** Numbers stand close to words that are shared: so many words away at most. */
  private static final int GAP = 5;

  static Resemblance of(Fingerprint one, Fingerprint other) {
    boolean shorter = one.words().length <= other.words().length;
    return measured(shorter ? one : other, shorter ? other : one);
  }

  private static Resemblance measured(Fingerprint shorter, Fingerprint longer) {
    Shared shared = Shared.of(shorter, longer);
    Alignment alignment = new Alignment(shorter, longer);
    int start = lede(alignment);
    int end = Math.min(alignment.size(), start + LEDE);
    int[] numbers = numbers(alignment);
    return new Resemblance(
        shared.jaccard(),
        shared.containment(),
        (double) alignment.shared(start, end) / Math.max(1, end - start),
        start < end && isAtBeginning(alignment, start, end),
        (double) alignment.size() / Math.max(1, alignment.otherSize()),
        numbers[0],
        numbers[1]);
  }

  private static int lede(Alignment alignment) {
    for (int i = 0; i < Math.min(TAG, alignment.size()); i++) {
      if (alignment.isShared(i)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isAtBeginning(Alignment alignment, int start, int end) {
    for (int i = start; i < end; i++) {
      if (alignment.isShared(i) && alignment.place(i) <= TAG + i) {
        return true;
      }
    }
    return false;
  }

  private static int[] numbers(Alignment alignment) {
    int kept = 0;
    int replaced = 0;
    for (int i = 0; i < alignment.size(); i++) {
      if (!Words.isNumber(alignment.word(i))) {
        continue;
      }
      if (alignment.isShared(i)) {
        kept++;
      } else if (isReplaced(alignment, i)) {
        replaced++;
      }
    }
    return new int[] {kept, replaced};
  }

  /** Whether the words before and after are shared, and the other text has a number between. */
  private static boolean isReplaced(Alignment alignment, int at) {
    int before = at;
    while (before >= 0 && !alignment.isShared(before) && at - before <= GAP) {
      before--;
    }
    int after = at;
    while (after < alignment.size() && !alignment.isShared(after) && after - at <= GAP) {
      after++;
    }
    boolean hasBefore = before >= 0 && alignment.isShared(before);
    boolean hasAfter = after < alignment.size() && alignment.isShared(after);
    int from = hasBefore ? alignment.place(before) + 1 : 0;
    int to = hasAfter ? alignment.place(after) : alignment.otherSize();
    if (!hasBefore && !hasAfter) {
      return false;
    }
    from = hasBefore ? from : Math.max(0, to - GAP);
    to = hasAfter ? to : Math.min(alignment.otherSize(), from + GAP);
    return from < to && to - from <= 2 * GAP && hasOtherNumber(alignment, from, to);
  }

  private static boolean hasOtherNumber(Alignment alignment, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Words.isNumber(alignment.otherWord(i)) && !alignment.isMet(i)) {
        return true;
      }
    }
    return false;
  }
}
