package org.dateline.desk.report;

import java.util.Locale;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.modality.ProbabilityScale;
import org.dateline.article.modality.ProbabilityScale.Band;

/** How readers are told of the published scales of probability words. */
public final class Yardstick {
  private Yardstick() {}

  /** What a reader calls the scale. */
  public static String name(Scale scale) {
    return switch (scale) {
      case PHIA -> "PHIA probability yardstick";
      case ICD203 -> "ICD 203";
      case NONE -> "not on a scale";
    };
  }

  /** A range in the words of its standard, or in plain numbers if the standard has no such band. */
  public static String range(Scale scale, double low, double high) {
    return ProbabilityScale.bands(scale).stream()
        .filter(band -> same(band.low(), low) && same(band.high(), high))
        .map(Band::range)
        .findFirst()
        .orElseGet(() -> "%s to %s\u00a0%%".formatted(percent(low), percent(high)));
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) < 1e-6;
  }

  private static String percent(double share) {
    double percent = Math.round(share * 1000) / 10.0;
    return percent == Math.rint(percent)
        ? Long.toString(Math.round(percent))
        : String.format(Locale.ROOT, "%.1f", percent);
  }
}
