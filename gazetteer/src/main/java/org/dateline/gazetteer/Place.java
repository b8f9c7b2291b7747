package org.dateline.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer. Immutable.
 *
 * @param id stable: {@code geonames:706483}, {@code iso3166:UA} for a country, {@code
 *     dateline:donbas} for a curated row
 * @param name what it is listed under, in Latin script
 * @param kind what sort of thing it is
 * @param latitude degrees north, WGS 84, of its point: centre of a settlement, label point of a
 *     region, a point in the middle of a river's course
 * @param longitude degrees east, WGS 84
 * @param country ISO 3166-1 alpha-2 code of the country that it belongs to by the policy of
 *     decision 0006; null for what lies in none or in several
 * @param region id of the first-level region that contains it; null for countries, for such regions
 *     themselves, and where unknown
 * @param population 0 where unknown; of a region that of the towns listed in it
 * @param precisionKm radius in kilometres around the point within which all of the place lies;
 *     large for countries and regions, which are no pins
 * @param disputed whether states disagree to whom it belongs
 * @param wikidata id such as {@code Q1899}; null where unknown
 * @param feature GeoNames' feature code: {@code PPLC} capital, {@code PPLA} seat of a first-level
 *     region, {@code ADM1}, {@code STM}…; empty where unknown
 */
public record Place(
    String id,
    String name,
    PlaceKind kind,
    double latitude,
    double longitude,
    @Nullable String country,
    @Nullable String region,
    long population,
    double precisionKm,
    boolean disputed,
    @Nullable String wikidata,
    String feature) {
  private static final int MOST_FEATURE = 6;
  private static final int MOST_WIKIDATA = 10;
  private static final double HALF_WAY_ROUND_KM = 20_100;

  /**
   * @throws IllegalArgumentException naming the component that breaks its rule
   */
  public Place {
    check(isId(id), "id must be SOURCE:KEY", id);
    check(!name.isBlank(), "name must not be blank", name);
    check(country == null || isCountry(country), "country must be two capital letters", country);
    check(wikidata == null || isWikidata(wikidata), "wikidata must be like Q1899", wikidata);
    check(isFeature(feature), "feature must be a GeoNames code", feature);
    check(latitude, -90, 90, "latitude");
    check(longitude, -180, 180, "longitude");
    check(precisionKm, 0, HALF_WAY_ROUND_KM, "precisionKm");
    check((double) population, 0, Long.MAX_VALUE, "population");
  }

  /** A place of which no more is known than where it is; {@code with…} add the rest. */
  public static Place of(
      String id,
      String name,
      PlaceKind kind,
      double latitude,
      double longitude,
      double precisionKm) {
    return new Place(
        id, name, kind, latitude, longitude, null, null, 0, precisionKm, false, null, "");
  }

  /** The same place within a country and, if known, a first-level region. */
  public Place within(@Nullable String newCountry, @Nullable String newRegion) {
    return new Place(
        id,
        name,
        kind,
        latitude,
        longitude,
        newCountry,
        newRegion,
        population,
        precisionKm,
        disputed,
        wikidata,
        feature);
  }

  /** The same place with so many people. */
  public Place withPopulation(long newPopulation) {
    return new Place(
        id,
        name,
        kind,
        latitude,
        longitude,
        country,
        region,
        newPopulation,
        precisionKm,
        disputed,
        wikidata,
        feature);
  }

  /** The same place, disputed or not. */
  public Place withDisputed(boolean newDisputed) {
    return new Place(
        id,
        name,
        kind,
        latitude,
        longitude,
        country,
        region,
        population,
        precisionKm,
        newDisputed,
        wikidata,
        feature);
  }

  /** The same place with GeoNames' feature code. */
  public Place withFeature(String newFeature) {
    return new Place(
        id,
        name,
        kind,
        latitude,
        longitude,
        country,
        region,
        population,
        precisionKm,
        disputed,
        wikidata,
        newFeature);
  }

  /** The same place with its id in Wikidata. */
  public Place withWikidata(@Nullable String newWikidata) {
    return new Place(
        id,
        name,
        kind,
        latitude,
        longitude,
        country,
        region,
        population,
        precisionKm,
        disputed,
        newWikidata,
        feature);
  }

  /** Whether it is the capital of its country. */
  public boolean isCapital() {
    return feature.equals("PPLC");
  }

  /** Whether it is the seat of a first-level region, or the capital. */
  public boolean isRegionSeat() {
    return feature.equals("PPLA") || isCapital();
  }

  /** By hand, as all below: a place is made each time one is looked up. */
  private static boolean isId(String id) {
    int colon = id.indexOf(':');
    return colon > 0 && colon < id.length() - 1 && !hasSpace(id);
  }

  private static boolean hasSpace(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (Character.isWhitespace(id.charAt(i)) || Character.isISOControl(id.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(String code, boolean withDigits) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if ((c < 'A' || c > 'Z') && !(withDigits && isDigit(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWikidata(String id) {
    if (id.length() < 2 || id.length() > MOST_WIKIDATA || id.charAt(0) != 'Q') {
      return false;
    }
    for (int i = 1; i < id.length(); i++) {
      if (!isDigit(id.charAt(i))) {
        return false;
      }
    }
    return id.charAt(1) != '0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCountry(String code) {
    return code.length() == 2 && isCode(code, false);
  }

  private static boolean isFeature(String code) {
    return code.length() <= MOST_FEATURE && isCode(code, true);
  }

  private static void check(double value, double least, double most, String what) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          "%s must be from %s to %s; got: %s".formatted(what, least, most, value));
    }
  }

  private static void check(boolean holds, String rule, @Nullable String value) {
    if (!holds) {
      throw new IllegalArgumentException(rule + "; got: " + value);
    }
  }
}
