package org.dateline.desk.report;

import java.util.Locale;
import org.dateline.article.annotation.Figure;
import org.jspecify.annotations.Nullable;

/** How readers are told of a count: what the page's words mean, and no more. */
public final class FigureWords {
  private FigureWords() {}

  /**
   * Such as {@code 12 or more civilians, killed}; the unit or what happened is left out if unknown.
   */
  public static String of(Figure figure) {
    String unit = figure.unit() == null ? "" : " " + figure.unit();
    String happened = figure.of() == null ? "" : ", " + figure.of();
    return bounds(figure.low(), figure.high(), figure.approximate()) + unit + happened;
  }

  /** Such as {@code 12 or more}, {@code at most 40}, {@code 20 to 30}, {@code about 300}. */
  static String bounds(@Nullable Long low, @Nullable Long high, boolean approximate) {
    if (low == null || high == null) {
      return low == null ? "at most " + number(high) : number(low) + " or more";
    }
    String range = low.equals(high) ? number(low) : number(low) + " to " + number(high);
    return approximate ? "about " + range : range;
  }

  private static String number(@Nullable Long number) {
    return number == null ? "" : String.format(Locale.ENGLISH, "%,d", number);
  }
}
