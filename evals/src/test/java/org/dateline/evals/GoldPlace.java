package org.dateline.evals;

import java.util.Set;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is to be found at one name of a place.
 *
 * @param span where it stands, in UTF-16 code units
 * @param point where the place lies; null if it is not to be placed, or is none
 * @param uses acceptable uses; empty if that is not checked
 * @param isPlace whether it is a place at all
 */
record GoldPlace(Span span, @Nullable Point point, Set<String> uses, boolean isPlace) {
  GoldPlace {
    uses = Set.copyOf(uses);
  }

  /**
   * A point and how far from it is near enough.
   *
   * @param country its code; null if it is not checked
   */
  record Point(@Nullable String country, double latitude, double longitude, double km) {}
}
