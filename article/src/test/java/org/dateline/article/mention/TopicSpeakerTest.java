package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All persons and events are invented. */
class TopicSpeakerTest {
  @Test
  void givesThePronounToTheSubjectOfItsSentence() {
    Told told =
        Told.of(
            "[source Ms Ann Lee] [cue said] [content it rained].",
            "Mr Bo Dahl frowned when [source2 he] [cue2 asked] [content2 about snow].");
    assertThat(told.names()).containsExactly("Ann Lee", "Bo Dahl");
  }

  @Test
  void givesThePronounToTheSubjectOfTheSentenceBefore() {
    Told told =
        Told.of(
            "[source Mr Tor Vik] [cue said] [content it rained]. He thanked Mr Bo Dahl for his boats.",
            "The next day Mr Vik rested. Later, Dahl sold two boats. [source2 He] [cue2 said]"
                + " [content2 it snowed].");
    assertThat(told.names()).containsExactly("Tor Vik", "Bo Dahl");
  }

  @Test
  void passesOverWhatStandsBeforeTheFirstComma() {
    Told told =
        Told.of(
            "[source Mr Tor Vik] [cue said] [content it rained].",
            "After the flood, Mr Bo Dahl sold his boats. [source2 He] [cue2 said]"
                + " [content2 it snowed].");
    assertThat(told.names()).containsExactly("Tor Vik", "Bo Dahl");
  }

  @Test
  void givesNoWordToTheDead() {
    Told told =
        Told.of(
            "[source Mr Tor Vik] [cue said] [content it rained].",
            "Mr Bo Dahl was killed by a falling mast. [source2 He] [cue2 said]"
                + " [content2 it snowed].");
    assertThat(told.names()).containsExactly("Tor Vik", "Tor Vik");
  }

  @Test
  void takesNobodyWhoQuotesForHeInHisQuotation() {
    Told told =
        Told.of(
            "[source Tor Vik] [cue said] [content that [source2 Mr Bo Dahl] [cue2 warned]"
                + " [content2 him]].",
            "“[content3 [source4 He] [cue4 said] [content4 it would snow]],” [source3 Vik]"
                + " [cue3 testified].");
    assertThat(told.names()).containsExactly("Tor Vik", "Bo Dahl", "Tor Vik", "Bo Dahl");
  }

  @Test
  void learnsGenderFromTheSpeakersOwnPronoun() {
    Told told =
        Told.of(
            "[source Kim Dahl, the governor,] [cue said] [content it rained].",
            "[source2 The Danish envoy] [cue2 said] [content2 he regretted that]. [source3 She]"
                + " [cue3 replied] [content3 that it snowed].");
    assertThat(told.names()).containsExactly("Kim Dahl", "Danish envoy", "Kim Dahl");
  }

  @Test
  void givesTheWordToTheHolderOfTheOfficeThatTheSentenceBeforeIsAbout() {
    Told told =
        Told.of(
            "[source The police chief, Mr Tor Vik,] [cue said] [content it rained].",
            "[source2 Mr Bo Dahl] [cue2 said] [content2 it snowed].",
            "The police chief laughed. “[content3 In May?]” [source3 he] [cue3 said].");
    assertThat(told.names()).containsExactly("Tor Vik", "Bo Dahl", "Tor Vik");
  }

  @Test
  void takesANewWordForTheOneJustSpokenOf() {
    Told told =
        Told.of(
            "[source Energy analyst Ann Lee] [cue said] [content it rained]. But [source2 the"
                + " scholar] [cue2 warned] [content2 of snow]. [source3 The Norwegian] [cue3 added]"
                + " [content3 that it hailed]. [source4 The 54-year-old] [cue4 said] [content4 it"
                + " froze].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee", "Ann Lee", "Ann Lee");
  }

