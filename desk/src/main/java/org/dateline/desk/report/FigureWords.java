package org.dateline.desk.report;

import java.util.Locale;
import org.dateline.article.annotation.Figure;
import org.jspecify.annotations.Nullable;

/** How readers are told of a count: what the page's words mean, and no more. */
public final class FigureWords {
  private FigureWords() {}

  /** Such as {@code 12 or more civilians, killed}; unknown unit or happening are left out. */
  public static String of(Figure figure) {
    return bounds(figure.low(), figure.high(), figure.approximate())
        + what(figure.unit(), figure.of());
  }

  /** Such as {@code 12 or more}; empty where the page's words are that number already. */
  static String bounds(Line.Count count) {
    String bounds = bounds(count.low(), count.high(), count.approximate());
    return bounds.equals(Words.collapse(count.words().words())) ? "" : bounds;
  }

  /** Such as {@code 12 or more civilians, killed}. */
  static String meaning(Line.Count count) {
    return (bounds(count) + " " + what(count)).strip();
  }

  /** Such as {@code civilians, killed}; a dash if neither is known. */
  static String what(Line.Count count) {
    String what = what(count.unit(), count.of()).strip();
    return what.isEmpty() ? "—" : what.replaceFirst("^, ", "");
  }

  private static String what(@Nullable String unit, @Nullable String of) {
    return (unit == null ? "" : " " + unit) + (of == null ? "" : ", " + of);
  }

  /** Such as {@code 12 or more}, {@code at most 40}, {@code 20 to 30}, {@code about 300}. */
  private static String bounds(@Nullable Long low, @Nullable Long high, boolean approximate) {
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
