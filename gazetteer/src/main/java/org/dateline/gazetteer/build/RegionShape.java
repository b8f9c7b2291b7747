package org.dateline.gazetteer.build;

import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.Distances;

/**
 * A first-level region of Natural Earth, or one of the second level where it has those.
 *
 * @param properties names and codes; what is missing is not there
 * @param rings the outer rings of its polygons: longitude, latitude, longitude…
 */
record RegionShape(Map<String, String> properties, List<double[]> rings) {
  /** A ring that makes less of the whole is an islet far off, which moves no centre. */
  private static final double LEAST_SHARE = 0.02;

  private static final double KM_PER_DEGREE = 111.2;

  RegionShape {
    properties = Map.copyOf(properties);
    rings = List.copyOf(rings);
  }

  String get(String property) {
    return properties.getOrDefault(property, "");
  }

  double latitude() {
    return Double.parseDouble(get("latitude"));
  }

  double longitude() {
    return Double.parseDouble(get("longitude"));
  }

  double squareKilometres() {
    return rings.stream().mapToDouble(RegionShape::squareKilometres).sum();
  }

  /** Whether a point lies within one of its rings, by counting crossings of a ray to the east. */
  boolean contains(double latitude, double longitude) {
    return rings.stream().anyMatch(ring -> contains(ring, latitude, longitude));
  }

  private static boolean contains(double[] ring, double latitude, double longitude) {
    boolean inside = false;
    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      boolean crosses = (ring[i + 1] > latitude) != (ring[j + 1] > latitude);
      if (crosses) {
        double share = (latitude - ring[i + 1]) / (ring[j + 1] - ring[i + 1]);
        inside ^= longitude < ring[i] + share * (ring[j] - ring[i]);
      }
    }
    return inside;
  }

  /** How far its points are from a point at most, islets left out. */
  double reach(double latitude, double longitude, double ofSquareKilometres) {
    double farthest = 0;
    for (double[] ring : rings) {
      if (squareKilometres(ring) < LEAST_SHARE * ofSquareKilometres) {
        continue;
      }
      for (int i = 0; i < ring.length; i += 2) {
        farthest =
            Math.max(farthest, Distances.kilometres(latitude, longitude, ring[i + 1], ring[i]));
      }
    }
    return farthest;
  }

  /** By the shoelace formula on a map on which both degrees are as long as in the ring's middle. */
  private static double squareKilometres(double[] ring) {
    double doubled = 0;
    double latitudes = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int next = (i + 2) % ring.length;
      doubled += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
      latitudes += ring[i + 1];
    }
    double middle = latitudes / (ring.length / 2.0);
    double shrunk = StrictMath.cos(StrictMath.toRadians(middle));
    return Math.abs(doubled) / 2 * KM_PER_DEGREE * KM_PER_DEGREE * shrunk;
  }
}