  @Test
  void takesNoWordForTheSpeakerThatThePageHasUsedForSomebodyElse() {
    Told told =
        Told.of(
            "A gunman ran past.",
            "[source Ann Lee, a nurse,] [cue said] [content it rained]. [source2 The gunman]"
                + " [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "gunman");
  }

  @Test
  void takesNoDeputyForTheHolderOfTheOffice() {
    Told told =
        Told.of(
            "[source Deputy mayor Ann Lee] [cue said] [content it rained]. [source2 The mayor]"
                + " [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "mayor");
  }

  @Test
  void takesNoRankForACivilian() {
    Told told =
        Told.of(
            "[source Judge Ann Lee] [cue said] [content it rained]. [source2 The general]"
                + " [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "general");
  }

  @Test
  void takesNoOfficeForTheHolderOfAnother() {
    Told told =
        Told.of(
            "[source The mayor, Ann Lee,] [cue said] [content it rained]. [source2 The governor]"
                + " [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "governor");
  }

  @Test
  void readsOfficesThatVerbsGive() {
    Told told =
        Told.of(
            "Omar Sallam became mayor of the town in January.",
            "[source Ann Lee] [cue said] [content it rained].",
            "[source2 The mayor] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "Omar Sallam");
    assertThat(told.article().all(Entity.class).getLast().roles())
        .containsExactly("mayor of the town");
  }

  @Test
  void readsNamesAfterWordsOfNaming() {
    Told told =
        Told.of(
            "[source A gang leader known only as Ti Baro] [cue said] [content it rained].",
            "[source2 A retired captain called Salem Awad] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ti Baro", "Salem Awad");
  }

  @Test
  void namesOneOfSeveralWhoseNameFollows() {
    Told told = Told.of("“[content It rained],” [cue said] [source one], Mariam Cissé.");
    assertThat(told.name()).isEqualTo("Mariam Cissé");
  }

  @Test
  void takesNoNewGroupForTheOneThatSpokeBefore() {
    Told told =
        Told.of(
            "[source The Harbour League] [cue said] [content it rained].",
            "[source2 A shipping group] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Harbour League", "shipping group");
  }

  @Test
  void takesTheThinkTankForTheOneNamedLast() {
    Told told =
        Told.of(
            "The Institute for the Study of War agreed. [source The US-based think tank]"
                + " [cue said] [content it rained].");
    assertThat(told.name()).isEqualTo("Institute for the Study of War");
  }

  @Test
  void takesTheGovernmentForThatOfTheOnlyCountryInTheSentence() {
    Told told =
        Told.of(
            "[source Norway] [cue said] [content it rained].",
            "Turkish courts try a cleric whom [source2 the government] [cue2 accuses]"
                + " [content2 of plotting].");
    assertThat(told.names()).containsExactly("Government of Norway", "Government of Turkey");
  }

  @Test
  void takesABareNameForWhoeverWasOnlyDescribed() {
    Told told =
        Told.of(
            "[content It rained], [source the regional governor] [cue said].",
            "[source2 Artem Hovorun] [cue2 said] [content2 it snowed].",
            "[source3 Ann Lee, 41,] [cue3 said] [content3 it hailed].");
    assertThat(told.names()).containsExactly("Artem Hovorun", "Artem Hovorun", "Ann Lee");
  }

  @Test
  void takesANameWithAnAgeForSomebodyNew() {
    Told told =
        Told.of(
            "[content It rained], [source the regional governor] [cue said].",
            "[source2 Ann Lee, 41,] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("regional governor", "Ann Lee");
  }

  @Test
  void theFirstParagraphLeavesTheNameForTheSecond() {
    Told told =
        Told.of(
            "[source A former harbour master] [cue said] [content it rained].",
            "[source2 Ann Lee, 74,] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee");
    told =
        Told.of(
            "[source The harbour commissioner] [cue said] [content it rained].",
            "[source2 Ann Lee, who was ill in May,] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee");
  }

  @Test
  void whoeverIsToldOfAsInOfficeIsWhoWasOnlyDescribed() {
    Told told =
        Told.of(
            "It was cold.",
            "[source The governor] [cue said] [content it rained]. [content2 “It snowed as well,”]"
                + " [source2 Ann Lee] [cue2 told] Radio Isaccea.");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee");
    told =
        Told.of(
            "It was cold.",
            "[source The governor] [cue said] [content it rained].",
            "[source2 Ann Lee, a potter who took office in May,] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee");
    told =
        Told.of(
            "It was cold.",
            "[source The governor] [cue said] [content it rained].",
            "[source2 Ann Lee, a potter,] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("governor", "Ann Lee");
  }

  @Test
  void whoeverIsSaidToHaveSpokenIsWhoWasOnlyDescribed() {
    Told told =
        Told.of(
            "It was cold.",
            "[source The governor] [cue said] [content it rained]. Ann Lee, herself a former pilot,"
                + " was speaking at the quay. [source2 Lee] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee");
    told =
        Told.of(
            "It was cold.",
            "[source The governor] [cue said] [content it rained]. Ann Lee, herself a former pilot,"
                + " was sleeping at the quay.");
    assertThat(told.names()).containsExactly("governor");
  }

  @Test
  void anAgeOrAStoryIsTheNeighbours() {
    Told told =
        Told.of(
            "[source The harbour commissioner] [cue said] [content it rained].",
            "[source2 Ann Lee, 74,] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("harbour commissioner", "Ann Lee");
    told =
        Told.of(
            "It was cold.",
            "[source The harbour commissioner] [cue said] [content it rained].",
            "[source2 Ann Lee, who was ill in May,] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("harbour commissioner", "Ann Lee");
  }

  @Test
  void theHeadOfTheRegionIsItsGovernorAndNoOtherHead() {
    Told told =
        Told.of(
            "[source Governor Bo Li] [cue said] [content it rains]. [source2 Ann Lee, head of the"
                + " port office], [cue2 said] [content2 it snows].",
            "[source3 The head of the region] [cue3 said] [content3 it hails].",
            "[source4 The head of the city's hospital] [cue4 said] [content4 it froze].");
    assertThat(told.names())
        .containsExactly("Bo Li", "Ann Lee", "Bo Li", "head of the city's hospital");
  }

  @Test
  void takesTheAgencyForTheOneThatSpokeBefore() {
    Told told =
        Told.of(
            "[source Senapred, the disaster agency,] [cue said] [content it rained].",
            "[source2 The agency] [cue2 said] [content2 it snowed]. [source3 It] [cue3 said]"
                + " [content3 it froze].");
    assertThat(told.names()).containsExactly("Senapred", "Senapred", "Senapred");
  }

  @Test
  void takesThePaperForTheDailyAndNotForAnotherBody() {
    Told told =
        Told.of(
            "[source The daily Nordposten] [cue reported] [content that it rained].",
            "[source2 The Harbour League] [cue2 said] [content2 it snowed]. [source3 The paper]"
                + " [cue3 wrote] [content3 that it froze].");
    assertThat(told.names()).containsExactly("Nordposten", "Harbour League", "Nordposten");
  }

  @Test
  void takesTheMinistryForThatOfTheMinister() {
    Told told =
        Told.of(
            "[source Peru's interior minister, Ann Lee,] [cue said] [content it rained].",
            "[source2 The ministry] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ministry of the Interior (Peru)");
  }

  @Test
  void takesTheHeadlinesOfficeForItsHolderInTheText() {
    Told told =
        Told.ofHeadlined(
            "[content It rained], [source governor] [cue says]",
            "[source2 Artem Hovorun, the regional governor,] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Artem Hovorun", "Artem Hovorun");
  }

  @Test
  void givesAStandingQuotationToTheOneWhomTheSentenceBeforeShows() {
    Told told =
        Told.of(
            "[source Ann Lee] [cue said] [content it rained].",
            "The captain, Bo Dahl, looked at his cap. “[content2 Nobody told me.]”",
            "He shrugged. “[content3 I went home.]”");
    assertThat(told.names()).containsExactly("Ann Lee", "Bo Dahl", "Bo Dahl");
  }

  @Test
  void givesAParagraphOfQuotationToTheOneWhomTheParagraphBeforeEndsWith() {
    Told told =
        Told.of(
            "[source Ann Lee] [cue said] [content it rained].",
            "Bo Dahl, the captain, lost his boat. He is unconvinced.",
            "“[content2 Nobody here was told.]”");
    assertThat(told.names()).containsExactly("Ann Lee", "Bo Dahl");
  }

  @Test
  void givesAStandingQuotationToTheOneWhoseWordsWereJustReported() {
    Told told =
        Told.of(
            "[source Bo Dahl] [cue said] [content it rained].",
            "“[content2 Nobody here was told.]”");
    assertThat(told.names()).containsExactly("Bo Dahl", "Bo Dahl");
    Told interrupted =
        Told.of(
            "[source Bo Dahl] [cue said] [content it rained]. It was late.",
            "“[content2 Nobody here was told.]”");
    assertThat(interrupted.names()).containsExactly("Bo Dahl", null);
  }

  @Test
  void givesHeToTheOneOfWhomOthersTold() {
    Told told =
        Told.of(
            "[content The mayor, Bo Dahl, would leave], [cue according to] [source two clerks].",
            "[source2 He] [cue2 said] [content2 it was late].");
    assertThat(told.names()).containsExactly("two clerks", "Bo Dahl");
  }

  @Test
  void readsOnePronounOnce() {
    Told told =
        Told.of(
            "[source Ann Lee] [cue said] [content it rained].",
            "Mr Bo Dahl’s party met. Ms Eva Orr, a baker, took in two men.",
            "[content2 It was late], [source2 she] [cue2 said], and [source3 she] [cue3 added]"
                + " [content3 it was cold].");
    assertThat(told.names().get(2)).isEqualTo(told.names().get(1));
  }

  @Test
  void takesNoSpokesmanForThatOfABodyThatIsNamed() {
    Told told =
        Told.of(
            "[source A NATO spokesman] [cue said] [content it rained]. [source2 The Taliban"
                + " spokesman, Bo Dahl,] [cue2 said] [content2 it snowed]. [source3 The NATO"
                + " spokesman] [cue3 said] [content3 it froze].");
    assertThat(told.names()).last().isEqualTo("NATO spokesman");
  }

  @Test
  void knowsACountrysPresidentWhoIsPresentedLaterWithoutIt() {
    Told told =
        Told.of(
            "PARIS, May 3 - [source France's president] [cue said] [content it rained]. Kenya's"
                + " President Bo Dahl slept.",
            "“[content2 It snowed],” [source2 President Ann Lee] [cue2 said].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee");
  }

  @Test
  void tellsTheSecondFromTheFirst() {
    Told told =
        Told.of(
            "[source The first security source] [cue said] [content it rained]. [source2 The second"
                + " source] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("first security source", "second source");
  }

  @Test
  void takesTheMayorOfATownForNobodyWhoSpokeBefore() {
    Told told =
        Told.of(
            "[source Ann Lee] [cue said] [content it rained]. [source2 The Weir mayor] [cue2 also"
                + " said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "Weir mayor");
  }

  @Test
  void takesTheMayorOfOneTownForNoOthers() {
    Told told =
        Told.of(
            "[source Ann Lee, mayor of Weir,] [cue said] [content it rained]. [source2 The mayor of"
                + " Brenn] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "mayor of Brenn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Weir's governor|Brenn's governor|Brenn's governor",
        "Ann Lee, the governor of Weir,|Weir's governor|Ann Lee",
        "Ann Lee, the governor of Weir,|Brenn's governor|Brenn's governor",
        "Weir mayor Ann Lee|The mayor of Brenn|mayor of Brenn",
        "Weir mayor Ann Lee|The mayor|Ann Lee"
      })
  void tellsGovernorsApartByWhereTheyGovern(String first, String second, String name) {
    assertThat(secondOf(first, second)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hamas spokesman Bo Dahl|The army's spokesman|army's spokesman",
        "Hamas spokesman Bo Dahl|The Hamas spokesman|Bo Dahl",
        "Hamas spokesman Bo Dahl|The group's spokesman|Bo Dahl",
        "The commander of the Weir brigade|The commander of the 36th brigade|commander of the 36th"
            + " brigade",
        "The hospital's director|The head of the UN mission|head of the UN mission",
        "WHO chief Bo Dahl|The police chief|police chief",
        "WHO chief Bo Dahl|The WHO chief|Bo Dahl"
      })
  void takesNobodyForWhoSpeaksForAnotherBody(String first, String second, String name) {
    assertThat(secondOf(first, second)).isEqualTo(name);
  }

  @Test
  void takesASpokesmanForWhoWasPresentedLast() {
    Told told =
        Told.of(
            "[source Bo Dahl, a spokesman for the port,] [cue said] [content it rained]. Max Lee, a"
                + " spokesman for the rebels, told an agency of a strike. [source2 The spokesman]"
                + " [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Bo Dahl", "Max Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S. Central Command|The group|group",
        "U.S. Central Command|The command|Central Command (United States)",
        "The Harbour Alliance|The group|Harbour Alliance"
      })
  void takesNoBodyOfAStateForAGroup(String first, String second, String name) {
    assertThat(secondOf(first, second)).isEqualTo(name);
  }

  @Test
  void takesADescriptionsBeginningForNoOrganisation() {
    Told told =
        Told.ofNamed(
            EntityType.ORGANISATION,
            "Saudi state",
            "Saudi state television was silent. [source The group] [cue said] [content it rained].");
    assertThat(told.name()).isEqualTo("group");
  }

  /** Who says the second of two sentences, by the words of both sources. */
  private static String secondOf(String first, String second) {
    return Told.of(
            "[source %s] [cue said] [content it rained]. [source2 %s] [cue2 said] [content2 it snowed]."
                .formatted(first, second))
        .names()
        .getLast();
  }
}
