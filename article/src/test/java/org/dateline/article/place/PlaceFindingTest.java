package org.dateline.article.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.PlaceMention;
import org.junit.jupiter.api.Test;

/** Which words are found to be names of places. */
final class PlaceFindingTest {
  @Test
  void findsNoPlaceWithinAnotherWord() {
    assertThat(World.told("The ambassador praised parisians and kurskites.")).isEmpty();
  }

  @Test
  void findsNoPlaceInDemonyms() {
    assertThat(
            World.told("[place Ukrainian] and [group Russians] met; [place Vermonters] did not."))
        .isEmpty();
  }

  @Test
  void keepsThePossessiveOutOfTheName() {
    assertThat(words("[place Ukraine’s] harvest and [place Kherson's] port"))
        .containsExactly("Ukraine", "Kherson");
  }

  @Test
  void keepsThePointAtTheEndOutOfTheName() {
    assertThat(words("Shells fell on [place Bakhmut]. The [organisation U.S.] said nothing."))
        .containsExactly("Bakhmut", "U.S.");
  }

  @Test
  void takesAbbreviationsOnlyInTheirOwnCase() {
    assertThat(words("The [organisation US] told us in [place Kyiv]."))
        .containsExactly("US", "Kyiv");
  }

  @Test
  void completesANameThatTheModelCutShort() {
    assertThat(words("Trucks left [place Deir] ez-Zor and the [place Donetsk] Oblast."))
        .containsExactly("Deir ez-Zor", "Donetsk Oblast");
  }

  @Test
  void partsNamesThatTheModelJoined() {
    assertThat(words("A fire in [place Bakhmut, Ukraine] was put out."))
        .containsExactly("Bakhmut", "Ukraine");
  }

  @Test
  void findsNamesThroughSoftHyphensAndHardSpaces() {
    assertThat(World.told("Fires in [place Bakh\u00admut] and [place Donetsk\u00a0Oblast]"))
        .containsExactly(
            "Bakh\u00admut = Bakhmut UA event", "Donetsk\u00a0Oblast = Donetsk Oblast UA event");
  }

  @Test
  void countsCharactersOutsideTheBasicPlaneAsTwoUnits() {
    assertThat(words("😀 Fire in [place Kyiv] 😀")).containsExactly("Kyiv");
  }

  @Test
  void leavesAPersonNamedLikeAPlaceAPerson() {
    assertThat(
            words("[person Paris Hilton] sang. [person Paris] left in [person Jordan Lee]'s car."))
        .isEmpty();
  }

  @Test
  void findsAgainWhatIsSurelyAPlaceElsewhere() {
    assertThat(words("Fire in [place Sloviansk].\n[person Sloviansk] residents fled."))
        .containsExactly("Sloviansk", "Sloviansk");
  }

  @Test
  void findsAllOfAListOfTowns() {
    assertThat(
            words(
                "Sirens in [place Sloviansk], [person Donetsk], [place Kherson], [person Bakhmut]."))
        .containsExactly("Sloviansk", "Donetsk", "Kherson", "Bakhmut");
  }

  @Test
  void marksPlacesInNamesOfAuthoritiesAsParts() {
    assertThat(World.told("The [organisation Kherson Regional Police] found it."))
        .containsExactly("Kherson = Kherson UA other");
  }

  @Test
  void findsNoPlaceInNamesOfBusinessesAndPapers() {
    assertThat(World.told("The [organisation Kyiv Post] and [organisation Paris Bank] agreed."))
        .isEmpty();
  }

  @Test
  void findsNoPlaceInAmountsOfMoneyOrWeapons() {
    assertThat(words("It cost [place US]$500 and an [place AK]-47.")).isEmpty();
  }

  @Test
  void findsTheNamesInADatelineButNotTheWire() {
    assertThat(World.told("[person KYIV], [place Ukraine] ([place Northwire]) — It rained."))
        .containsExactly("KYIV = Kyiv UA dateline", "Ukraine = Ukraine UA dateline");
  }

  @Test
  void givesNothingForAnArticleWithoutNames() {
    assertThat(World.told("It rained all day.")).isEmpty();
    assertThat(World.told("")).isEmpty();
  }

  private static List<String> words(String marked) {
    Article article = MarkedNames.article(marked);
    return World.read(article).stream()
        .map(PlaceMention::span)
        .map(article.document()::text)
        .toList();
  }
}
