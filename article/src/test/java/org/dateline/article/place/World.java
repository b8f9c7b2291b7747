package org.dateline.article.place;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.gazetteer.Alias;
import org.dateline.gazetteer.AliasKind;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerBuilder;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;

/** A small world for tests: some twenty places, with namesakes, at rounded coordinates. */
final class World {
  static final Gazetteer GAZETTEER = build();

  private World() {}

  private static Gazetteer build() {
    GazetteerBuilder builder = new GazetteerBuilder();
    country(builder, "UA", "Ukraine", 49, 32, "Україна");
    country(builder, "RU", "Russia", 60, 100, "Russian Federation");
    country(builder, "PL", "Poland", 52, 20);
    country(builder, "FR", "France", 46, 2);
    country(builder, "GE", "Georgia", 42, 43.5);
    country(builder, "JO", "Jordan", 31, 36);
    country(builder, "TR", "Turkey", 39, 35);
    builder.add(
        Place.of("iso3166:US", "United States", PlaceKind.COUNTRY, 39.8, -98.5, 2500)
            .within("US", null)
            .withPopulation(330_000_000),
        List.of(
            new Alias("US", AliasKind.ABBREVIATION), new Alias("U.S.", AliasKind.ABBREVIATION)));
    region(builder, "donetsk-oblast", "Donetsk Oblast", "UA", 48.1, 37.8, 4_100_000, "Donetsk");
    region(builder, "kherson-oblast", "Kherson Oblast", "UA", 46.6, 33.5, 1_000_000, "Kherson");
    region(builder, "kursk-oblast", "Kursk Oblast", "RU", 51.7, 36.2, 1_100_000, "Kursk");
    region(builder, "sakha", "Sakha", "RU", 66, 129, 980_000);
    region(builder, "texas", "Texas", "US", 31.3, -99.3, 29_000_000);
    region(builder, "georgia-us", "Georgia", "US", 32.8, -83.5, 10_700_000);
    region(builder, "podlasie", "Podlasie", "PL", 53, 23, 1_200_000);
    region(builder, "ile-de-france", "Île-de-France", "FR", 48.5, 2.5, 12_000_000);
    builder.add(
        Place.of("dateline:adair", "Adair County", PlaceKind.REGION, 37.1, -85.3, 30)
            .within("US", "test:kentucky"));
    city(builder, "donetsk", "Donetsk", "UA", "donetsk-oblast", 48, 37.8, 900_000);
    city(
        builder,
        "pokrovsk-ua",
        "Pokrovsk",
        "UA",
        "donetsk-oblast",
        48.28,
        37.18,
        61_000,
        "Krasnoarmiysk");
    city(builder, "pokrovsk-ru", "Pokrovsk", "RU", "sakha", 61.5, 129.1, 95_000);
    city(builder, "bakhmut", "Bakhmut", "UA", "donetsk-oblast", 48.59, 38, 71_000);
    city(builder, "sloviansk", "Sloviansk", "UA", "donetsk-oblast", 48.85, 37.6, 100_000);
    city(builder, "kherson", "Kherson", "UA", "kherson-oblast", 46.64, 32.62, 280_000);
    city(builder, "krynki-pl", "Krynki", "PL", "podlasie", 53.26, 23.77, 2_500);
    city(builder, "kursk", "Kursk", "RU", "kursk-oblast", 51.73, 36.19, 440_000);
    city(builder, "paris-fr", "Paris", "FR", "ile-de-france", 48.86, 2.35, 2_100_000);
    city(builder, "paris-us", "Paris", "US", "texas", 33.66, -95.56, 24_000);
    city(builder, "deir-ez-zor", "Deir ez-Zor", "SY", "sy-region", 35.3, 40.1, 240_000);
    city(builder, "atlanta", "Atlanta", "US", "georgia-us", 33.75, -84.4, 500_000);
    capital(builder, "kyiv", "Kyiv", "UA", 50.45, 30.52, 2_800_000, "Kiev");
    capital(builder, "moscow", "Moscow", "RU", 55.75, 37.62, 12_000_000);
    builder.add(
        Place.of("dateline:siverskyi-donets", "Siverskyi Donets", PlaceKind.RIVER, 49, 37.8, 300));
    city(builder, "bystra", "Bystra", "UA", "kherson-oblast", 46.9, 33.2, 300_000);
    builder.add(Place.of("dateline:bystra", "Bystra", PlaceKind.RIVER, 47, 33, 100));
    return builder.build();
  }

  private static void country(
      GazetteerBuilder builder, String code, String name, double lat, double lon, String... also) {
    builder.add(
        Place.of("iso3166:" + code, name, PlaceKind.COUNTRY, lat, lon, 600)
            .within(code, null)
            .withPopulation(40_000_000),
        also);
  }

  private static void region(
      GazetteerBuilder builder,
      String id,
      String name,
      String country,
      double lat,
      double lon,
      long people,
      String... also) {
    builder.add(
        Place.of("test:" + id, name, PlaceKind.REGION, lat, lon, 150)
            .within(country, null)
            .withPopulation(people),
        also);
  }

  private static void city(
      GazetteerBuilder builder,
      String id,
      String name,
      String country,
      String region,
      double lat,
      double lon,
      long people,
      String... also) {
    builder.add(
        Place.of("test:" + id, name, PlaceKind.SETTLEMENT, lat, lon, 5)
            .within(country, "test:" + region)
            .withPopulation(people),
        also);
  }

  private static void capital(
      GazetteerBuilder builder,
      String id,
      String name,
      String country,
      double lat,
      double lon,
      long people,
      String... also) {
    builder.add(
        Place.of("test:" + id, name, PlaceKind.SETTLEMENT, lat, lon, 20)
            .within(country, "test:" + id + "-city")
            .withPopulation(people)
            .withFeature("PPLC"),
        also);
  }

  /** The places of a text with marked names. */
  static List<PlaceMention> read(String marked) {
    return read(MarkedNames.article(marked));
  }

  static List<PlaceMention> read(Article article) {
    return new PlaceStage(GAZETTEER, PlaceOverrides.NONE).annotate(article);
  }

  /** Each mention as "words = name country use"; "unplaced" for the country of what is that. */
  static List<String> told(String marked) {
    Article article = MarkedNames.article(marked);
    return read(article).stream()
        .map(
            place ->
                "%s = %s %s %s"
                    .formatted(
                        article.document().text(place.span()),
                        place.name(),
                        place.isUnplaced() ? "unplaced" : place.country(),
                        place.use().label()))
        .toList();
  }
}
