package org.dateline.gazetteer;

/** Places for tests, with coordinates rounded to a tenth of a degree or so. */
final class Places {
  static final Place KYIV =
      Place.of("geonames:703448", "Kyiv", PlaceKind.SETTLEMENT, 50.45, 30.52, 15)
          .within("UA", "geonames:703447")
          .withPopulation(2_797_553)
          .withWikidata("Q1899")
          .withFeature("PPLC");
  static final Place KYIV_CITY =
      Place.of("geonames:703447", "Kyiv City", PlaceKind.REGION, 50.4, 30.5, 25)
          .within("UA", null)
          .withFeature("ADM1");
  static final Place POKROVSK =
      Place.of("geonames:704422", "Pokrovsk", PlaceKind.SETTLEMENT, 48.28, 37.18, 5)
          .within("UA", "geonames:709716")
          .withPopulation(61_161);
  static final Place POKROVSK_OF_SAKHA =
      Place.of("geonames:2017155", "Pokrovsk", PlaceKind.SETTLEMENT, 61.48, 129.15, 5)
          .within("RU", "geonames:2013162")
          .withPopulation(9_495);
  static final Place KRYNKI =
      Place.of("geonames:769239", "Krynki", PlaceKind.SETTLEMENT, 53.26, 23.77, 3)
          .within("PL", null)
          .withPopulation(2_500);
  static final Place KRYNKY =
      Place.of("dateline:krynky", "Krynky", PlaceKind.SETTLEMENT, 46.74, 33.1, 3)
          .within("UA", null);
  static final Place UKRAINE =
      Place.of("iso3166:UA", "Ukraine", PlaceKind.COUNTRY, 49, 32, 700)
          .within("UA", null)
          .withWikidata("Q212");
  static final Place GULF_OF_FIJI =
      Place.of("dateline:fiji-reef", "Fiji Reef", PlaceKind.OTHER, -17.5, -179.99, 10);

  private Places() {}

  static GazetteerBuilder builder() {
    return new GazetteerBuilder()
        .add(KYIV, "Kiev", "Київ", "Киев")
        .add(KYIV_CITY, "Kyiv")
        .add(POKROVSK_OF_SAKHA, "Покровск")
        .add(POKROVSK, "Покровськ", "Krasnoarmiysk", "Красноармейск")
        .add(KRYNKI)
        .add(KRYNKY, "Krynki", "Кринки")
        .add(UKRAINE, "Україна")
        .add(GULF_OF_FIJI);
  }
}
