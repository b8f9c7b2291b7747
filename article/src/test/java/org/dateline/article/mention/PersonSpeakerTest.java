package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.annotation.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSpeakerTest {
  @Test
  void readsOfficeAndCountryBeforeTheName() {
    Told told =
        Told.of(
            "[source The UK’s ferries minister Ann Lee] [cue stressed] that [content it rains].");
    assertThat(told.name()).isEqualTo("Ann Lee");
    assertThat(told.role()).isEqualTo("ferries minister");
    assertThat(told.institution()).isEqualTo("Government of the United Kingdom");
    assertThat(told.entity().of()).containsExactly("United Kingdom");
  }

  @Test
  void readsDemonymBeforeTheOffice() {
    Told told =
        Told.of("[source Norwegian Defence Minister Tor Vik] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Tor Vik");
    assertThat(told.role()).isEqualTo("Defence Minister");
    assertThat(told.institution()).isEqualTo("Government of Norway");
  }

  @Test
  void readsApposition() {
    Told told = Told.of("[source Ann Lee, the Harbour Secretary,] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Ann Lee");
    assertThat(told.role()).isEqualTo("Harbour Secretary");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source A pepper seller, Falma Modu], [cue said] [content it rains].|Falma Modu",
        "[source Counsel for the families, Ann Lee KC], [cue said] [content it rains].|Ann Lee",
        "[source Norwegian army spokesman Rear Adm. Bo Li] [cue said] [content it rains].|Bo Li",
        "[source Bank of Weir governor Bo Li] [cue said] [content it rains].|Bo Li",
        "[source The judge, Mr Justice Lee], [cue said] [content it rains].|Lee",
        "[source Justice Ann May Lee] [cue said] [content it rains].|Ann May Lee",
        "[source minister of mines and energy Bo Li] [cue said] [content it rains].|Bo Li",
        "[source Deputy premier and defence minister Bo Li] [cue said] [content it rains].|Bo Li",
        "[source The Weir Accountants of Norway's economist, Bo Li], [cue said] [content it"
            + " rains].|Bo Li",
        "[source Bo Li, the Harbour Organisation for Peace's spokesman], [cue said] [content it"
            + " rains].|Bo Li",
        "[source The rights group Harbour Defenders] [cue said] [content it rains].|Harbour"
            + " Defenders",
        "[source The spokesman, Saif ul-Haq Khak], [cue said] [content it rains].|Saif ul-Haq Khak",
        "[source A man who presents himself as Major Bo Li] [cue said] [content it rains].|Bo Li",
        "[source A man in fatigues who gave his name as Bo Li] [cue said] [content it rains].|Bo Li"
      })
  void readsTheNameBehindADescription(String marked, String name) {
    assertThat(Told.of(marked).name()).isEqualTo(name);
  }

  @Test
  void aQuestionsFirstWordIsNoName() {
    Told told = Told.of("Will Ann Lee stay? “[content It rains],” [source Lee] [cue said].");
    assertThat(told.name()).isEqualTo("Ann Lee");
  }

  @Test
  void aPaperIsNobody() {
    Told told =
        Told.of(
            "In the weekly Der Bote, [source the former head of the guard, retired general Bo Li],"
                + " [cue disputed] [content this].");
    assertThat(told.name()).isEqualTo("Bo Li");
  }

  @Test
  void readsOfficeBeforeCommaAndName() {
    Told told =
        Told.of("[source Peru’s president, Ana Solis Vega,] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Ana Solis Vega");
    assertThat(told.institution()).isEqualTo("Government of Peru");
  }

  @Test
  void readsSpokeswomanForAMinistryInApposition() {
    Told told =
        Told.of(
            "[source Ann Lee, a spokeswoman for the Latvian Health Ministry,] [cue said]"
                + " [content it rains].");
    assertThat(told.role()).isEqualTo("spokeswoman for the Latvian Health Ministry");
    assertThat(told.institution()).isEqualTo("Ministry of Health (Latvia)");
  }

  @Test
  void extendsACutSourceOverItsOffice() {
    Told told =
        Told.of("On Friday Deputy prime minister [source Ann Lee] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Ann Lee");
    assertThat(told.role()).isEqualTo("Deputy prime minister");
  }

  @Test
  void extendsACutSourceOverTheFirstName() {
    Told told = Told.of("President Ann [source Lee] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Ann Lee");
  }

  @Test
  void findsOfficeInAppositionOutsideTheSource() {
    Told told =
        Told.of("“[content It rains],” [cue said] [source Ann Lee], a retired ferry captain.");
    assertThat(told.role()).isEqualTo("retired ferry captain");
    assertThat(told.institution()).isNull();
  }

  @Test
  void givesSurnameTheFullNameFromElsewhere() {
    Told told =
        Told.of(
            "Ann Lee’s boat has sunk.\n[source Ms Lee] [cue said] [content it rained].",
            "[source2 Lee] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee");
  }

  @Test
  void givesSurnameTheFullNameFromLaterOn() {
    Told told =
        Told.of("[source Mr Vik] [cue said] [content it rained].\nTor Vik lives in Bergen.");
    assertThat(told.name()).isEqualTo("Tor Vik");
  }

  @Test
  void tellsNamesakesApartByTitle() {
    Told told =
        Told.of(
            "Ms Ann Lee and Mr Bo Lee own boats.\n[source Mr Lee] [cue said] [content it rained].",
            "[source2 Ms Lee] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Bo Lee", "Ann Lee");
  }

  @Test
  void takesFirstNameAfterSir() {
    Told told =
        Told.of(
            "[source Sir Tom Hart-Bell] [cue said] [content it rained].",
            "[source2 Sir Tom] [cue2 added] [content2 that it snowed].");
    assertThat(told.names()).containsExactly("Tom Hart-Bell", "Tom Hart-Bell");
  }

  @Test
  void leavesRankOutOfTheName() {
    Told told =
        Told.of(
            "“[content It rains],” [cue said] [source Maj. Gen. Ida Holm], a Pentagon spokeswoman.");
    assertThat(told.name()).isEqualTo("Ida Holm");
    assertThat(told.role()).isEqualTo("Pentagon spokeswoman");
    assertThat(told.institution()).isEqualTo("Department of Defense (United States)");
  }

  @Test
  void keepsParticlesInNames() {
    Told told =
        Told.of(
            "[source Belgian Prime Minister Jan van den Berg] [cue said] [content it rains].",
            "[source2 Mr van den Berg] [cue2 said] [content2 it snows].");
    assertThat(told.names()).containsExactly("Jan van den Berg", "Jan van den Berg");
  }

  @Test
  void knowsOfficeHoldersByTheirOffice() {
    Told told =
        Told.of(
            "[source Harbour Secretary Ann Lee] [cue said] [content it rained].",
            "[source2 Bo Dahl] [cue2 said] [content2 it snowed].",
            "[source3 The minister] [cue3 said] [content3 it hailed].",
            "[source4 the Harbour Secretary] [cue4 said] [content4 it froze].");
    assertThat(told.names()).containsExactly("Ann Lee", "Bo Dahl", "Ann Lee", "Ann Lee");
  }

  @Test
  void passesOverTheParty() {
    Told told =
        Told.of(
            "[source Defence Secretary Ann Lee] [cue said] [content it rained].",
            "[source2 The Labour minister] [cue2 wrote] [content2 that it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee");
  }

  @Test
  void doesNotTakeOneMinisterForAnother() {
    Told told =
        Told.of(
            "[source Defence Minister Ann Lee] [cue said] [content it rained].",
            "[source2 The foreign minister] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "foreign minister");
  }

  @Test
  void doesNotTakeTheMinisterOfAnotherCountry() {
    Told told =
        Told.of(
            "[source Norway’s defence minister, Tor Vik,] [cue said] [content it rained].",
            "[source2 Finland’s defence minister] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Tor Vik", "Finland's defence minister");
  }

  @Test
  void resolvesTheOfficeInTheHeadlineFromTheText() {
    Told told =
        Told.ofHeadlined(
            "[content It rains], [source Harbour Secretary] [cue declares]",
            "It rains, Harbour Secretary Ann Lee says.");
    assertThat(told.name()).isEqualTo("Ann Lee");
  }

  @Test
  void describesUnnamedSourcesWithoutArticle() {
    assertThat(Told.of("[source A Western official] [cue said] [content it rains].").name())
        .isEqualTo("Western official");
    assertThat(Told.of("[source A friend who knows the sea] [cue said] [content it rains].").name())
        .isEqualTo("friend");
    assertThat(
            Told.of("[source a senior US defence official] [cue said] [content it rains].").name())
        .isEqualTo("senior US defence official");
  }

  @Test
  void knowsWhomAnUnnamedSpokeswomanSpeaksFor() {
    Told told = Told.of("[source A Number 10 spokeswoman] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Number 10 spokeswoman");
    assertThat(told.institution()).isEqualTo("Prime Minister's Office (United Kingdom)");
  }

  @Test
  void extendsACutSpokesmanToBothSides() {
    Told told = Told.of("A [source spokesman] for the Danish Navy [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("spokesman for the Danish Navy");
    assertThat(told.institution()).isEqualTo("Navy (Denmark)");
  }

  @Test
  void takesUpAnUnnamedSource() {
    Told told =
        Told.of(
            "[source A Western diplomat] [cue said] [content it rained].",
            "[source2 The diplomat] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Western diplomat", "Western diplomat");
  }

  @Test
  void keepsGroupsAsDescribed() {
    Told told = Told.of("[source Finnish officials] [cue say] [content it rains].");
    assertThat(told.name()).isEqualTo("Finnish officials");
    assertThat(told.entity().type()).isEqualTo(EntityType.GROUP);
    assertThat(Told.of("[source The two ministers] [cue said] [content it rains].").name())
        .isEqualTo("two ministers");
  }

  @Test
  void doesNotTakeAFormerMinisterForTheGovernment() {
    Told told =
        Told.of("[source Former Danish foreign minister Ida Holm] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Ida Holm");
    assertThat(told.institution()).isNull();
  }

  @Test
  void keepsTwoSpeakersTogetherAsDescribed() {
    Told told = Told.of("[source Norway and Finland] [cue said] [content it rains].");
    assertThat(told.name()).isEqualTo("Norway and Finland");
    assertThat(Told.of("[source Bosnia and Herzegovina] [cue said] [content it rains].").name())
        .isEqualTo("Government of Bosnia and Herzegovina");
  }

  @Test
  void doesNotTakeThePresidentForHisWife() {
    Told told =
        Told.of(
            "[source President Diaz] [cue said] [content it rained].",
            "First lady Maria Diaz owns a boat.",
            "[source2 Mr Diaz] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Diaz", "Diaz");
  }

  @Test
  void takesATitleForTheOfficeWhereNothingElseIsTold() {
    Told told =
        Told.of(
            "[source Col. Bo Dahl] [cue said] [content it rained].",
            "[source2 The colonel] [cue2 said] [content2 it snowed].");
    assertThat(told.role()).isEqualTo("Col.");
    assertThat(told.names()).containsExactly("Bo Dahl", "Bo Dahl");
  }

  @Test
  void findsTheNameAfterUnknownWords() {
    assertThat(
            Told.of(
                    "[source Oyster championship veteran judge Bo Dahl] [cue said] [content it rains].")
                .name())
        .isEqualTo("Bo Dahl");
  }

  @Test
  void knowsArabicNamesWithAndWithoutTheirArticle() {
    Told told =
        Told.of(
            "[source Qatar's prime minister, Sheikh Hamad al-Tarhuni,] [cue said] [content it"
                + " rained].",
            "[source2 Tarhuni] [cue2 said] [content2 it snowed]. [source3 Al-Tarhuni] [cue3 said]"
                + " [content3 it froze].");
    assertThat(told.names())
        .containsExactly("Hamad al-Tarhuni", "Hamad al-Tarhuni", "Hamad al-Tarhuni");
  }

  @Test
  void prefersTheUnnamedOneBeforeToTheOneNamedLater() {
    Told told =
        Told.of(
            "[source A Number 10 spokesman] [cue said] [content it rained]. [source2 The spokesman]"
                + " [cue2 added] [content2 that it snowed].",
            "[source3 The League's spokesman, Tor Vik,] [cue3 said] [content3 it froze].");
    assertThat(told.names())
        .containsExactly("Number 10 spokesman", "Number 10 spokesman", "Tor Vik");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source The pilot, who goes by the call sign Maple], [cue said] [content it rains].|Maple",
        "[source A nurse who uses the alias Reed] [cue said] [content it rains].|Reed",
        "[source A 23-year-old named Bo Dahl] [cue said] [content it rains].|Bo Dahl",
        "Two women waited. “[content It rains],” [cue said] [source one, Ann Lee].|Ann Lee",
        "They waited. [source One of them, a baker named Bo Dahl], [cue said] [content it"
            + " rains].|Bo Dahl"
      })
  void namesWhoIsFirstDescribed(String marked, String name) {
    assertThat(Told.of(marked).name()).isEqualTo(name);
  }

  @Test
  void knowsAnAliasAgain() {
    Told told =
        Told.of(
            "[source The pilot, who goes by the call sign Maple], [cue said] [content it rains].",
            "A day later [source2 Maple] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Maple", "Maple");
  }

  @Test
  void takesTheSubjectOfTheNextClauseForNoApposition() {
    assertThat(
            Told.of(
                    "[content The pier was taken by Storm Mele], [source the harbour minister]"
                        + " [cue said].")
                .name())
        .isEqualTo("harbour minister");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source1 The official, who asked not to be named,] [cue1 said] [content1 it rains].",
        "[source1 The official] [cue1 said] [content1 it rains]."
      })
  void anOfficialIsNobodyWhoIsNamedLater(String marked) {
    Told told =
        Told.of(marked, "[source2 Ann Lee, an official in Weir,] [cue2 said] [content2 it snows].");
    assertThat(told.names()).containsExactly("official", "Ann Lee");
  }

  @Test
  void takesOfNamesakesTheOneWhoSpokeLast() {
    Told told =
        Told.of(
            "[source Mr Anton Dahl] [cue said] [content it rained]. He left.",
            "[source2 The club's treasurer, Jona Dahl], [cue2 said] [content2 it snowed].",
            "[source3 Mr Dahl] [cue3 added] [content3 that it froze].");
    assertThat(told.names()).containsExactly("Anton Dahl", "Jona Dahl", "Jona Dahl");
  }

  @Test
  void theFirstOfTwoSurnamesIsUsedAlone() {
    Told told =
        Told.of(
            "Yolanda Prieto Lee moved in May. [source Ms Prieto] [cue said] [content it rains].");
    assertThat(told.names()).containsExactly("Yolanda Prieto Lee");
  }

  @Test
  void aManPresentedByANameBearsIt() {
    Told told = Told.of("[source A man presented as Abu Lee] [cue said] [content it rains].");
    assertThat(told.names()).containsExactly("Abu Lee");
  }

  @Test
  void oneOfThemIsWhatTheAppositionSays() {
    Told told =
        Told.of("[source One of them, a nurse in the ward,] [cue said] [content it rains].");
    assertThat(told.names()).containsExactly("nurse in the ward");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some in Weir|Some in Weir",
        "Those involved in the search|Those involved in the search",
        "The sellers of that old boat|sellers of that old boat",
        "A poll of 1,500 pilots|poll of 1,500 pilots",
        "A second official, at the harbour office|second official at the harbour office",
        "A few small, limited studies|few small, limited studies"
      })
  void describesWithAllThatIsNeeded(String source, String name) {
    assertThat(Told.of("[source " + source + "] [cue said] [content it rains].").name())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source A spokesman for the brigade]|Capt. Bo Dahl|Bo Dahl",
        "[source A former army lawyer]|Colonel Bo Dahl, who left in 2019,|Bo Dahl",
        "[source The mayor of Weir]|Bo Dahl, a former teacher who was elected in May,|Bo Dahl",
        "[source Norway's defence minister]|the minister, Bo Dahl,|Bo Dahl",
        "[source A nurse at the clinic]|Colonel Bo Dahl|nurse at the clinic",
        "[source A resident of Weir]|Bo Dahl|resident of Weir",
        "[source A spokesman for the army]|Bo Dahl, head of the relief council,|spokesman for the"
            + " army"
      })
  void tellsWhomAnOpeningParagraphDescribes(String described, String named, String name) {
    Told told =
        Told.of(
            described + " [cue said] [content it rained].",
            "“[content2 It snowed],” [source2 " + named + "] [cue2 said].");
    assertThat(told.name()).isEqualTo(name);
  }

  @Test
  void tellsTheFormerFromTheLatter() {
    Told told =
        Told.of(
            "Minister Ann Lee and her deputy, Bo Dahl, met. [source The former] [cue said]"
                + " [content it rained]. [source2 The latter] [cue2 said] [content2 it snowed].",
            "[source3 The latter] [cue3 said] [content3 it froze].");
    assertThat(told.names()).containsExactly("Ann Lee", "Bo Dahl", "latter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister of Foreign Affairs Bo Dahl|Bo Dahl",
        "Minister for International Development Bo Dahl|Bo Dahl",
        "Chief of Defence General Bo Dahl|Bo Dahl"
      })
  void readsTheNameBehindWhatAnOfficeIsFor(String source, String name) {
    assertThat(Told.of("[source " + source + "] [cue said] [content it rains].").name())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source Brum Jae-in] [cue said] [content it rained].|Mr Brum|Brum Jae-in",
        "[source Minister Brum Chunlin] [cue said] [content it rained].|Minister Brum|Brum Chunlin",
        "[source Brum Jae-un] [cue said] [content it rained].|Brum Jae Un|Brum Jae Un",
        "[source Anna Brum] [cue said] [content it rained].|Ms Anna Brum|Anna Brum",
        "[source Thomas Brum] [cue said] [content it rained].|Mr Thomas|Thomas"
      })
  void knowsSurnamesThatStandFirst(String first, String again, String name) {
    Told told = Told.of(first + " [source2 " + again + "] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).last().isEqualTo(name);
  }

  @Test
  void readsALetterWithinANameForAnInitial() {
    Told told =
        Told.of(
            "“[content It rained],” [cue said] [source Bo A Dahl, a former member of the harbour"
                + " council]. [source2 He] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Bo A Dahl", "Bo A Dahl");
  }

  @Test
  void readsTheNameBehindABodyThatSomebodyIsSentTo() {
    Told told =
        Told.of(
            "[source The ambassador to the United Nations Bo Dahl] [cue said] [content it rained].",
            "[source2 Ambassador Dahl] [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Bo Dahl", "Bo Dahl");
  }

  @Test
  void takesAMediumsReporterForAPerson() {
    Told told =
        Told.ofNamed(
            EntityType.ORGANISATION,
            "Reuters' Brum Dahl",
            "[content It rains], [source Reuters' Brum Dahl] [cue reports]. [source2 She]"
                + " [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Brum Dahl", "Brum Dahl");
  }

  @Test
  void tellsAnotherFromTheOne() {
    Told told =
        Told.of(
            "[source One nurse] [cue said] [content it rained]. [source2 Another] [cue2 said]"
                + " [content2 it snowed].");
    assertThat(told.names()).containsExactly("nurse", "another nurse");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor of Weir Ann Lee|Ann Lee|City of Weir",
        "Head of the Harbour Office Ann Lee|Ann Lee|Harbour Office",
        "Governor of Brenn Region Ann Lee|Ann Lee|Government of Brenn Region",
        "Minister of Defence of Norway Ann Lee|Ann Lee|Government of Norway",
        "Press Secretary of the President of Peru Ann Lee|Ann Lee|Government of Peru",
        "Commander of the Norwegian Navy Vice Admiral Ann Lee|Ann Lee|Navy (Norway)",
        "Two of the guards|Two of the guards|"
      })
  void tellsAnOfficeFromItsHolderWithoutAComma(String source, String name, String institution) {
    Told told =
        Told.ofNamed(
            EntityType.PERSON,
            "Ann Lee",
            "[source " + source + "] [cue said] [content it rained].");
    assertThat(told.name()).isEqualTo(name);
    assertThat(told.institution()).isEqualTo(institution);
  }

  @Test
  void knowsWhoseAgeIsTold() {
    Told told =
        Told.of(
            "[source Farmer Ann Lee] [cue said] [content it rained]. [source2 68-year-old Lee]"
                + " [cue2 said] [content2 it snowed].");
    assertThat(told.names()).containsExactly("Ann Lee", "Ann Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee, widely known as Brum,|Ann Lee",
        "Lee, nicknamed Brum,|Ann Lee",
        "Lee, a gang leader known as Brum,|Ann Lee",
        "Lee, who met a gang leader known as Brum,|Brum",
        "Lee, who knows Brum,|Brum"
      })
  void knowsBySecondNames(String again, String name) {
    Told told =
        Told.of(
            "[source Ann Lee] [cue said] [content it rained]. [source2 "
                + again
                + "] [cue2 said] [content2 it snowed]. [source3 Brum] [cue3 said] [content3 it"
                + " froze].");
    assertThat(told.names()).last().isEqualTo(name);
  }

  @Test
  void readsTheOfficeBeforeARank() {
    Told told =
        Told.of(
            "[source Norwegian Air Force Commander Lieutenant General Ann Lee] [cue said] [content"
                + " it rained].");
    assertThat(told.name()).isEqualTo("Ann Lee");
    assertThat(told.institution()).isEqualTo("Air Force (Norway)");
  }

  @Test
  void readsADirectionForAPartOfACommandsName() {
    Told told =
        Told.of(
            "[source The spokesperson for the Operational Command South Ann Lee] [cue said] [content"
                + " it rained].");
    assertThat(told.name()).isEqualTo("Ann Lee");
  }
}
