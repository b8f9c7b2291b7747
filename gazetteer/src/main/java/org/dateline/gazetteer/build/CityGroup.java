package org.dateline.gazetteer.build;

import java.util.List;
import org.dateline.gazetteer.Distances;
import org.dateline.gazetteer.GeoNamesRow;

/**
 * The towns of a region, from which its centre and reach are told where no map tells them.
 *
 * @param cities at least one
 */
record CityGroup(List<GeoNamesRow> cities) {
  /** A region reaches beyond its outermost town. */
  private static final double BEYOND_KM = 10;

  CityGroup {
    cities = List.copyOf(cities);
  }

  double latitude() {
    return cities.stream().mapToDouble(GeoNamesRow::latitude).sorted().sum() / cities.size();
  }

  /** Towns on both sides of the antimeridian are brought to one. */
  double longitude() {
    double first = cities.getFirst().longitude();
    double sum =
        cities.stream()
            .mapToDouble(city -> first + wrapped(city.longitude() - first))
            .sorted()
            .sum();
    return wrapped(sum / cities.size());
  }

  /** The people of its towns, of which quarters are not counted again. */
  static long population(List<GeoNamesRow> cities) {
    return cities.stream()
        .filter(city -> !city.feature().equals("PPLX"))
        .mapToLong(GeoNamesRow::population)
        .sum();
  }

  double reachKm() {
    double latitude = latitude();
    double longitude = longitude();
    double farthest =
        cities.stream()
            .mapToDouble(
                city ->
                    Distances.kilometres(latitude, longitude, city.latitude(), city.longitude()))
            .max()
            .orElse(0);
    return StrictMath.rint(farthest + BEYOND_KM);
  }

  private static double wrapped(double degrees) {
    return degrees - 360 * Math.floor((degrees + 180) / 360);
  }
}
