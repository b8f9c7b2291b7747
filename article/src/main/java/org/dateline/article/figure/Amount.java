package org.dateline.article.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number with the words that bound it.
 *
 * @param start its first word
 * @param end one past its last
 * @param low null where the words give no such bound
 * @param high null where the words give no such bound
 * @param approximate whether it is only near
 * @param bare whether nothing but digits tell it
 */
record Amount(
    int start,
    int end,
    @Nullable Long low,
    @Nullable Long high,
    boolean approximate,
    boolean bare) {
  private static final int MOST_FEW = 10;

  static Amount of(Numeral numeral, Bounds.@Nullable Found bound, int start, int end) {
    long count = numeral.count();
    Bounds.Bound kind = bound == null ? Bounds.Bound.EXACT : bound.bound();
    boolean least = kind == Bounds.Bound.LEAST || numeral.many();
    return new Amount(
        start,
        end,
        kind == Bounds.Bound.MOST ? null : count,
        least ? null : count,
        kind == Bounds.Bound.ABOUT && !numeral.many(),
        bound == null);
  }

  /** A small number by itself, which often tells a reader nothing new: "the two countries". */
  boolean isFew() {
    return bare && low != null && low <= MOST_FEW;
  }

  /** "Dozens", "thousands": a least number only, from one word. */
  boolean isRound() {
    return bare && low != null && high == null;
  }

  /** One, or more than one: what is counted stands in the singular. */
  boolean isOne() {
    return low != null && low == 1 && (high == null || high == 1);
  }
}
