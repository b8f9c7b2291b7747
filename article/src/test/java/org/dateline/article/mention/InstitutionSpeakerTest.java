package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.document.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionSpeakerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The UK Ministry of Defence",
        "Britain’s Ministry of Defence",
        "The British Defence ministry",
        "Britain's Defense Ministry",
        "the Ministry of Defence in London",
        "the Ministry of Defence of the United Kingdom"
      })
  void knowsOneMinistryByAllItsNames(String source) {
    assertThat(Told.of("[source " + source + "] [cue said] [content it rains].").name())
        .isEqualTo("Ministry of Defence (United Kingdom)");
  }

  @ParameterizedTest
  @CsvSource({
    "Britain,Government of the United Kingdom",
    "the UK,Government of the United Kingdom",
    "London,Government of the United Kingdom",
    "Moscow,Government of Russia",
    "the Kremlin,Government of Russia",
    "Kiev,Government of Ukraine",
    "the Netherlands,Government of the Netherlands",
    "The French government,Government of France",
    "the government of Chad,Government of Chad",
    "the White House,Government of the United States",
    "The Danes,Government of Denmark",
    "Brussels,European Union"
  })
  void takesACountryOrASeatForItsGovernment(String source, String name) {
    assertThat(Told.of("[source " + source + "] [cue said] [content it rains].").name())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "The Pentagon,Department of Defense (United States)",
    "Poland’s Interior Ministry,Ministry of the Interior (Poland)",
    "the Latvian State Border Guard,State Border Guard (Latvia)",
    "Ukraine’s military,Armed Forces (Ukraine)",
    "The UN,United Nations",
    "The US administration,Government of the United States",
    "Chad’s home ministry,Ministry of the Interior (Chad)",
    "The provincial department,provincial department",
    "The US state department,Department of State (United States)",
    "The British embassy in Oslo,Embassy of the United Kingdom",
    "Chad’s embassy,Embassy of Chad",
    "Peru’s human rights ministry,Ministry of Human Rights (Peru)",
    "Amnesty International,Amnesty International",
    "the British Harbour Society,British Harbour Society"
  })
  void givesInstitutionsTheirUsualName(String source, String name) {
    assertThat(Told.of("[source " + source + "] [cue said] [content it rains].").name())
        .isEqualTo(name);
  }

  @Test
  void namesNoCountryWithoutEvidence() {
    assertThat(Told.of("[source The Ministry of Defence] [cue said] [content it rains].").name())
        .isEqualTo("Ministry of Defence");
  }

  @Test
  void takesTheCountryFromTheOtherMentions() {
    Told told =
        Told.of(
            "[source The Ministry of Defence] [cue said] [content it rains].",
            "[source2 Finland’s defence ministry] [cue2 said] [content2 it snows].");
    assertThat(told.names())
        .containsExactly("Ministry of Defence (Finland)", "Ministry of Defence (Finland)");
  }

  @Test
  void keepsTwoMinistriesApart() {
    Told told =
        Told.of(
            "[source Finland’s Defence Ministry] [cue said] [content it rains].",
            "[source2 Norway’s Ministry of Defence] [cue2 said] [content2 it snows].",
            "[source3 Finland’s ministry] [cue3 said] [content3 it hails].",
            "[source4 The ministry] [cue4 said] [content4 it froze].");
    assertThat(told.names())
        .containsExactly(
            "Ministry of Defence (Finland)",
            "Ministry of Defence (Norway)",
            "Ministry of Defence (Finland)",
            "Ministry of Defence (Finland)");
  }

  @Test
  void resolvesAcronymsInBrackets() {
    Told told =
        Told.of(
            "The Baltic Ferry Inspection Office (BFX) is in Riga.",
            "[source BFX] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Baltic Ferry Inspection Office");
  }

  @Test
  void resolvesAcronymsByTheirInitials() {
    Told told =
        Told.of(
            "[source The MoD] [cue said] [content it rains].",
            "[source2 Britain’s Ministry of Defence] [cue2 said] [content2 it snows].");
    assertThat(told.names().getFirst()).isEqualTo("Ministry of Defence (United Kingdom)");
  }

  @Test
  void takesTheMinistryOfAPageInBritishEnglishForTheBritishOne() {
    String marked =
        """
        [source The MoD] [cue said] [content it rains].
        [source2 The Ministry of Defence] [cue2 said] [content2 it snows].""";
    assertThat(Told.inLanguage("en-GB", marked).names())
        .containsOnly("Ministry of Defence (United Kingdom)");
    assertThat(Told.inLanguage("en-IE", marked).names()).containsOnly("Ministry of Defence");
  }

  @Test
  void takesTheMinistryThatUpdatesDailyForTheBritishOne() {
    Told told =
        Told.of("[source The MoD] [cue said] in its daily update [content Russia lost ground].");
    assertThat(told.name()).isEqualTo("Ministry of Defence (United Kingdom)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hezbollah|The Lebanese group|Hezbollah",
        "The RSF|The force|Rapid Support Forces",
        "UNIFIL|The force|UNIFIL",
        "Israel's army|The Israeli military|Israel Defense Forces",
      })
  void knowsABodyAgainByTheNounForItsKind(String first, String again, String name) {
    Told told =
        Told.of(
            "[source1 " + first + "] [cue1 said] [content1 it rains].",
            "[source2 " + again + "] [cue2 said] [content2 it snows].");
    assertThat(told.names()).containsOnly(name);
  }

  @Test
  void takesTheNewsAgencyForTheOneThatWasNamed() {
    Told told =
        Told.ofNamed(
            EntityType.ORGANISATION,
            "Reuters",
            "Reuters has read the letter. [source The news agency] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Reuters");
  }

  @Test
  void resolvesTheHeadOfALongerName() {
    Told told =
        Told.of(
            "The Upper Rhine Boatmen’s League is new.",
            "[source The League] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Upper Rhine Boatmen's League");
  }

  @Test
  void takesADocumentForItsPossessor() {
    Told told =
        Told.of(
            "[source Finland’s Ministry of Defence] [cue said] [content it rains].",
            "[source2 The ministry’s daily update] [cue2 warned] [content2 of snow].");
    assertThat(told.names().getLast()).isEqualTo("Ministry of Defence (Finland)");
  }

  @Test
  void takesADocumentForWhoeverNamedItBefore() {
    Told told =
        Told.of(
            "In its latest bulletin, [source the Danish Navy] [cue said] [content it rains].",
            "[source2 Norway] [cue2 said] [content2 it snows].",
            "“[content3 It hails],” [source3 the bulletin] [cue3 read].");
    assertThat(told.names().getLast()).isEqualTo("Navy (Denmark)");
  }

  @Test
  void takesADocumentForItsAuthorInApposition() {
    Told told =
        Told.of("[source The report, by the Harbour Council], [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Harbour Council");
  }

  @Test
  void resolvesTheDocumentInTheHeadlineFromTheText() {
    Told told =
        Told.ofHeadlined(
            "[source A report] [cue says] [content it rains]",
            "[source2 The Harbour Council] [cue2 said] in a report [content2 that it rains].");
    assertThat(told.name()).isEqualTo("Harbour Council");
  }

  @Test
  void leavesADocumentWithoutAuthorAsDescribed() {
    assertThat(Told.of("[source A leaked memo] [cue said] [content it rains].").name())
        .isEqualTo("leaked memo");
  }

  @Test
  void writesTheWholeChain() {
    Metadata page =
        new Metadata(null, null, List.of(), "The Tide", null, null, null, null, Map.of());
    Told told =
        Told.of(
            "“[content It rains],” Norway’s harbour minister, [source Tor Vik], [cue told] Fjord"
                + " Radio.",
            page);
    assertThat(told.chain())
        .containsExactly(
            "outlet=The Tide",
            "medium=Fjord Radio",
            "speaker=Tor Vik",
            "institution=Government of Norway");
  }

  @Test
  void mentionsNamesWhereNobodySpeaks() {
    Told told =
        Told.of(
            "[source Ferries minister Ann Lee] [cue said] [content it rains]. Critics of Ms Lee and"
                + " of the Harbour League disagree.\n[source2 The Harbour League] [cue2 said]"
                + " [content2 it snows].");
    assertThat(told.mentions())
        .containsExactly("Ann Lee=e1", "Ms Lee=e1", "Harbour League=e2", "The Harbour League=e2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source The WHO] [cue said] [content it rained].|World Health Organization",
        "[source The Quiet Movement of the Lakes] [cue said] [content it rained].|Quiet Movement of"
            + " the Lakes"
      })
  void readsTheWholeOfAName(String marked, String name) {
    assertThat(Told.of(marked).name()).isEqualTo(name);
  }

  @Test
  void whatIsSaidBeforeAKnownNameIsNoPartOfIt() {
    Told told =
        Told.of(
            "[source The shadow National Unity Government] [cue said] [content it rains].",
            "[source2 The Commission on Harbour Rights] [cue2 said] [content2 it snows].");
    assertThat(told.names())
        .containsExactly("National Unity Government (Myanmar)", "Commission on Harbour Rights");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M23 took Weir. [source The rebels]|M23",
        "The RSF took Weir. [source The paramilitary group]|Rapid Support Forces",
        "M23 and the FARC met. [source The rebels]|rebels",
        "Hamas took Weir. [source The rebels]|rebels",
        "M23 took Weir. [source Some rebels]|rebels"
      })
  void tellsTheOnlyArmedGroupThatIsCalledSo(String marked, String group) {
    Told told = Told.of(marked + " [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source The grid operator, Lakewatt],|Lakewatt",
        "[source The ship's manager, Brenn-based Lakewatt],|Lakewatt",
        "Lakewatt slept. [source The operator],|operator"
      })
  void readsABodysNameBehindACalling(String marked, String body) {
    Told told =
        Told.ofNamed(
            EntityType.ORGANISATION, "Lakewatt", marked + " [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo(body);
  }

  @Test
  void takesTheMonitorThatHasSpokenForABody() {
    Told told =
        Told.of(
            "[source Ann Lee, a spokeswoman,] [cue said] [content it rained]."
                + " [source2 The Harbour Observatory for Peace] [cue2 said] [content2 it snowed]."
                + " [source3 The Brenn-based monitor] [cue3 said] [content3 it froze].");
    assertThat(told.names()).last().isEqualTo("Harbour Observatory for Peace");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source The Harbour Observatory for Peace]|Harbour Observatory for Peace",
        "[source The Harbour Observatory for Peace and the Harbour League of Weir]|Weir monitor"
      })
  void namesTheBodyThatAHeadlineDescribes(String source, String body) {
    Told told =
        Told.ofHeadlined(
            "[content Rain], [source Weir monitor] [cue says]",
            source + " [cue2 said] [content2 it rained].");
    assertThat(told.name()).isEqualTo(body);
  }

  @Test
  void takesNoAmericanChiefsForAnotherCountrys() {
    Told told =
        Told.of("[source The South Korean Joint Chiefs of Staff] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Joint Chiefs of Staff (South Korea)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru, Chad and Mali|Peru, Chad and Mali",
        "Countries including Peru, Chad and Mali|Countries",
        "Israel's Shin Bet security agency|Shin Bet",
        "Britain's Guardian newspaper|Guardian",
        "The People's Daily|People's Daily",
        "South Korea's Joint Chiefs of Staff|Joint Chiefs of Staff (South Korea)",
        "The 15-member UNSC|United Nations Security Council",
        "The deputy mayor's office|deputy mayor's office",
        "The Ethiopian Mission to the UN|Mission to the UN (Ethiopia)",
        "A newspaper with close links to the Harbour Party|newspaper with close links to the"
            + " Harbour Party"
      })
  void namesWhatTheWordsName(String source, String name) {
    assertThat(Told.of("[source " + source + "] [cue said] [content it rained].").name())
        .isEqualTo(name);
  }

  @Test
  void takesNoAdjectiveForAnArmy() {
    Told told =
        Told.of(
            "She was brought to the Brenn military prison. [source The military] [cue said]"
                + " [content it rained].");
    assertThat(told.name()).isEqualTo("military");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway's Prime Minister Ann Lee slept. [source The Lee administration]|Government of Norway",
        "Norwegian leader Ann Lee slept. [source Lee's regime]|Government of Norway",
        "Ann Lee slept. [source The Lee administration]|Lee administration"
      })
  void knowsAGovernmentByWhoeverLeadsIt(String marked, String name) {
    assertThat(Told.of(marked + " [cue said] [content it rained].").name()).isEqualTo(name);
  }
}
