package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GazetteerTest {
  private final Gazetteer gazetteer = Places.builder().build();

  @ParameterizedTest
  @ValueSource(strings = {"Kyiv", "KIEV", "Київ", "киев", "kyïv"})
  void findsAPlaceByItsNamesInThreeScriptsOfCase(String name) {
    assertThat(gazetteer.named(name)).extracting(NameMatch::place).contains(Places.KYIV);
  }

  @Test
  void givesBackWhatWasAdded() {
    for (Place place : List.of(Places.KYIV, Places.KYIV_CITY, Places.KRYNKY, Places.UKRAINE)) {
      assertThat(gazetteer.place(place.id())).isEqualTo(place);
    }
    assertThat(gazetteer.place("geonames:1")).isNull();
    assertThat(gazetteer.size()).isEqualTo(8);
  }

  @Test
  void givesAllPlacesOfANameTheMostPopulousFirst() {
    assertThat(places("Pokrovsk")).containsExactly(Places.POKROVSK, Places.POKROVSK_OF_SAKHA);
    assertThat(places("Krynki")).containsExactly(Places.KRYNKI, Places.KRYNKY);
    assertThat(places("Krynky")).containsExactly(Places.KRYNKY);
  }

  @Test
  void tellsWhichNameMatched() {
    assertThat(gazetteer.named("kiev"))
        .containsExactly(new NameMatch(Places.KYIV, "Kiev", AliasKind.ALTERNATE));
    assertThat(gazetteer.named("Ukraine"))
        .containsExactly(new NameMatch(Places.UKRAINE, "Ukraine", AliasKind.PRIMARY));
  }

  @Test
  void knowsCountriesAndRegions() {
    assertThat(gazetteer.country("UA")).isEqualTo(Places.UKRAINE);
    assertThat(gazetteer.country("XX")).isNull();
    assertThat(gazetteer.region(Places.KYIV)).contains(Places.KYIV_CITY);
    assertThat(gazetteer.region(Places.KRYNKY)).isEmpty();
  }

  @Test
  void findsWhatIsNear() {
    assertThat(gazetteer.near(48.3, 37.2, 10, 5)).containsExactly(Places.POKROVSK);
    assertThat(gazetteer.near(48.3, 37.2, 10, 0)).isEmpty();
    assertThat(gazetteer.near(50, 30, 500, 5)).containsExactly(Places.KYIV, Places.KRYNKY);
  }

  @Test
  void findsWhatIsNearBeyondTheAntimeridian() {
    assertThat(gazetteer.near(-17.5, 179.95, 20, 5)).containsExactly(Places.GULF_OF_FIJI);
    assertThat(gazetteer.near(89.9, 0, 9000, 5)).hasSize(5);
  }

  @Test
  void answersNothingToNothing() {
    assertThat(gazetteer.named("")).isEmpty();
    assertThat(gazetteer.named(" - ")).isEmpty();
  }

  @Test
  void refusesToAnswerAfterItsEnd() {
    try (Gazetteer closed = gazetteer) {
      assertThat(closed.named("Kyiv")).isNotEmpty();
    }
    assertThat(Distances.kilometres(Places.KYIV, Places.POKROVSK)).isBetween(530.0, 545.0);
    assertThatThrownBy(() -> new Alias(" ", AliasKind.PRIMARY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<Place> places(String name) {
    return gazetteer.named(name).stream().map(NameMatch::place).toList();
  }
}
