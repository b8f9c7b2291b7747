package org.dateline.article.place;

import java.util.Locale;
import org.dateline.gazetteer.PlaceKind;

/** Kinds of places in words. */
final class Kinds {
  private Kinds() {}

  /** The kind as a reader would say it. */
  static String label(PlaceKind kind) {
    return kind == PlaceKind.OTHER
        ? "sea, lake, island or mountain"
        : kind.name().toLowerCase(Locale.ROOT);
  }
}
