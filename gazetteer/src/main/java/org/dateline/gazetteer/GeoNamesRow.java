package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a dump of GeoNames: 19 columns with tabs between, as its readme.txt describes.
 *
 * @param number the geonameid
 * @param name in Latin letters
 * @param asciiName the same without marks
 * @param alternates other names, in any script, codes among them
 * @param latitude degrees north
 * @param longitude degrees east
 * @param featureClass A, H, L, P, R, S, T, U or V
 * @param feature such as PPL
 * @param country ISO 3166-1 alpha-2 code; empty for what lies in none
 * @param region code of the first-level region; empty or 00 where there is none
 * @param district code of the second-level region
 * @param population 0 where unknown
 */
public record GeoNamesRow(
    int number,
    String name,
    String asciiName,
    List<String> alternates,
    double latitude,
    double longitude,
    String featureClass,
    String feature,
    String country,
    String region,
    String district,
    long population) {
  private static final int COLUMNS = 19;

  /** Some ten times as many as GeoNames has given so far. */
  private static final int MOST_NUMBER = 200_000_000;

  public GeoNamesRow {
    alternates = List.copyOf(alternates);
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException naming the column that is not as it should be
   */
  public static GeoNamesRow parse(String line) {
    String[] values = line.split("\t", -1);
    if (values.length != COLUMNS) {
      throw new IllegalArgumentException(
          "a row of GeoNames has " + COLUMNS + " columns; got: " + values.length);
    }
    if (values[1].isBlank() || hasControls(values[1])) {
      throw new IllegalArgumentException(
          "the name must not be empty and hold no control characters");
    }
    return new GeoNamesRow(
        (int) whole("geonameid", values[0], 1, MOST_NUMBER),
        values[1],
        values[2],
        values[3].isEmpty() ? List.of() : List.of(values[3].split(",")),
        degrees("latitude", values[4], 90),
        degrees("longitude", values[5], 180),
        values[6],
        values[7],
        country(values[8]),
        values[10],
        values[11],
        values[14].isEmpty() ? 0 : whole("population", values[14], 0, Long.MAX_VALUE));
  }

  private static long whole(String column, String value, long least, long most) {
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new IllegalArgumentException(
        "%s must be a whole number from %s to %s; got: %s".formatted(column, least, most, value));
  }

  private static double degrees(String column, String value, double most) {
    try {
      double degrees = Double.parseDouble(value);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new IllegalArgumentException(
        "%s must be a number from -%s to %s; got: %s".formatted(column, most, most, value));
  }

  private static String country(String value) {
    if (!value.isEmpty() && !value.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "the country must be two capital letters or empty; got: " + value);
    }
    return value;
  }

  /** The code of the first-level region with that of its country, as in {@code UA.14}. */
  public String regionCode() {
    return region.isEmpty() || region.equals("00") ? "" : country + "." + region;
  }

  /**
   * The place that the row describes, within a first-level region; null where the row is of a kind
   * that is not read.
   *
   * @param regionId id of the region of {@link #regionCode()}; null where unknown
   */
  public @Nullable Place place(@Nullable String regionId) {
    FeatureKinds.Feature kind = FeatureKinds.of(featureClass, feature);
    if (kind == null) {
      return null;
    }
    String id = PlaceRow.GEONAMES + number;
    Place place =
        Place.of(id, name, kind.kind(), latitude, longitude, kind.precisionKm(population))
            .within(country.isEmpty() ? null : country, id.equals(regionId) ? null : regionId)
            .withPopulation(population)
            .withFeature(feature);
    return DisputedPlaces.judge(place, region);
  }

  /**
   * The names besides the first, in Latin and Cyrillic letters: without codes, transcriptions in
   * lower case and other scripts, and with the spellings that follow from them by rule.
   */
  public List<Alias> aliases() {
    List<String> names = new ArrayList<>();
    if (!asciiName.isBlank() && !hasControls(asciiName)) {
      names.add(asciiName);
    }
    alternates.stream().filter(GeoNamesRow::isReadable).forEach(names::add);
    List<Alias> aliases = new ArrayList<>();
    names.forEach(text -> aliases.add(new Alias(text, AliasKind.ALTERNATE)));
    names.add(name);
    aliases.addAll(Spellings.of(country, names));
    return aliases;
  }

  private static boolean isReadable(String text) {
    String name = text.strip();
    if (name.length() < 3 || hasControls(name) || !Character.isUpperCase(firstLetter(name))) {
      return false;
    }
    boolean oneScript = Scripts.isLatin(name) || Scripts.isCyrillic(name);
    return oneScript && !(name.length() <= 4 && isAllUpperCase(name));
  }

  private static boolean hasControls(String name) {
    return name.chars().anyMatch(Character::isISOControl);
  }

  private static int firstLetter(String name) {
    return name.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
  }

  private static boolean isAllUpperCase(String name) {
    return name.codePoints().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
  }
}
