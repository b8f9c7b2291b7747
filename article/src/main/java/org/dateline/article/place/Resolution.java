package org.dateline.article.place;

import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Which place a name means, and what decided.
 *
 * @param place the place; null if that cannot be told
 * @param kind what it is; as far as words beside it say where the place is not known
 * @param id its id in the gazetteer; null if it is unknown, or a point that the user gave
 * @param why what decided, for a reader
 */
record Resolution(@Nullable Place place, PlaceKind kind, @Nullable String id, String why) {

  static Resolution placed(Place place, boolean isPoint, String why) {
    return new Resolution(place, place.kind(), isPoint ? null : place.id(), why);
  }

  static Resolution unplaced(@Nullable PlaceKind expected, String why) {
    return new Resolution(null, expected == null ? PlaceKind.OTHER : expected, null, why);
  }
}
