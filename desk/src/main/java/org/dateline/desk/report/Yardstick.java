package org.dateline.desk.report;

import java.util.List;
import java.util.Locale;
import org.dateline.article.annotation.Modality.Scale;

/**
 * The published scales of probability words, to draw them: UK PHIA, <i>Explaining Uncertainty in UK
 * Intelligence Assessment</i>, March 2025; US Intelligence Community Directive 203, 2015. One is
 * never converted into the other.
 */
final class Yardstick {
  private static final List<Band> PHIA =
      List.of(
          new Band("remote chance", 0.00, 0.05, "> 0 to about 5\u00a0%"),
          new Band("highly unlikely", 0.10, 0.20, "about 10 to 20\u00a0%"),
          new Band("unlikely", 0.25, 0.35, "about 25 to 35\u00a0%"),
          new Band("realistic possibility", 0.40, 0.50, "about 40 to < 50\u00a0%"),
          new Band("likely or probable", 0.55, 0.75, "about 55 to 75\u00a0%"),
          new Band("highly likely", 0.80, 0.90, "about 80 to 90\u00a0%"),
          new Band("almost certain", 0.95, 1.00, "about 95 to < 100\u00a0%"));

  private static final List<Band> ICD_203 =
      List.of(
          new Band("almost no chance, remote", 0.01, 0.05, "1 to 5\u00a0%"),
          new Band("very unlikely, highly improbable", 0.05, 0.20, "5 to 20\u00a0%"),
          new Band("unlikely, improbable", 0.20, 0.45, "20 to 45\u00a0%"),
          new Band("roughly even chance, roughly even odds", 0.45, 0.55, "45 to 55\u00a0%"),
          new Band("likely, probable", 0.55, 0.80, "55 to 80\u00a0%"),
          new Band("very likely, highly probable", 0.80, 0.95, "80 to 95\u00a0%"),
          new Band("almost certain, nearly certain", 0.95, 0.99, "95 to 99\u00a0%"));

  private Yardstick() {}

  /**
   * One word of a scale.
   *
   * @param terms the word and its equals
   * @param low from 0 to 1
   * @param high from 0 to 1
   * @param range the range as the standard puts it
   */
  record Band(String terms, double low, double high, String range) {
    private boolean hasBounds(double otherLow, double otherHigh) {
      return Math.abs(low - otherLow) < 1e-6 && Math.abs(high - otherHigh) < 1e-6;
    }
  }

  /** The bands from low to high; none for words off the scales. */
  static List<Band> bands(Scale scale) {
    return switch (scale) {
      case PHIA -> PHIA;
      case ICD203 -> ICD_203;
      case NONE -> List.of();
    };
  }

  /** What a reader calls the scale. */
  static String name(Scale scale) {
    return switch (scale) {
      case PHIA -> "PHIA probability yardstick";
      case ICD203 -> "ICD 203";
      case NONE -> "not on a scale";
    };
  }

  /** A range in the words of its standard, or in plain numbers if the standard has no such band. */
  static String range(Scale scale, double low, double high) {
    return bands(scale).stream()
        .filter(band -> band.hasBounds(low, high))
        .map(Band::range)
        .findFirst()
        .orElseGet(() -> "%s to %s\u00a0%%".formatted(percent(low), percent(high)));
  }

  private static String percent(double share) {
    double percent = Math.round(share * 1000) / 10.0;
    return percent == Math.rint(percent)
        ? Long.toString(Math.round(percent))
        : String.format(Locale.ROOT, "%.1f", percent);
  }
}
