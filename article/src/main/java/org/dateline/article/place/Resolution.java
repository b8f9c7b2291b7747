package org.dateline.article.place;

import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Which place a name means, and what decided.
 *
 * @param place the place; null if that cannot be told
 * @param kind what it is; as far as words beside it say where the place is not known
 * @param why what decided, for a reader
 */
record Resolution(@Nullable Place place, PlaceKind kind, String why) {

  static Resolution placed(Place place, String why) {
    return new Resolution(place, place.kind(), why);
  }

  static Resolution unplaced(@Nullable PlaceKind expected, String why) {
    return new Resolution(null, expected == null ? PlaceKind.OTHER : expected, why);
  }
}
