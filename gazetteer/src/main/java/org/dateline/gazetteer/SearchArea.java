package org.dateline.gazetteer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an address is looked for.
 *
 * @param country null where unknown
 * @param province null where unknown
 */
record SearchArea(@Nullable Place country, @Nullable Place province) {
  /** Towns just beyond a border are often told with the wrong province. */
  private static final double BEYOND_BORDER_KM = 15;

  boolean hasCountryOf(Place place) {
    return country == null || Objects.equals(country.country(), place.country());
  }

  /** Within the province, so far as the gazetteer tells of which the place is a part. */
  boolean isInside(Place place) {
    return province != null
        && (province.id().equals(place.region()) || (place.region() == null && isAround(place, 0)));
  }

  boolean isAround(Place place, double beyondKm) {
    return province != null
        && hasCountryOf(place)
        && Distances.kilometres(province, place) <= province.precisionKm() + beyondKm;
  }

  /** In another province, but with a town of this one near. */
  boolean isBeside(Place place, Gazetteer gazetteer) {
    return isAround(place, BEYOND_BORDER_KM)
        && gazetteer
            .near(place.latitude(), place.longitude(), BEYOND_BORDER_KM, Integer.MAX_VALUE)
            .stream()
            .anyMatch(this::isInside);
  }
}
