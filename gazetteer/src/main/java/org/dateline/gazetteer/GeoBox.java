package org.dateline.gazetteer;

import java.util.stream.IntStream;

/**
 * The box around a circle on the earth, in cells of one degree.
 *
 * @param south degrees
 * @param north degrees
 * @param west degrees; less than −180 where the box passes the antimeridian
 * @param east degrees; more than 180 where the box passes the antimeridian
 */
record GeoBox(double south, double north, double west, double east) {
  private static final double KM_PER_DEGREE = StrictMath.PI * Distances.EARTH_RADIUS_KM / 180;

  static GeoBox around(double latitude, double longitude, double km) {
    double up = km / KM_PER_DEGREE;
    double south = latitude - up;
    double north = latitude + up;
    if (south <= -90 || north >= 90) {
      return new GeoBox(Math.max(-90, south), Math.min(90, north), -180, 180);
    }
    double widest = StrictMath.cos(StrictMath.toRadians(Math.max(-south, north)));
    double aside = Math.min(180, up / widest);
    return new GeoBox(south, north, longitude - aside, longitude + aside);
  }

  /** For boxes that do not pass the antimeridian. */
  boolean contains(double latitude, double longitude) {
    return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  }

  int[] cells() {
    int firstRow = IndexFormat.cell(south, -180) / 360;
    int lastRow = IndexFormat.cell(north, -180) / 360;
    int firstColumn = (int) Math.floor(west + 180);
    int columns = Math.min(360, (int) Math.floor(east + 180) - firstColumn + 1);
    return IntStream.rangeClosed(firstRow, lastRow)
        .flatMap(
            row ->
                IntStream.range(firstColumn, firstColumn + columns)
                    .map(column -> row * 360 + Math.floorMod(column, 360)))
        .toArray();
  }
}
