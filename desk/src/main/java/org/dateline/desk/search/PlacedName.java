package org.dateline.desk.search;

import org.jspecify.annotations.Nullable;

/**
 * A name of a place where it stands on the page.
 *
 * @param name the place's usual name
 * @param kind such as {@code settlement}
 * @param use what the name does in its sentence, such as {@code event}
 * @param latitude degrees north, WGS 84; null if unplaced
 * @param longitude degrees east, WGS 84; null if unplaced
 * @param precisionKm it lies within so many kilometres of the point; null if unplaced
 * @param country ISO 3166-1 alpha-2
 * @param region the gazetteer's id of the first-level region
 * @param gazetteerId the gazetteer's entry
 * @param disputed whether states dispute to whom it belongs
 * @param start in the page's text, in Unicode code points
 * @param end one past the last
 */
public record PlacedName(
    String name,
    String kind,
    String use,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Double precisionKm,
    @Nullable String country,
    @Nullable String region,
    @Nullable String gazetteerId,
    boolean disputed,
    int start,
    int end) {
  /** Whether something happened, happens or is said to happen there. */
  public boolean isOfEvent() {
    return use.equals("event");
  }

  /** A government that is called by its capital is no place in which something is. */
  boolean standsForGovernment() {
    return use.equals("metonym");
  }

  /** A country's or a region's point is no pin: what is near it is not near the country. */
  boolean isPin() {
    return latitude != null
        && longitude != null
        && !kind.equals("country")
        && !kind.equals("region");
  }
}
