package org.dateline.gazetteer;

import java.util.regex.Pattern;
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
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9.-]*:\\S+");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d{0,8}");
  private static final Pattern FEATURE = Pattern.compile("[A-Z0-9]{0,6}");

  /**
   * @throws IllegalArgumentException naming the component that breaks its rule
   */
  public Place {
    check(ID.matcher(id).matches(), "id must be SOURCE:KEY", id);
    check(!name.isBlank(), "name must not be blank", name);
    check(Math.abs(latitude) <= 90, "latitude must be from -90 to 90", latitude);
    check(Math.abs(longitude) <= 180, "longitude must be from -180 to 180", longitude);
    check(
        country == null || COUNTRY.matcher(country).matches(),
        "country must be two capital letters",
        country);
    check(population >= 0, "population must be >= 0", population);
    check(
        precisionKm >= 0 && precisionKm <= 20_100,
        "precisionKm must be from 0 to 20100",
        precisionKm);
    check(
        wikidata == null || WIKIDATA.matcher(wikidata).matches(),
        "wikidata must be like Q1899",
        wikidata);
    check(FEATURE.matcher(feature).matches(), "feature must be a GeoNames code", feature);
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

  private static void check(boolean holds, String rule, @Nullable Object value) {
    if (!holds) {
      throw new IllegalArgumentException(rule + "; got: " + value);
    }
  }
}
