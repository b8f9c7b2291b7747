package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LocatorTest {
  private static final String DONETSK = "geonames:709716";
  private static final String KHERSON = "geonames:706442";

  private final Gazetteer gazetteer =
      Places.builder()
          .add(
              Place.of(DONETSK, "Donetsk", PlaceKind.REGION, 48.1, 37.8, 150)
                  .within("UA", null)
                  .withFeature("ADM1"),
              "Donetsk Oblast",
              "Donetska oblast")
          .add(
              Place.of(KHERSON, "Kherson", PlaceKind.REGION, 46.7, 33.6, 140)
                  .within("UA", null)
                  .withFeature("ADM1"))
          .add(village("geonames:1", "Verkhivka", 48.0, 37.5, DONETSK))
          .add(village("geonames:2", "Nova Verkhivka", 48.6, 38.2, DONETSK), "Verkhivka")
          .add(village("geonames:3", "Dalekivka", 47.2, 34.9, KHERSON))
          .add(village("geonames:4", "Berehivka", 46.8, 33.2, KHERSON))
          .add(village("geonames:5", "Susidne", 47.3, 35.0, "geonames:687699"))
          .add(
              Place.of("geonames:6", "Pokrovskyi Raion", PlaceKind.REGION, 48.2, 37.1, 45)
                  .within("UA", DONETSK)
                  .withFeature("ADM2"))
          .build();
  private final Locator locator = new Locator(gazetteer);

  private static Place village(String id, String name, double lat, double lon, String region) {
    return Place.of(id, name, PlaceKind.SETTLEMENT, lat, lon, 3).within("UA", region);
  }

  @ParameterizedTest
  @CsvSource({
    "Ukraine,Donetsk Oblast,,Pokrovsk,geonames:704422",
    "ukrain,Donets'ka oblast,,pokrovs'k,geonames:704422",
    "Ukraine,'Donetsk Oblast, Ukraine',,Покровськ,geonames:704422",
    "Ukraine,Oblast Donetsk,,Pokrovsk,geonames:704422",
    "Ukraine,Donestk,,Bereshivka,geonames:709716",
    "Ukraine,Kherson,,Berehivca,geonames:4",
    "Ukraine,Kherson,,Susidne,geonames:5",
    "Ukraine,Donetsk Oblast,Pokrovskyi,,geonames:6",
    "Ukraine,Donetsk Oblast,Pokrovskyi district,Nowhere,geonames:6",
    "Ukraine,Kherson,,Pokrovsk,geonames:706442",
    "Ukraine,,,,iso3166:UA",
    "Ukraine,Kyiv City,,Kyiv,geonames:703448",
    "Ukraine,,,Kiev,geonames:703448",
    "Ukraine,Berehivka,,,geonames:4"
  })
  void locates(String country, String province, String district, String town, String id) {
    assertThat(locate(country, province, district, town))
        .map(location -> location.place().id())
        .contains(id);
  }

  @Test
  void saysNothingOfWhatItDoesNotKnow() {
    assertThat(locate("Ukraine", "", "", "Nowhere")).isEmpty();
    assertThat(locate("Atlantis", "", "", "")).isEmpty();
    assertThat(locate("", "", "", "")).isEmpty();
  }

  @Test
  void choosesNoneOfSeveralThatAreAlike() {
    assertThat(locate("", "", "", "Krynki")).map(Location::place).contains(Places.KRYNKI);
    assertThat(locate("", "", "", "Pokrovsk")).isEmpty();
    assertThat(locate("Russia", "", "", "Pokrovsk")).isEmpty();
  }

  @Test
  void isAsPreciseAsTheNamesAllow() {
    Location twoOfThatName = locate("Ukraine", "Donetsk", "", "Verkhivka").orElseThrow();
    Location province = locate("Ukraine", "Donetsk", "", "Nowhere").orElseThrow();

    assertThat(twoOfThatName.why()).contains("2 of that name");
    assertThat(twoOfThatName.precisionKm()).isBetween(80.0, 90.0);
    assertThat(province.precisionKm()).isEqualTo(150);
    assertThat(province.why()).isEqualTo("middle of the province; the town is not known");
    assertThat(locate("Ukraine", "Kherson", "", "Berehivca").orElseThrow().why())
        .contains("spelt differently", "Berehivka");
  }

  private Optional<Location> locate(String country, String province, String district, String town) {
    return locator.locate(new Address(text(country), text(province), text(district), text(town)));
  }

  /** JUnit gives null for an empty value. */
  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
