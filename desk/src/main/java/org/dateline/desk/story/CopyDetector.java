package org.dateline.desk.story;

/**
 * Says whether one text is a copy of another. Symmetric, and a function of the two texts alone, so
 * that no other article can change the answer.
 */
final class CopyDetector {
  /** A text of which so much stands in the other one is a copy, wherever it stands. */
  private static final double MOST = 0.72;

  /** With so much it is one if its beginning is the other's too: who copies begins at the top. */
  private static final double MUCH = 0.6;

  /** So much of the beginning must then be the same. */
  private static final double LEDE = 0.5;

  /** Texts too short for that must be alike altogether, headline included. */
  private static final double SHORT_TEXTS = 0.75;

  /** A smaller piece of a longer text, not its beginning, is one of many in a collection. */
  private static final double PIECE = 0.2;

  /** Two updates in the same words with other numbers are two updates. */
  private static final int NUMBERS = 2;

  /** Whether what two texts share is enough for a copy, so that they must be laid side by side. */
  boolean mayBeCopy(Shared shared, boolean shortText) {
    return shortText ? shared.jaccard() >= SHORT_TEXTS : shared.containment() >= MUCH;
  }

  boolean isCopy(Resemblance resemblance, boolean shortText) {
    if (hasOtherNumbers(resemblance)) {
      return false;
    }
    if (shortText) {
      return resemblance.jaccard() >= SHORT_TEXTS;
    }
    if (resemblance.ratio() < PIECE && !resemblance.atBeginning()) {
      return false;
    }
    return resemblance.containment() >= MOST
        || (resemblance.containment() >= MUCH
            && resemblance.lede() >= LEDE
            && resemblance.atBeginning());
  }

  private static boolean hasOtherNumbers(Resemblance resemblance) {
    return resemblance.numbersReplaced() >= NUMBERS
        && resemblance.numbersReplaced() > resemblance.numbersKept();
  }
}
