package org.dateline.article.figure;

import org.jspecify.annotations.Nullable;

/**
 * What governs a number.
 *
 * @param how how it governs it
 * @param told what it says of those counted; null if nothing
 */
record Governor(How how, @Nullable String told) {
  /** How a number is governed. */
  enum How {
    /** By a verb: "shot down 31 drones". */
    VERB,
    /** By a verb that says little: "left 12 people dead". */
    LIGHT_VERB,
    /** By who has them: "the town has nine guards". */
    OWNER,
    /** By "there is". */
    THERE,
    /** By a noun and "of": "the deaths of 12 people". */
    NOUN,
    /** By a verb or noun with a preposition: "passed through three checkpoints". */
    PREPOSITION,
    /** By a number of which it is the whole: "11 of the 15". */
    PART,
    /** By nothing: it begins its clause. */
    NOTHING
  }
}
