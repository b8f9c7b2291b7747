package org.dateline.article.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.document.Metadata;
import org.dateline.gazetteer.PlaceKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Which places the names mean. */
final class PlaceResolvingTest {
  @Test
  void prefersThePlaceInTheCountryThatTheArticleIsAbout() {
    assertThat(
            World.told(
                "[place Pokrovsk] was shelled. [place Ukraine] sent crews from [place Kyiv]."))
        .contains("Pokrovsk = Pokrovsk UA event");
    assertThat(
            World.told("Snow fell on [place Pokrovsk] in [place Sakha], far from [place Moscow]."))
        .contains("Pokrovsk = Pokrovsk RU event");
  }

  @Test
  void takesDemonymsAsASignOfTheCountry() {
    assertThat(World.told("Ukrainian troops left [place Pokrovsk], a Ukrainian officer said."))
        .containsExactly("Pokrovsk = Pokrovsk UA event");
  }

  @Test
  void leavesASmallNamesakeAbroadUnplaced() {
    assertThat(
            World.told(
                "[place Ukraine] took [place Krynki] near [place Kherson], Ukrainians said."))
        .contains("Krynki = Krynki unplaced event");
    assertThat(World.told("The mayor of [place Krynki] in [place Poland] resigned."))
        .contains("Krynki = Krynki PL other");
  }

  @Test
  void believesTheRegionAfterTheComma() {
    List<PlaceMention> places = World.read("A barn burned in [place Paris], [place Texas].");

    assertThat(places.getFirst().country()).isEqualTo("US");
    assertThat(places.getFirst().why()).startsWith("named together with Texas");
  }

  @Test
  void knowsShortNamesOfStates() {
    assertThat(World.told("[place Paris], [place Tex.], is far from [place Atlanta], [place GA]."))
        .startsWith("Paris = Paris US event", "Tex. = Texas US event")
        .endsWith("GA = Georgia US event");
  }

  @Test
  void keepsTwoPlacesOfOneNameApart() {
    assertThat(
            World.told(
                "He flew from [place Paris], [place France], to [place Paris], [place Texas]."))
        .containsSubsequence("Paris = Paris FR event", "Paris = Paris US event");
  }

  @Test
  void prefersTheBestKnownWhereNothingElseIsSaid() {
    PlaceMention paris = World.read("It rained in [place Paris].").getFirst();

    assertThat(paris.country()).isEqualTo("FR");
    assertThat(paris.why()).contains("best known of 2");
  }

  @Test
  void listensToWordsForKinds() {
    assertThat(kinds("Fighting in the [place Kursk] region; trains to the city of [place Kursk]."))
        .containsExactly(PlaceKind.REGION, PlaceKind.SETTLEMENT);
    assertThat(kinds("They crossed the [place Siverskyi Donets River]."))
        .containsExactly(PlaceKind.RIVER);
  }

  @Test
  void takesANameWithTheArticleForARiver() {
    assertThat(kinds("Boats crossed the [place Bystra], then left [place Bystra]."))
        .containsExactly(PlaceKind.RIVER, PlaceKind.SETTLEMENT);
  }

  @Test
  void takesTheBareNameOfATownAndItsRegionForTheTown() {
    assertThat(kinds("Shells hit [place Donetsk].")).containsExactly(PlaceKind.SETTLEMENT);
  }

  @Test
  void placesNoRiverOfWhichItKnowsNothing() {
    assertThat(World.told("Rafts on the [place Bakhmut River]"))
        .containsExactly("Bakhmut River = Bakhmut River unplaced event");
  }

  @Test
  void namesTheAliasThatMatched() {
    assertThat(World.read("Fires in [place Krasnoarmiysk]").getFirst().why())
        .contains("known by the name 'Krasnoarmiysk'");
  }

  @Test
  void weighsTheOutletsCountryLast() {
    Metadata texan =
        new Metadata(
            null, null, List.of(), "The Georgia Courier", null, null, null, null, Map.of());
    Article article = MarkedNames.article("Storms in [place Georgia] and [place Texas]", texan);

    assertThat(World.read(article).getFirst().country()).isEqualTo("US");
  }

  @Test
  void oneUnknownNameLeavesTheOthers() {
    assertThat(World.told("Fires in [place Zyxograd] and in [place Bakhmut], [place Ukraine]"))
        .containsExactly(
            "Zyxograd = Zyxograd unplaced event",
            "Bakhmut = Bakhmut UA event",
            "Ukraine = Ukraine UA event");
  }

  @Test
  void saysThatACountryIsNoPin() {
    assertThat(World.read("Rain in [place Ukraine]").getFirst().position())
        .satisfies(position -> assertThat(position.precisionKm()).isEqualTo(600));
  }

  @Test
  void readsTensOfThousandsOfNamesInTime() {
    String flood = "in [place Paris], [place Pokrovsk] and [place Zyxograd], ".repeat(15_000);
    Article article =
        MarkedNames.article(flood.substring(0, 700_000).replaceAll("\\[[^\\]]*$", ""));

    Assertions.assertTimeout(Duration.ofSeconds(20), () -> World.read(article));
  }

  @Test
  void givesTheSameTwice() {
    String text = "[place Paris], [place Georgia] and [place Pokrovsk] near [place Kherson]";

    assertThat(World.read(text)).isEqualTo(World.read(text));
  }

  private static List<PlaceKind> kinds(String marked) {
    return World.read(marked).stream().map(PlaceMention::kind).toList();
  }
}
