package org.dateline.article.figure;

import org.jspecify.annotations.Nullable;

/**
 * What a figure told, which the next one may leave out.
 *
 * @param unit what is counted; null where the page leaves it open
 * @param goods of what the unit is a measure; null where it is none
 * @param of what is said to have happened to them; null where nothing is
 * @param end one past the last word of what is counted, in its sentence
 * @param sentences how many sentences ago that was
 */
record Told(
    @Nullable String unit, @Nullable String goods, @Nullable String of, int end, int sentences) {
  /** So many sentences later nothing is left out any more. */
  private static final int FAR = 2;

  Told(@Nullable String unit, @Nullable String goods, @Nullable String of, int end) {
    this(unit, goods, of, end, 0);
  }

  boolean isFar() {
    return sentences >= FAR;
  }

  boolean isInSentence() {
    return sentences == 0;
  }

  Told inNextSentence() {
    return new Told(unit, goods, of, end, sentences + 1);
  }

  /** What is said of those counted, with the goods of which the unit is a measure. */
  @Nullable String words() {
    return goods == null ? of : of == null ? goods : goods + " " + of;
  }
}
