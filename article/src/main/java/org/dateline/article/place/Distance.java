package org.dateline.article.place;

import org.dateline.article.annotation.PlaceMention.Position;
import org.dateline.gazetteer.Place;

/** Points at a distance from others, on a sphere. */
final class Distance {
  private static final double EARTH_KM = 6371;

  /** Distances in the news are rounded, and it is not said from which edge of a town. */
  private static final double ROUNDING = 0.15;

  private Distance() {}

  /**
   * The point at a distance from a place.
   *
   * @param bearing degrees from north, clockwise
   */
  static Position from(Place place, double km, double bearing) {
    double latitude = StrictMath.toRadians(place.latitude());
    double longitude = StrictMath.toRadians(place.longitude());
    double course = StrictMath.toRadians(bearing);
    double arc = km / EARTH_KM;
    double north =
        StrictMath.asin(
            StrictMath.sin(latitude) * StrictMath.cos(arc)
                + StrictMath.cos(latitude) * StrictMath.sin(arc) * StrictMath.cos(course));
    double east =
        longitude
            + StrictMath.atan2(
                StrictMath.sin(course) * StrictMath.sin(arc) * StrictMath.cos(latitude),
                StrictMath.cos(arc) - StrictMath.sin(latitude) * StrictMath.sin(north));
    double precision = place.precisionKm() + ROUNDING * km;
    return new Position(
        StrictMath.toDegrees(north), wrapped(StrictMath.toDegrees(east)), bounded(precision));
  }

  /** Somewhere about a place at a distance, nobody says in which direction. */
  static Position around(Place place, double km) {
    return new Position(
        place.latitude(), place.longitude(), bounded(place.precisionKm() + km * (1 + ROUNDING)));
  }

  /** Half way between two places that are not far apart. */
  static Position middle(Place one, Place other, double precisionKm) {
    double east = wrapped(other.longitude() - one.longitude());
    return new Position(
        (one.latitude() + other.latitude()) / 2,
        wrapped(one.longitude() + east / 2),
        bounded(precisionKm));
  }

  private static double wrapped(double longitude) {
    return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
  }

  private static double bounded(double km) {
    return Math.min(20_000, km);
  }
}
