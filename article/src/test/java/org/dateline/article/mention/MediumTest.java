package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediumTest {
  @ParameterizedTest
  @CsvSource({
    "“[content It rains]” [source Ann Lee] [cue told] Sky News.,Sky News",
    "“[content It rains]” [source Ann Lee] [cue told] Fjord Radio on Monday.,Fjord Radio",
    "[source Ann Lee] [cue wrote] in The Telegraph: “[content It rains]”.,The Telegraph",
    "[source Ann Lee] [cue told] Bo Dahl of Harbour News [content it rains].,Harbour News",
    "[source Ann Lee] [cue told] Reuters [content it rains].,Reuters",
    "[source Ann Lee] [cue told] the state news agency TASS that [content it rains].,TASS",
    "Speaking to Harbour TV [source Ann Lee] [cue said] [content it rains].,Harbour TV",
    "[source Ann Lee] [cue said] in an interview with the Oslo Herald that [content it rains].,Oslo"
        + " Herald",
    "[source Ann Lee] [cue said] in a post on Telegram that [content it rains].,Telegram",
    "[source Ann Lee] [cue told] the Tideway news agency that [content it rains].,Tideway",
    "[source Ann Lee] [cue insisted] on state television that [content it rains].,state television",
    "[source Ann Lee] [cue insisted] on national television ORTM that [content it rains].,ORTM",
    "As [source Ann Lee] [cue clarified] to TASS that [content it rains].,TASS",
    "[source Ann Lee] [cue told] Norway's Harbour News [content it rains].,Harbour News",
    "[source Ann Lee] [cue reported] in the plant's Telegram channel that [content it rains]."
        + ",Telegram",
    "[source Ann Lee] [cue said] on the social media platform X that [content it rains].,X",
    "[source Ann Lee] [cue denied] on Kenyan radio that [content it rains].,Kenyan radio",
    "[source Ann Lee] [cue argued] on Telegram that [content it rains].,Telegram",
    "[source Ann Lee] [cue warned] in a Facebook post that [content it rains].,Facebook",
    "[source Ann Lee] [cue told] state television last night [content it rains].,state television",
    "[source Ann Lee] [cue tells] Kenyan radio [content it rains].,Kenyan radio",
    "[source Ann Lee] [cue told] The Signpost that [content it rains].,The Signpost",
    "[source Ann Lee] [cue told] the weekly Fanal that [content it rains].,Fanal",
    "The newspaper Fanal is old. [source Ann Lee] [cue told] Fanal [content it rains].,Fanal",
    "[source Ann Lee] [cue told] LRT that [content it rains].,LRT",
    "Interfax quoted [source Ann Lee] as [cue saying] [content it rains].,Interfax",
    "Fanal news agency cited [source officials] as [cue saying] [content it rains].,Fanal",
    "'Harbour News [cue reported], citing [source officials], that [content it rains].',Harbour News",
    "[source Ann Lee] [cue told] the BBC's Sunday programme that [content it rains].,BBC"
  })
  void findsTheMedium(String marked, String medium) {
    assertThat(Told.of(marked).via()).isEqualTo(medium);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source Ann Lee] [cue told] reporters [content it rains].",
        "[source Ann Lee] [cue told] the Commons [content it rains].",
        "[source Ann Lee] [cue told] a news conference [content it rains].",
        "[source Ann Lee] [cue told] her radio audience [content it rains].",
        "[source Ann Lee] [cue told] The Hague [content it rains].",
        "The newspaper closed. The rain fell. [source Ann Lee] [cue told] The rest [content it rains].",
        "[source Ann Lee] [cue told] Mr Dahl [content it rains].",
        "[source Ann Lee] [cue told] the Security Council [content it rains].",
        "[source Ann Lee] [cue said] [content she had spoken to Sky News].",
        "[source Ann Lee] [cue said] on Monday in Oslo [content it rains].",
        "[source Ann Lee] [cue told] the agency [content it rains]."
      })
  void findsNoMediumWhereThereIsNone(String marked) {
    assertThat(Told.of(marked).via()).isNull();
  }

  @Test
  void givesEachStatementOfASentenceItsOwnMedium() {
    Told told =
        Told.of(
            "[source Norway] [cue said] [content it rains], [cue2 telling] Harbour TV"
                + " [content2 that it snows].");
    assertThat(told.via()).isNull();
    assertThat(told.article().speakers().get("s2"))
        .satisfies(speaker -> assertThat(speaker.via()).isEqualTo("Harbour TV"));
  }

  @Test
  void takesTheAgencyForTheMediumNamedBefore() {
    Told told =
        Told.of(
            "It rained, state news agency TASS reported. [source Ann Lee] [cue told] the agency"
                + " [content it snows].");
    assertThat(told.via()).isEqualTo("TASS");
  }

  @Test
  void givesTheWordsToWhomAnAgencyCites() {
    Told told =
        Told.of(
            "[content It rains], [source the Interfax news agency] [cue reported], citing the"
                + " Harbour Police.");
    assertThat(told.chain()).containsExactly("medium=Interfax", "speaker=Harbour Police");
  }

  @Test
  void givesTheWordsToWhomAnAgencyThatNobodyKnowsRefersTo() {
    Told told =
        Told.of(
            "[source The state news agency TKN], referring to the Harbour Police, [cue said]"
                + " [content it rains].");
    assertThat(told.chain()).containsExactly("medium=TKN", "speaker=Harbour Police");
  }

  @Test
  void givesTheWordsToWhomAnAgencyCitesBeforeItIsNamed() {
    Told told =
        Told.of(
            "Citing the Harbour Police, [source the Interfax news agency] [cue said] [content it"
                + " rains].");
    assertThat(told.chain()).containsExactly("medium=Interfax", "speaker=Harbour Police");
  }

  @Test
  void findsNoMediumBehindAnAgencyThatCitesNobody() {
    Told told = Told.of("[content It rains], [source the Interfax news agency] [cue reported].");
    assertThat(told.chain()).containsExactly("speaker=Interfax");
  }

  @Test
  void citesNobodyWhereItExplainsAWord() {
    Told told =
        Told.of(
            "[source TASS] [cue said] [content the Juche would win], referring to the ruling"
                + " ideology there.");
    assertThat(told.name()).isEqualTo("TASS");
  }
}
