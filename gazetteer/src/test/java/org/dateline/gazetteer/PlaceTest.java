package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "kyiv", ":1", "geonames:", "geonames:1 2", "geonames:1\n"})
  void refusesIdsWithoutSourceOrKey(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Place.of(id, "Kyiv", PlaceKind.SETTLEMENT, 50, 30, 1))
        .withMessageContaining("id must be SOURCE:KEY; got: " + id);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-90.1, 91, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesPointsThatAreNotOnEarth(double latitude) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Place.of("x:1", "Kyiv", PlaceKind.SETTLEMENT, latitude, 30, 1))
        .withMessage("latitude must be from -90.0 to 90.0; got: " + latitude);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ua", "UKR", "U", "U1"})
  void refusesCountriesWithoutTwoCapitals(String country) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Places.KYIV.within(country, null))
        .withMessageContaining("two capital letters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899", "Q", "Q01", "q1", "Q18x9", "Q12345678901"})
  void refusesWhatIsNoIdOfWikidata(String wikidata) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Places.KYIV.withWikidata(wikidata))
        .withMessageContaining("Q1899");
  }

  @Test
  void knowsCapitalsAndSeats() {
    assertThat(Places.KYIV.isCapital()).isTrue();
    assertThat(Places.KYIV.isRegionSeat()).isTrue();
    assertThat(Places.KYIV.withFeature("PPLA").isCapital()).isFalse();
    assertThat(Places.POKROVSK.isRegionSeat()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Places.KYIV.withFeature("ppl"))
        .withMessageContaining("GeoNames code");
  }
}
