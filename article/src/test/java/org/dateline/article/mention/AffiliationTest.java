package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.annotation.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AffiliationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source Captain Ann Lee of the Harbour Police] [cue said] [content it rains].|Harbour"
            + " Police",
        "[source The Harbour Institute's Ann Lee] [cue said] [content it rains].|Harbour Institute",
        "The European Union paid. [source Its ambassador in Norway, Ann Lee], [cue said] [content it"
            + " rains].|European Union",
        "[source Ann Lee, director of the charity Redress Now], [cue said] [content it"
            + " rains].|Redress Now",
        "The Harbour Institute met. “[content We asked the Red Cross],” [cue said] [source its"
            + " director, Ann Lee].|Harbour Institute",
        "The Harbour Institute met. [source Its director, Ann Lee], [cue said] [content it"
            + " rains].|Harbour Institute",
        "The Harbour Institute met. “[content It rains],” [source Ann Lee, its director], [cue"
            + " said].|Harbour Institute",
        "[source Colonel Ann Lee, a spokeswoman for the 3rd River Brigade], [cue said] [content it"
            + " rains].|3rd River Brigade",
        "[source Ann Lee, the UN human rights chief], [cue said] [content it rains].|United Nations",
        "The harbour office closed. [source Its director, Ann Lee], [cue said] [content it"
            + " rains].|harbour office",
        "The Harbour Institute met after a day that [source its director, Ann Lee], [cue called]"
            + " [content wet].|Harbour Institute",
        "[source One of the hospital's surgeons, Ann Lee], [cue said] [content it"
            + " rains].|hospital",
        "[source Ann Lee, director of the mine clearance charity Open Path], [cue said] [content it"
            + " rains].|Open Path",
        "The Swiss company Delphon closed. [source Its director, Ann Lee], [cue said] [content it"
            + " rains].|Delphon",
        "The Harbour Institute met. [source The head of its Weir branch, Ann Lee], [cue said]"
            + " [content it rains].|Harbour Institute",
        "[source The head of the Harbour Institute (HI), Ann Lee], [cue said] [content it"
            + " rains].|Harbour Institute",
        "[source The Harbour Institute's director, Rear Admiral Ann Lee], [cue said] [content it"
            + " rains].|Harbour Institute",
        "Bo Li leads the Harbour Institute. [source Li's head of security, Ann Lee], [cue said]"
            + " [content it rains].|Harbour Institute",
        "Ann Lee speaks for Norway's foreign ministry. [source Her French colleague, Bo Li], [cue"
            + " said] [content it rains].|Government of France",
        "[source The head of Weir district, Ann Lee], [cue said] [content it rains].|Administration"
            + " of Weir district",
        "[source Ann Lee, the mayor], met the director of the Harbour Institute and [cue said]"
            + " [content it rains].|",
        "[source The head of the UN mission in Norway, Ann Lee], [cue said] [content it rains].|UN"
            + " mission in Norway"
      })
  void findsWhereAPersonBelongs(String marked, String institution) {
    assertThat(Told.of(marked).institution()).isEqualTo(institution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source Ann Lee, who leads the Harbour Institute], [cue said] [content it rains].|Harbour"
            + " Institute",
        "[source Ann Lee, who has worked for Norway's Roads Agency], [cue said] [content it"
            + " rains].|Roads Agency (Norway)",
        "[source Ann Lee, until May a member of the Harbour Institute], [cue said] [content it"
            + " rains].|",
        "Ann Lee leads the Harbour Institute. [source Lee] [cue said] [content it rains].|Harbour"
            + " Institute",
        "Ann Lee, 44, has led the Harbour Institute. [source Lee] [cue said] [content it"
            + " rains].|Harbour Institute",
        "[source Ann Lee, who since May has spoken for the Harbour Institute], [cue said] [content"
            + " it rains].|Harbour Institute",
        "[source Ann Lee, who took over the Harbour Institute in March], [cue said] [content it"
            + " rains].|Harbour Institute",
        "[source Ann Lee, who led the Harbour Institute until 2022], [cue said] [content it"
            + " rains].|",
        "[source Ann Lee, who has run the harbour office since 2019], [cue said] [content it"
            + " rains].|harbour office",
        "[source Ann Lee, who runs the night shelter at the Harbour Institute], [cue said] [content"
            + " it rains].|Harbour Institute",
        "[source Ann Lee, who was appointed governor of Weir in May], [cue said] [content it"
            + " rains].|Government of Weir",
        "[source Ann Lee, whose Harbour Institute lost its roof], [cue said] [content it"
            + " rains].|Harbour Institute",
        "[source Ann Lee, now an adviser to the Harbour Institute], [cue said] [content it"
            + " rains].|Harbour Institute",
        "Ann Lee leads the Harbour Institute. [source Her head of security, Bo Li], [cue said]"
            + " [content it rains].|Harbour Institute",
        "[source Ann Lee, who speaks for the Harbour Institute], [cue said] [content it"
            + " rains].|Harbour Institute",
        "Ann Lee leads the Harbour Institute. [source Her colleague Bo Li] [cue said] [content it"
            + " rains].|Harbour Institute",
        "Ann Lee leads the Harbour Institute. [source Her deputy in Weir, Bo Li], [cue said]"
            + " [content it rains].|Harbour Institute",
        "Ann Lee leads the Harbour Institute. [source Her neighbour Bo Li] [cue said] [content it"
            + " rains].|"
      })
  void findsWhatIsToldOfAPersonsWork(String marked, String institution) {
    assertThat(Told.of(marked).institution()).isEqualTo(institution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source Ann Lee, a military blogger], [cue said] [content it rains].",
        "[source Ann Lee, a former head of the Harbour Institute], [cue said] [content it rains].",
        "[source Ann Lee, who once led the Harbour Institute], [cue said] [content it rains].",
        "The Harbour Institute met. [source Ann Lee, a nurse], [cue said] [content it rains]."
      })
  void findsNoneWhereThePageTellsNone(String marked) {
    assertThat(Told.of(marked).institution()).isNull();
  }

  @Test
  void putsNoInstitutionBehindOneThatSpeaks() {
    Told told = Told.of("[source The Harbour Institute] [cue said] [content it rains].");
    assertThat(told.chain()).containsExactly("speaker=Harbour Institute");
  }

  @Test
  void tellsTheOfficeBeforeTheRank() {
    Told told =
        Told.of(
            "[source General Ann Lee, the head of Norway's navy], [cue said] [content it rains].");
    assertThat(told.entity().roles()).containsExactly("head of Norway's navy", "General");
    assertThat(told.role()).isEqualTo("head of Norway's navy");
  }

  @Test
  void tellsThePlaceOfALocalOffice() {
    Told told = Told.of("[source Ann Lee, the mayor of Vik], [cue said] [content it rains].");
    assertThat(told.entity().of()).containsExactly("Vik");
  }

  @Test
  void aMayorIsOfThePlaceThatOpensTheSentence() {
    Told told =
        Told.ofNamed(
            EntityType.PLACE,
            "Vik",
            "In Vik, where the lock stands, [source mayor Ann Lee] [cue said] [content it rains].");
    assertThat(told.institution()).isEqualTo("City of Vik");
  }

  @Test
  void theGovernorIsOfWhatAnEarlierDescriptionSays() {
    Told told =
        Told.of(
            "[source The governor of Weir region] [cue said] [content it rains].",
            "“[content2 It snows],” [cue2 said] [source2 the governor, Ann Lee].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee");
    assertThat(told.institution(1)).isEqualTo("Government of Weir region");
  }

  @Test
  void aDeputysDeputyBelongsThereToo() {
    Told told =
        Told.of(
            "Ann Lee leads the Harbour Institute. Her deputy, Bo Lia, left. His deputy, Cy Lio,"
                + " left. [source His deputy, Jo Ray], [cue said] [content it rains].");
    assertThat(told.institution()).isEqualTo("Harbour Institute");
  }

  @Test
  void thePartysChairmanIsOfThePartyThatSpoke() {
    Told told =
        Told.of(
            "[source The Harbour Party] [cue said] [content it rains]. [source2 The party's"
                + " chairman, Ann Lee], [cue2 said] [content2 it snows].");
    assertThat(told.institution(1)).isEqualTo("Harbour Party");
  }

  @Test
  void hisAideBelongsWhereHeDoes() {
    Told told =
        Told.of(
            "[source Captain Bo Li of the Harbour Police] [cue said] [content it rains]. [source2 His"
                + " adjutant] [cue2 said] [content2 it snows].");
    assertThat(told.institution(1)).isEqualTo("Harbour Police");
  }

  @Test
  void herMinistryIsNoOtherMinistry() {
    Told told =
        Told.of(
            "[source Foreign Minister Ann Lee] [cue said] [content it rains]. [source2 Her ministry's"
                + " spokesman, Bo Li], [cue2 said] [content2 it snows].\n[source3 Norway's defence"
                + " ministry] [cue3 said] [content3 it hails]. [source4 Its spokesman] [cue4 said]"
                + " [content4 it froze].");
    assertThat(told.institution(1)).isNull();
  }

  @Test
  void tellsTheCountryOfAnInstitution() {
    Told told = Told.of("[source The FSB] [cue said] [content it rains].");
    assertThat(told.entity().of()).containsExactly("Russia");
  }

  @Test
  void takesABareSpokeswomanForThatOfWhoeverSpokeBefore() {
    Told told =
        Told.of(
            "[source The Harbour Police] [cue said] [content it snows]. [source2 Spokeswoman Ann"
                + " Lee] [cue2 said] [content2 it rains].");
    assertThat(told.article().speakers().get("s2"))
        .satisfies(
            speaker -> assertThat(speaker.chain().getLast().name()).isEqualTo("Harbour Police"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source The Harbour Institute] [cue said] [content it rained]. [source2 A spokeswoman for"
            + " the institute] [cue2 said] [content2 it snowed].",
        "[source The Harbour Institute] [cue said] [content it rained]. [source2 Its spokesman in"
            + " Oslo] [cue2 said] [content2 it snowed]."
      })
  void letsSpokesmenSpeakForWhoeverSpokeBefore(String marked) {
    assertThat(Told.of(marked).institution(1)).isEqualTo("Harbour Institute");
  }

  @Test
  void asksNobodyBeforeForABodyThatIsNew() {
    Told told =
        Told.of(
            "[source The Harbour Institute] [cue said] [content it rained].",
            "[source2 Ann Lee, spokeswoman for a mechanised brigade], [cue2 said] [content2 it"
                + " snowed].");
    assertThat(told.institution(1)).isNotEqualTo("Harbour Institute");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source Ann Lee, mayor of Tarn], [cue said] [content it rains].|City of Tarn",
        "[source Ann Lee, governor of Tarn], [cue said] [content it rains].|Government of Tarn",
        "[source The director of the customs service, Ann Lee], [cue said] [content it"
            + " rains].|customs service",
        "The Ministry of Justice did not reply. [source Its secretary, Ann Lee], [cue said]"
            + " [content it rains].|Ministry of Justice"
      })
  void namesWhatAnOfficeIsOf(String marked, String institution) {
    assertThat(Told.of(marked).institution()).isEqualTo(institution);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The UN waited. No bread had come to Tarn, [source its mayor, Ann Lee], [cue said] that"
            + " [content it rained].",
        "The UN waited. No bread had come to Tarn. [source Its mayor] [cue said] that [content it"
            + " rained]."
      })
  void givesAMayorToTheTownAndNotToWhoeverActs(String marked) {
    Told told = Told.ofNamed(EntityType.PLACE, "Tarn", marked);
    assertThat(told.institution()).isEqualTo("City of Tarn");
    assertThat(told.entity().of()).containsExactly("Tarn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway's Prime Minister Ann Lee slept. [source Bo Dahl, a spokesman for Lee,]|Government of"
            + " Norway",
        "Ann Lee of the Harbour League slept. [source An aide to Ann Lee]|Harbour League",
        "Ann Lee slept. [source An aide to Ann Lee]|"
      })
  void givesWhoSpeaksForSomebodyThatOnesInstitution(String marked, String institution) {
    assertThat(Told.of(marked + " [cue said] [content it rains].").institution())
        .isEqualTo(institution);
  }

  @Test
  void givesAnOfficeWorkerNoBody() {
    Told told =
        Told.of("[source Ann Lee, an office worker from Brenn,] [cue said] [content it rains].");
    assertThat(told.institution()).isNull();
  }

  @Test
  void givesAMemberOfABoardTheBodyThatIsNamed() {
    Told told =
        Told.of(
            "[source Ann Lee, an advisory board member of the Harbour League,] [cue said] [content"
                + " it rains].");
    assertThat(told.institution()).isEqualTo("Harbour League");
  }

  @Test
  void givesNoGovernmentToWhoSpeaksForATownsFeast() {
    Told told =
        Told.of(
            "[source Ann Lee, a spokeswoman of Oslo's harbour festival,] [cue said] [content it"
                + " rains].");
    assertThat(told.institution()).isNotEqualTo("Government of Norway");
  }
}
