package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gazetteer that Dateline brings along says. */
final class BundledGazetteerTest {
  private static Gazetteer gazetteer = new GazetteerBuilder().build();

  @BeforeAll
  static void open() throws IOException {
    gazetteer = Gazetteer.bundled();
  }

  @AfterAll
  static void close() {
    gazetteer.close();
  }

  @Test
  void isWholeAndNamesItsSources() throws IOException {
    gazetteer.check();

    assertThat(gazetteer.notes()).contains("GeoNames", "CC BY 4.0", "Natural Earth");
    assertThat(gazetteer.size()).isGreaterThan(250_000);
  }

  @ParameterizedTest
  @CsvSource({
    "Kyiv,geonames:703448",
    "Kiev,geonames:703448",
    "Київ,geonames:703448",
    "Киев,geonames:703448",
    "Kharkov,geonames:706483",
    "Krivoy Rog,geonames:703845",
    "Nikolaev,geonames:700569",
    "Kup'yans'k,geonames:703656",
    "Лондон,geonames:2643743",
    "Donbass,dateline:donbas",
    "Dnieper,dateline:dnipro",
    "Siverskyi Donets,dateline:siverskyi-donets",
    "Zaporizhzhia NPP,dateline:zaporizhzhia-nuclear-power-plant",
    "Zmiinyi Island,dateline:snake-island",
    "Robotyne,dateline:ua-26-robotyne",
    "Gaza Strip,geonames:281132",
    "Calif.,geonames:5332921",
    "Britain,iso3166:GB",
    "Burma,iso3166:MM"
  })
  void knowsAPlaceByTheNamesOfNews(String name, String id) {
    assertThat(ids(name)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Simferopol", "Sevastopol", "Yalta", "Kerch", "Crimea", "Dzhankoi", "Belbek"})
  void saysThatCrimeaIsUkrainianAndDisputed(String name) {
    Place place =
        gazetteer.named(name).stream()
            .map(NameMatch::place)
            .filter(one -> one.latitude() > 44.3 && one.latitude() < 46.2)
            .filter(one -> one.longitude() > 32.4 && one.longitude() < 36.7)
            .findFirst()
            .orElseThrow();

    assertThat(place.country()).isEqualTo("UA");
    assertThat(place.disputed()).isTrue();
  }

  @Test
  void hasNoPlaceInCrimeaThatIsNotUkrainianAndDisputed() {
    List<Place> peninsula = gazetteer.near(45.2, 34.3, 90, 2_000);

    assertThat(peninsula).hasSizeGreaterThan(100);
    assertThat(peninsula)
        .allSatisfy(
            place -> {
              assertThat(place.country()).isIn("UA", null);
              assertThat(place.disputed()).as(place.toString()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Katzrin,SY,true",
    "Ramallah,PS,true",
    "Pristina,XK,true",
    "Tiraspol,MD,true",
    "Sukhumi,GE,true",
    "Taipei,TW,true",
    "Kharkiv,UA,false",
    "Taman,RU,false",
    "Haifa,IL,false",
    "Tbilisi,GE,false"
  })
  void saysOfDisputedPlacesWhatTheTableSays(String name, String country, boolean disputed) {
    assertThat(gazetteer.named(name))
        .extracting(NameMatch::place)
        .anySatisfy(
            place -> {
              assertThat(place.country()).isEqualTo(country);
              assertThat(place.disputed()).isEqualTo(disputed);
            });
  }

  @Test
  void keepsTrapsApart() {
    assertThat(countries("Krynki")).contains("PL", "UA");
    assertThat(countries("Krynky")).contains("UA").doesNotContain("PL");
    assertThat(countries("Pokrovsk")).contains("UA", "RU");
    assertThat(countries("Kursk")).contains("RU");
    assertThat(countries("Georgia")).contains("GE", "US");
  }

  @ParameterizedTest
  @CsvSource({
    "Kharkiv,geonames:706483",
    "Paris,geonames:2988507",
    "Glasgow,geonames:2648579",
    "Hanoi,geonames:1581130",
    "New York,geonames:5128581",
    "California,geonames:5332921",
    "Asia,dateline:asia",
    "Georgia,geonames:4197000"
  })
  void putsFirstWhatIsMostOftenMeant(String name, String id) {
    assertThat(ids(name).getFirst()).isEqualTo(id);
  }

  @Test
  void marksAbbreviationsSoThatCaseCanTell() {
    assertThat(gazetteer.named("us"))
        .anySatisfy(
            match -> {
              assertThat(match.place().id()).isEqualTo("iso3166:US");
              assertThat(match.kind()).isEqualTo(AliasKind.ABBREVIATION);
              assertThat(match.alias()).isEqualTo("US");
            });
    assertThat(gazetteer.named("IEV")).as("an airport's code").isEmpty();
  }

  @Test
  void hasEveryCountryAndTheRegionsOfUkraine() {
    for (String code : List.of("UA", "RU", "US", "GB", "XK", "PS", "TW", "SS", "CD", "MM")) {
      assertThat(gazetteer.country(code)).as(code).isNotNull();
    }
    for (String name : List.of("Donetsk", "Luhansk", "Kherson", "Zaporizhzhia", "Kharkiv")) {
      assertThat(gazetteer.named(name + " Oblast"))
          .extracting(match -> match.place().feature())
          .contains("ADM1");
    }
    Place kharkiv = Objects.requireNonNull(gazetteer.place("geonames:706483"));
    assertThat(gazetteer.region(kharkiv).map(Place::feature)).contains("ADM1");
  }

  @Test
  void takesNoCountryForAPin() {
    assertThat(Objects.requireNonNull(gazetteer.country("UA")).precisionKm()).isGreaterThan(500);
    assertThat(Objects.requireNonNull(gazetteer.country("RU")).precisionKm()).isGreaterThan(2000);
  }

  private static List<String> ids(String name) {
    return gazetteer.named(name).stream().map(match -> match.place().id()).toList();
  }

  private static List<String> countries(String name) {
    return gazetteer.named(name).stream()
        .map(match -> String.valueOf(match.place().country()))
        .toList();
  }
}
