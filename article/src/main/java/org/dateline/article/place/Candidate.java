package org.dateline.article.place;

import org.dateline.gazetteer.NameMatch;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** A place that a name may mean, with what speaks for it whatever else the article says. */
final class Candidate {
  private static final double EARTH_KM = 6371;
  /** Places within about so many kilometres of each other are neighbours. */
  private static final double NEIGHBOURS_KM = 150;

  private final Place place;
  private final String alias;
  private final double prior;
  private final double x;
  private final double y;
  private final double z;

  Candidate(NameMatch match, double prior) {
    this.place = match.place();
    this.alias = match.alias();
    this.prior = prior;
    double latitude = StrictMath.toRadians(place.latitude());
    double longitude = StrictMath.toRadians(place.longitude());
    this.x = StrictMath.cos(latitude) * StrictMath.cos(longitude);
    this.y = StrictMath.cos(latitude) * StrictMath.sin(longitude);
    this.z = StrictMath.sin(latitude);
  }

  Place place() {
    return place;
  }

  /** The name of the gazetteer that the text has. */
  String alias() {
    return alias;
  }

  double prior() {
    return prior;
  }

  /** The first-order region: its own where it is one. */
  @Nullable String region() {
    return place.kind() == PlaceKind.REGION && place.region() == null
        ? place.id()
        : place.region();
  }

  /** The way between the two through the globe, in kilometres: a little less than on its surface. */
  double kilometres(Candidate other) {
    double dx = x - other.x;
    double dy = y - other.y;
    double dz = z - other.z;
    return EARTH_KM * Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /** How close the two are: 1 at one point, one half at 150 km, nearly 0 in another country. */
  double closeness(Candidate other) {
    double ratio = kilometres(other) / NEIGHBOURS_KM;
    return 1 / (1 + ratio * ratio);
  }

  /** Whether this place lies in the other, as far as the gazetteer can tell. */
  boolean isWithin(Candidate other) {
    Place outer = other.place;
    if (outer.id().equals(place.id())) {
      return false;
    }
    return switch (outer.kind()) {
      case COUNTRY -> outer.country() != null && outer.country().equals(place.country());
      case REGION -> outer.id().equals(place.region()) || isInReachOf(other);
      case SETTLEMENT ->
          place.kind() == PlaceKind.SETTLEMENT
              && place.population() < outer.population()
              && kilometres(other) < 40;
      case RIVER, SITE, OTHER -> false;
    };
  }

  /** Within a region that the gazetteer does not list as containing anything. */
  private boolean isInReachOf(Candidate other) {
    Place outer = other.place;
    boolean listing = outer.region() == null && outer.country() != null;
    return !listing
        && place.kind() != PlaceKind.COUNTRY
        && (outer.country() == null || outer.country().equals(place.country()))
        && kilometres(other) <= outer.precisionKm();
  }
}
