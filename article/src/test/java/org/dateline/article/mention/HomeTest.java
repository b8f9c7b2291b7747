package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.PlaceMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAIROBI, May 3 - [source The health ministry] [cue said] [content it rains].|Ministry of"
            + " Health (Kenya)",
        "[source Warsaw] [cue said] [content it snows]. [source2 The energy ministry] [cue2 said]"
            + " [content2 it rains].|Ministry of Energy (Poland)",
        "The Polish government met in Poland. [source The energy ministry] [cue said] [content it"
            + " rains].|Ministry of Energy (Poland)"
      })
  void tellsWhoseMinistryIsMeant(String marked, String ministry) {
    assertThat(Told.of(marked).names()).last().isEqualTo(ministry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VIENNA, May 3 - [source The health ministry] [cue said] [content it rains].",
        "Warsaw warned Minsk. Minsk replied. [source The health ministry] [cue said] [content it"
            + " rains].",
        "[source The health ministry] [cue said] [content it rains]."
      })
  void leavesItUntoldWhereNothingOrTooMuchTellsIt(String marked) {
    assertThat(Told.of(marked).name()).isEqualTo("Ministry of Health");
  }

  @Test
  void goesByTheSentenceBeforeTheDateline() {
    Told told =
        Told.of(
            "WARSAW, May 3 - It rained. In Minsk, [source the health ministry] [cue said] [content"
                + " it snows].\n"
                + "[source2 The health ministry] [cue2 said] [content2 it hails].");
    assertThat(told.name()).isEqualTo("Ministry of Health (Belarus)");
  }

  @Test
  void isUnsureAfterAnotherCountrysMinistry() {
    Told told =
        Told.of(
            "WARSAW, May 3 - It rained.\n"
                + "The Belarusian government objected. [source The energy ministry] [cue said]"
                + " [content it snows].");
    assertThat(told.name()).isEqualTo("Ministry of Energy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OSLO, May 3 - [source Transport Minister Ann Lee] [cue said] [content it rains].|Government"
            + " of Norway",
        "[source Home Secretary Ann Lee] [cue said] [content it rains].|Government of the United"
            + " Kingdom",
        "DELHI, May 3 - [source Home Secretary Ann Lee] [cue said] [content it rains].|Government of"
            + " India",
        "HELSINKI, May 3 - [source President Ann Lee] [cue said] [content it rains].|Government of"
            + " Finland",
        "OSLO, May 3 - [source A government spokesman] [cue said] [content it rains].|Government of"
            + " Norway"
      })
  void tellsForWhomMinistersSpeak(String marked, String government) {
    assertThat(Told.of(marked).institution()).isEqualTo(government);
  }

  @Test
  void doesNotTakeAForeignPresidentForOurs() {
    Told told =
        Told.of(
            "OSLO, May 3 - The Swedish government met. [source President Ann Lee] [cue said]"
                + " [content it rains].");
    assertThat(told.institution()).isNull();
  }

  @Test
  void takesUpAStateByItsParliament() {
    Told told =
        Told.of(
            "Kalvia's parliament met. [source Interior Minister Ann Lee] [cue said] [content it"
                + " rains].");
    assertThat(told.institution()).isEqualTo("Government of Kalvia");
  }

  @Test
  void takesUpAStateWhosePeopleAreNamedBesideItsMinister() {
    Told told =
        Told.of(
            "The Kalvian river rose. [source Ann Lee, the defence minister of Kalvia], [cue said]"
                + " [content it rains].");
    assertThat(told.institution()).isEqualTo("Government of Kalvia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source The military governor of the Weir district, Colonel Bo Li,] [cue said] [content"
            + " it rains].|Government of Weir district",
        "[source The prosecutor of Weir province, Ann Lee,] [cue said] [content it"
            + " rains].|Prosecutor's Office of Weir province",
      })
  void givesARegionsOfficesToIt(String marked, String institution) {
    assertThat(Told.of(marked).institution()).isEqualTo(institution);
  }

  @Test
  void takesNoWorkOfAMinisterForAState() {
    Told told =
        Told.of("[source Ann Lee, the minister of Agriculture], [cue said] [content it rains].");
    assertThat(told.institution()).isNull();
  }

  @Test
  void takesUpAStateOfWhosePeopleAGovernmentIsTold() {
    Told told =
        Told.of(
            "[source Tarvia] [cue said] [content it rains]. The Tarvian foreign minister smiled.");
    assertThat(told.name()).isEqualTo("Government of Tarvia");
  }

  @Test
  void takesNoPersonForAState() {
    Told told = Told.of("[source Tarvia] [cue said] [content it rains]. Tarvia's dog barked.");
    assertThat(told.name()).isEqualTo("Tarvia");
  }

  @Test
  void readsEachReportOfARoundUpAtItsOwnHome() {
    Told told =
        Told.of(
            "ANKARA - [source The defence ministry] [cue said] [content it rained].",
            "PARIS - [source2 The defence ministry] [cue2 said] [content2 it snowed].");
    assertThat(told.names())
        .containsExactly("Ministry of Defence (Turkey)", "Ministry of Defence (France)");
  }

  @Test
  void takesAnEmbassyForNoSignOfHome() {
    assertThat(
            Told.of(
                    "Peru's embassy closed. [source The defence ministry] [cue said] [content it"
                        + " rained] in Norway.")
                .name())
        .isEqualTo("Ministry of Defence");
  }

  @Test
  void takesAStateForOneThoughTheModelTakesItForAPerson() {
    Told told =
        Told.ofNamed(
            EntityType.PERSON,
            "Ostmark",
            "[source Stela Orban, the defence minister of Ostmark,] [cue said] [content Ostmarkian"
                + " sappers had gone].");
    assertThat(told.entity().of()).containsExactly("Ostmark");
  }

  @Test
  void takesTheArmyForTheOneOfTheCountryInWhichThingsHappen() {
    Told told =
        Told.ofPlaced(
            "Kharkiv",
            "UA",
            "KYIV, May 3 - The Russian army shelled Kharkiv. [source The military] [cue said]"
                + " [content it rained]. [source2 The air force] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Armed Forces (Ukraine)", "Air Force (Ukraine)");
  }

  @Test
  void isNotTheCountryOfWhichOthersOnlySpeak() {
    assertThat(
            Told.of("[source President Ann Lee] [cue said] [content Norway had lost men].")
                .institution())
        .isNull();
    assertThat(
            Told.of("In Finland, [source President Ann Lee] [cue said] [content it rained].")
                .institution())
        .isEqualTo("Government of Finland");
  }

  @Test
  void isNotWhereAGuestMaySpeak() {
    String marked = "Speaking in Oslo, [source President Ann Lee] [cue said] [content it rains].";
    assertThat(Told.ofPlaced(PlaceMention.Use.SAID_AT, "Oslo", "NO", marked).institution())
        .isNull();
  }

  @Test
  void takesTheArmyForTheOnlyOneThatAReportFromAbroadNames() {
    Told told =
        Told.of(
            "BANGKOK, May 3 - Myanmar's military met. [source The army] [cue said] [content it"
                + " rained].");
    assertThat(told.name()).isEqualTo("Armed Forces (Myanmar)");
  }

  @Test
  void takesForcesOfAStateForNobodyWhoSpeaks() {
    assertThat(
            Told.of(
                    "Russian forces came. [source The army] [cue said] [content it rained] in"
                        + " Norway.")
                .name())
        .isEqualTo("army");
  }

  @Test
  void givesNoArmyToAStateWithoutOne() {
    assertThat(
            Told.of(
                    "SAN JOSE, Costa Rica, May 3 - [source The army] [cue said] [content it rained].")
                .name())
        .isEqualTo("army");
  }

  @Test
  void isAtHomeWithThoseWhoTalkAndNotWhereTheyMeet() {
    Told told =
        Told.of(
            "QUITO, May 3 - Talks with the government of Chad ended. [source The defence ministry]"
                + " [cue said] [content it rained].");
    assertThat(told.name()).isEqualTo("Ministry of Defence (Chad)");
    told =
        Told.of(
            "QUITO, May 3 - The government of Chad fell.",
            "[source The defence ministry] [cue said] [content it rained].");
    assertThat(told.name()).isEqualTo("Ministry of Defence (Ecuador)");
  }

  @Test
  void takesWhomAStateAgencyCitesForItsOwn() {
    Told told =
        Told.of(
            "OSLO, May 3 - It rained. Chad's state news agency quoted [source the general staff]"
                + " [cue as saying] [content it snowed]. [source2 The general staff] [cue2 said]"
                + " [content2 it hailed].");
    assertThat(told.names()).first().isEqualTo("General staff (Chad)");
  }

  @Test
  void aChiefNegotiatorIsOfTheGovernmentAndOfNoChiefOne() {
    Told told =
        Told.of(
            "[source The chief government negotiator, Ann Lee,] [cue said] [content it rained].");
    assertThat(told.entity().of()).containsExactly("government");
  }

  @Test
  void takesTheForeignMinistryForThatOfTheStateThatActs() {
    Told told =
        Told.of(
            "[source China's foreign ministry] [cue said] [content it rained].",
            "[content2 Chad on Monday summoned Peru's envoy], [source2 the foreign ministry] [cue2"
                + " said].");
    assertThat(told.names())
        .containsExactly(
            "Ministry of Foreign Affairs (China)", "Ministry of Foreign Affairs (Chad)");
  }

  @Test
  void takesNoMinistryFarOffWhereSeveralStatesHaveOne() {
    Told told =
        Told.of(
            "[source China's foreign ministry] [cue said] [content it rained].",
            "It snowed all night. ".repeat(100),
            "[source2 The foreign ministry] [cue2 said] [content2 it froze].",
            "It snowed all night. ".repeat(100),
            "[source3 Peru's foreign ministry] [cue3 said] [content3 it hailed].");
    assertThat(told.names()).element(1).isEqualTo("Ministry of Foreign Affairs");
  }

  @Test
  void takesNoGovernmentFarOffWhereSeveralHaveSpoken() {
    Told told =
        Told.of(
            "[source Chad] [cue said] [content it rained].",
            "[source2 Peru] [cue2 said] [content2 it snowed].",
            "It was cold.",
            "It was dark.",
            "[source3 The government] [cue3 said] [content3 it hailed].");
    assertThat(told.names()).last().isEqualTo("government");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAIROBI, May 3 - It burned in Chad.|Government of Chad",
        "NAIROBI, May 3 - It burned in Chad and in Kenya.|Government of Kenya",
        "NAIROBI, May 3 - It burned in Chad and in Mali.|government",
        "NAIROBI, May 3 - It burned.|Government of Kenya",
        "OSLO, May 3 - It burned in Chad.|Government of Norway"
      })
  void takesABureausReportForWhatItTellsOf(String line, String government) {
    Told told = Told.of(line + " [source The government] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo(government);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BANGKOK, May 3 - It burned in Myanmar and in Thailand.|junta",
        "BAMAKO, May 3 - It burned.|Government of Mali"
      })
  void givesAJuntaOnlyToACountryThatHasOne(String line, String junta) {
    Told told = Told.of(line + " [source The junta] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo(junta);
  }

  @Test
  void takesAMinisterForTheGovernmentThatHasJustActed() {
    Told told =
        Told.of(
            "Warsaw denied this. [source Energy Minister Ann Lee] [cue said] [content it rains].",
            "[source2 The League of Minsk in Belarus] [cue2 said] [content2 it snows].");
    assertThat(told.institution()).isEqualTo("Government of Poland");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LONDON, May 3 - [source President Ann Lee]|",
        "WASHINGTON, May 3 - [source Prime Minister Ann Lee]|",
        "LONDON, May 3 - [source Foreign Secretary Ann Lee]|Government of the United Kingdom",
        "PARIS, May 3 - [source President Ann Lee]|Government of France"
      })
  void givesNoCountryAnOfficeThatItLacks(String source, String institution) {
    Told told = Told.of(source + " [cue said] [content it rains].");
    assertThat(told.institution()).isEqualTo(institution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "South Korea and North Korea met. [source The North]|Government of North Korea",
        "South Korea and North Korea met. [source The South's foreign ministry]|Ministry of Foreign"
            + " Affairs (South Korea)",
        "South Korea and South Africa met. [source The South]|South",
        "It rained. [source The North]|North"
      })
  void knowsACountryByItsDirection(String source, String name) {
    assertThat(Told.of(source + " [cue said] [content it rains].").name()).isEqualTo(name);
  }

  @Test
  void givesNoCountryAMinistryThatItLacks() {
    Told told =
        Told.of("LONDON, May 3 - [source The interior ministry] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Ministry of the Interior");
  }
}
