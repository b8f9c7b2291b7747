package org.dateline.gazetteer;

/** Distances on the earth, taken for a sphere; they are off by half a percent at most. */
public final class Distances {
  /** The earth's mean radius (IUGG), in kilometres. */
  static final double EARTH_RADIUS_KM = 6371.0088;

  private Distances() {}

  /** Great-circle distance between two points in degrees, by the haversine formula. */
  public static double kilometres(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    double phi = StrictMath.toRadians(latitude);
    double otherPhi = StrictMath.toRadians(otherLatitude);
    double sinPhi = StrictMath.sin((otherPhi - phi) / 2);
    double sinLambda = StrictMath.sin(StrictMath.toRadians(otherLongitude - longitude) / 2);
    double h =
        sinPhi * sinPhi + StrictMath.cos(phi) * StrictMath.cos(otherPhi) * sinLambda * sinLambda;
    return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(h)));
  }

  /** The same between two places. */
  public static double kilometres(Place one, Place other) {
    return kilometres(one.latitude(), one.longitude(), other.latitude(), other.longitude());
  }
}
