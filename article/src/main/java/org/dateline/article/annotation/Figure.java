package org.dateline.article.annotation;

import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A count of people or things as the page tells it: "at least 12 civilians were killed".
 *
 * @param span the words of the number with those that bound it: "at least 12"
 * @param low the least that the words allow; null where they give no such bound
 * @param high the most that the words allow; null where they give no such bound
 * @param approximate whether the words say that the number is only near: then low and high are what
 *     they say, and no bounds
 * @param unit what is counted, in the page's word: {@code civilians}; where the noun is left out,
 *     that of the figure before, or {@code people} where words for casualties leave it to be
 *     understood; null where it cannot be told
 * @param of what is said of them, in the page's words: {@code killed}, {@code in a critical
 *     condition}, else the noun that they belong to: {@code convoy}; null where that cannot be told
 * @param statement the id of the innermost statement in whose content it stands; null if it stands
 *     in none
 */
public record Figure(
    Span span,
    @Nullable Long low,
    @Nullable Long high,
    boolean approximate,
    @Nullable String unit,
    @Nullable String of,
    @Nullable String statement)
    implements Annotation {
  /**
   * @throws IllegalArgumentException if there is no number at all, or the least is above the most
   */
  public Figure {
    if (low == null && high == null) {
      throw new IllegalArgumentException("a figure must have a number; got none at " + span);
    }
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException(
          "low must be <= high; got: %s and %s".formatted(low, high));
    }
  }
}
