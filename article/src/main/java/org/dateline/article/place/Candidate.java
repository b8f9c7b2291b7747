package org.dateline.article.place;

import org.dateline.gazetteer.NameMatch;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** A place that a name may mean, with what speaks for it whatever else the article says. */
final class Candidate {
  private static final double EARTH_KM = 6371;

  /** Places at this distance are half as close as at one point. */
  private static final double HALF_CLOSE_KM = 150;

  /** A quarter or suburb lies within so many kilometres of its city's point. */
  private static final double CITY_KM = 40;

  private final NameMatch match;
  private final double fame;
  private final double kindWord;
  private final double x;
  private final double y;
  private final double z;

  /**
   * A candidate.
   *
   * @param match the place and the name that it is found by
   * @param fame how well known it is, as a weight
   * @param kindWord what words beside the name say of its kind, as a weight
   */
  Candidate(NameMatch match, double fame, double kindWord) {
    this.match = match;
    this.fame = fame;
    this.kindWord = kindWord;
    double latitude = StrictMath.toRadians(place().latitude());
    double longitude = StrictMath.toRadians(place().longitude());
    this.x = StrictMath.cos(latitude) * StrictMath.cos(longitude);
    this.y = StrictMath.cos(latitude) * StrictMath.sin(longitude);
    this.z = StrictMath.sin(latitude);
  }

  Place place() {
    return match.place();
  }

  /** The name of the gazetteer that the text has. */
  String alias() {
    return match.alias();
  }

  double fame() {
    return fame;
  }

  double kindWord() {
    return kindWord;
  }

  /** The first-order region: its own where it is one. */
  @Nullable String region() {
    return isFirstRegion(place()) ? place().id() : place().region();
  }

  static boolean isFirstRegion(Place place) {
    return place.kind() == PlaceKind.REGION && place.region() == null && place.country() != null;
  }

  /** The way between the two through the globe, in kilometres: little less than on its surface. */
  double kilometres(Candidate other) {
    double dx = x - other.x;
    double dy = y - other.y;
    double dz = z - other.z;
    return EARTH_KM * Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /**
   * How close the two are: 1 at one point, a half at 150 km, next to nothing in another country.
   */
  double closeness(Candidate other) {
    double ratio = kilometres(other) / HALF_CLOSE_KM;
    return 1 / (1 + ratio * ratio);
  }

  /** Whether this place lies in the other, as far as the gazetteer can tell. */
  boolean isWithin(Candidate other) {
    Place outer = other.place();
    if (outer.id().equals(place().id())) {
      return false;
    }
    return switch (outer.kind()) {
      case COUNTRY -> outer.country() != null && outer.country().equals(place().country());
      case REGION ->
          outer.id().equals(place().region()) || (!isFirstRegion(outer) && isInReachOf(other));
      case SETTLEMENT ->
          place().kind() == PlaceKind.SETTLEMENT
              && place().population() < outer.population()
              && kilometres(other) < CITY_KM;
      case RIVER, SITE, OTHER -> false;
    };
  }

  /** Within a region of which the gazetteer does not say what it contains. */
  private boolean isInReachOf(Candidate other) {
    Place outer = other.place();
    return place().kind() != PlaceKind.COUNTRY
        && (outer.country() == null || outer.country().equals(place().country()))
        && kilometres(other) <= outer.precisionKm();
  }

  /** Whether the two are of one sort: countries, first-order regions, cities and so on. */
  boolean isOfSort(Candidate other) {
    return place().kind() == other.place().kind()
        && isFirstRegion(place()) == isFirstRegion(other.place());
  }
}
