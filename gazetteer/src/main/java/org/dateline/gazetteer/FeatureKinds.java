package org.dateline.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sort of place a feature code of GeoNames stands for: the table features.tsv. */
final class FeatureKinds {
  private static final String BY_POPULATION = "population";

  /** People on a square kilometre of a town, roughly. */
  private static final double DENSITY = 3000;

  private static final double LEAST_SETTLEMENT_KM = 3;

  private static final Map<String, Feature> FEATURES = read();

  private FeatureKinds() {}

  /**
   * A row of the table.
   *
   * @param kind what sort of place it is
   * @param precisionKm how far it reaches as a rule; negative where the people tell
   */
  record Feature(PlaceKind kind, double precisionKm) {
    double precisionKm(long population) {
      return precisionKm < 0 ? settlementKm(population) : precisionKm;
    }
  }

  private static Map<String, Feature> read() {
    Map<String, Feature> features = new HashMap<>();
    for (Map<String, String> row : TsvTable.ofResource("features.tsv").rows()) {
      String precision = row.getOrDefault("precision_km", "");
      PlaceKind kind = PlaceKind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT));
      features.put(
          row.get("class") + "." + row.get("code"),
          new Feature(kind, precision.equals(BY_POPULATION) ? -1 : Double.parseDouble(precision)));
    }
    return Map.copyOf(features);
  }

  /** Null for what is not read. */
  static @Nullable Feature of(String featureClass, String code) {
    return FEATURES.get(featureClass + "." + code);
  }

  /** How far a settlement of so many people reaches, at the density of a town. */
  static double settlementKm(long population) {
    double radius = StrictMath.sqrt(population / (DENSITY * StrictMath.PI));
    return Math.max(LEAST_SETTLEMENT_KM, Math.round(radius * 10) / 10.0);
  }
}
