package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.Statement.Kind;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Markup;
import org.dateline.article.testkit.Tags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts are invented. The markup stands for what the model tags. */
class StatementStageTest {
  private static Article read(String marked) {
    Markup markup = Markup.parse(marked);
    Article article = markup.article().with(Tags.of(markup));
    article = article.with(new SentenceStage().annotate(article));
    article = article.with(new StatementStage().annotate(article));
    AnnotationAssert.assertThat(article).isConsistent();
    return article;
  }

  private static List<String> statements(String marked) {
    Article article = read(marked);
    return article.statements().stream()
        .map(statement -> Markup.describe(article.document().text(), statement))
        .toList();
  }

  private static Kind kind(String marked) {
    return read(marked).statements().getFirst().kind();
  }

  @Test
  void leavesOutMarksAndTheCommaBeforeThem() {
    assertThat(statements("[content “The port is shut,”] [source Ann Lee] [cue said]."))
        .containsExactly("Ann Lee | said | The port is shut");
  }

  @Test
  void leavesOutALeadingThat() {
    assertThat(statements("[source Ann Lee] [cue said] [content that the port was shut]."))
        .containsExactly("Ann Lee | said | the port was shut");
  }

  @Test
  void leavesOutTheMarksBehindALeadingThat() {
    assertThat(statements("[source Ann Lee] [cue said] [content that “nobody left,”] and went."))
        .containsExactly("Ann Lee | said | nobody left");
    assertThat(statements("[source Ann Lee] [cue said] [content that “nobody” had “left”]."))
        .containsExactly("Ann Lee | said | “nobody” had “left”");
  }

  @Test
  void keepsAThatWhichIsQuoted() {
    assertThat(statements("[source Ann Lee] [cue said]: [content “That is enough.”]"))
        .containsExactly("Ann Lee | said | That is enough.");
  }

  @Test
  void anArticleAloneGoesOnToTheVerb() {
    assertThat(statements("[source The] ferry pilots [cue told] us [content the lock was shut]."))
        .containsExactly("The ferry pilots | told | the lock was shut");
  }

  @Test
  void theDatelineIsNoPartOfTheSource() {
    assertThat(
            statements(
                "[source WEIR, Norway — Ann Lee, a pilot], [cue said] [content the lock was shut]."))
        .containsExactly("Ann Lee, a pilot | said | the lock was shut");
  }

  @Test
  void aSentenceOfTheReporterEndsAQuotation() {
    assertThat(
            statements(
                "[content1 “We counted nine of them,”] [source1 she] [cue1 said]. She shrugged at"
                    + " the camera. [content2 “Then we stopped the pumps.”]"))
        .containsExactly(
            "she | said | We counted nine of them", " |  | Then we stopped the pumps.");
  }

  @Test
  void aParagraphInQuotationMarksIsAStatement() {
    assertThat(statements("The lock is shut.\n[content “We counted nine of them.”]"))
        .containsExactly(" |  | We counted nine of them.");
  }

  @Test
  void oneStatementBrokenByItsReportingClause() {
    assertThat(
            statements(
                "[content1 “The port is shut,”] [source1 Ann Lee] [cue1 said], [content1 “and it will stay shut.”]"))
        .containsExactly("Ann Lee | said | The port is shut + and it will stay shut.");
  }

  @Test
  void aQuotationThatGoesOnAfterTheSentenceOfItsCue() {
    assertThat(
            statements("[content1 “We stay,”] [source1 she] [cue1 said]. [content1 “All of us.”]"))
        .containsExactly("she | said | We stay + All of us.");
  }

  @Test
  void aQuotationThatReopensWithoutClosingIsOneStatement() {
    assertThat(
            statements(
                """
                [source1 Ann Lee] [cue1 said]: [content1 “The port is shut.]
                [content1 “It will stay shut for weeks.]
                [content1 “Nobody is hurt.”]
                [source2 Bo Ek] [cue2 denied] [content2 this]."""))
        .containsExactly(
            "Ann Lee | said | The port is shut. + It will stay shut for weeks. + Nobody is hurt.",
            "Bo Ek | denied | this");
  }

  @Test
  void aParagraphThatIsOnlyAQuotationGoesOnWithTheSpeakerBefore() {
    assertThat(
            statements(
                "[content1 “We need to see deeds,”] [source1 Mr Lee] [cue1 told] Radio Isaccea.\n"
                    + "“But we take a very careful view of this.”"))
        .containsExactly(
            "Mr Lee | told | We need to see deeds + But we take a very careful view of this.");
  }

  @Test
  void aQuotationThatTheModelLinksToNothingGoesOnWithTheOneBefore() {
    assertThat(
            statements(
                "[content1 “We stay,”] [source1 she] [cue1 said]. [content2 “Nobody here will leave.”]"))
        .containsExactly("she | said | We stay + Nobody here will leave.");
  }

  @Test
  void aParagraphThatIsOnlyAQuotationGoesOnWithWhoWasQuotedLast() {
    assertThat(
            statements(
                "[content1 “We stay,”] [source1 Mr Lee] [cue1 said], as [source2 Ms Ek] [cue2 denied] [content2 the fire].\n"
                    + "“We take a very careful view of this.”"))
        .containsExactly(
            "Mr Lee | said | We stay + We take a very careful view of this.",
            "Ms Ek | denied | the fire");
  }

  @Test
  void aQuotationAfterOtherWordsIsTheSpeakersNextStatement() {
    assertThat(
            statements(
                "[source1 Mr Lee] [cue1 said] [content1 the port was shut].\n"
                    + "“We take a very careful view of this.”"))
        .containsExactly(
            "Mr Lee | said | the port was shut",
            "Mr Lee | said | We take a very careful view of this.");
    assertThat(
            statements(
                "[source1 Mr Lee] [cue1 said] [content1 the port was shut]. [content1 “Nobody here was asked.”]"))
        .containsExactly(
            "Mr Lee | said | the port was shut", "Mr Lee | said | Nobody here was asked.");
    assertThat(
            statements(
                "[source1 Mr Lee] [cue1 called] [content1 it “shut”].\n“Nobody here was asked.”"))
        .containsExactly("Mr Lee | called | it “shut”", "Mr Lee | called | Nobody here was asked.");
  }

  @Test
  void noLinkIsToldThatTheModelDidNotJudge() {
    Article article =
        read(
            "[source1 Mr Lee] [cue1 said] [content1 the port was shut].\n"
                + "“We take a very careful view of this.”");
    assertThat(article.all(Reason.class))
        .filteredOn(reason -> reason.statement().equals("s2"))
        .noneMatch(reason -> reason.why().contains("linked to the cue"));
    assertThat(article.all(Reason.class))
        .filteredOn(reason -> reason.statement().equals("s1"))
        .anyMatch(reason -> reason.why().contains("linked to the cue"));
  }

  @Test
  void aQuotationGoesOnWithWhoSpokeLastThoughAnotherWasQuotedBefore() {
    assertThat(
            statements(
                "[content1 “We stay here,”] [source1 Mr Lee] [cue1 said]. [source2 The pilot] [cue2 said] [content2 the lock was shut].\n"
                    + "“We take a very careful view of this.”"))
        .containsExactly(
            "Mr Lee | said | We stay here",
            "The pilot | said | the lock was shut",
            "The pilot | said | We take a very careful view of this.");
  }

  @Test
  void aQuotationGoesOnWithWordsThatEndInOne() {
    assertThat(
            statements(
                "[content1 The lock was “a trap for us,”] [source1 Mr Lee] [cue1 said]. [content1 “We saw it.”]"))
        .containsExactly("Mr Lee | said | The lock was “a trap for us,” + We saw it.");
  }

  @Test
  void aSourceGoesOnToTheEndOfItsName() {
    assertThat(statements("[source The Lock] Council [cue was told] [content it was shut]."))
        .containsExactly("The Lock Council | was told | it was shut");
    assertThat(statements("[source Ann Lee] Debate Revising [cue Shows] [content Deep Rift]."))
        .containsExactly("Ann Lee | Shows | Deep Rift");
  }

  @Test
  void whatTheLawRequiresNobodySays() {
    assertThat(statements("[source State law] [cue requires] [content a permit for each lock]."))
        .isEmpty();
    assertThat(statements("[source The lawyer] [cue demands] [content a permit for each lock]."))
        .hasSize(1);
  }

  @Test
  void wordsThatOnlyTellWhenOrHowAttributeNothing() {
    assertThat(statements("[source Many pilots], [cue after] [content a vote on the new lock]."))
        .isEmpty();
    assertThat(statements("[source The council] [cue foolishly] [content all of our boats]."))
        .isEmpty();
    assertThat(statements("[source The council] [cue has] [content pretty tough plans for us]."))
        .isEmpty();
    assertThat(statements("[source The council] [cue said] [content not].")).isEmpty();
  }

  @Test
  void anAuxiliaryGoesOnToItsVerb() {
    assertThat(
            statements(
                "[source The council] [cue had] earlier this week spoken [content of piracy]."))
        .containsExactly("The council | had earlier this week spoken | of piracy");
  }

  @Test
  void aStatementWithinAQuotationDoesNotTakeOverWhatFollows() {
    assertThat(
            statements(
                "[source1 Mr Lee] [cue1 said]: [content1 “[source2 The mayor] [cue2 told] us [content2 that the port was shut].”]\n"
                    + "“We take a very careful view of this.”"))
        .contains(
            "Mr Lee | said | The mayor told us that the port was shut. + We take a very careful view of this.");
  }

  @Test
  void aQuotationBeforeANewReportingClauseBelongsToTheSpeakerBefore() {
    assertThat(
            statements(
                "[source1 Mr Lee] [cue1 said]: [content1 “It is shut.]\n"
                    + "[content1 “It stays shut.”] [source2 Ms Ek] [cue2 said] [content2 it was open]."))
        .containsExactly(
            "Mr Lee | said | It is shut. + It stays shut.", "Ms Ek | said | it was open");
  }

  @Test
  void aQuestionBeforeItsReportingClause() {
    assertThat(statements("[content “Who shut the port?”] [source Mr Lee] [cue asked]."))
        .containsExactly("Mr Lee | asked | Who shut the port?");
  }

  @Test
  void twoStatementsInOneSentence() {
    assertThat(
            statements(
                "[source1 Ann Lee] [cue1 says] [content1 the port is shut] while [source2 Bo Ek] [cue2 has said] [content2 it is “wide open”]."))
        .containsExactly(
            "Ann Lee | says | the port is shut", "Bo Ek | has said | it is “wide open”");
  }

  @Test
  void theMarksWinOverAContentThatStopsShort() {
    assertThat(
            statements(
                "[source Ann Lee] [cue said]: “[content The port is shut and it will stay] shut.”"))
        .containsExactly("Ann Lee | said | The port is shut and it will stay shut.");
  }

  @Test
  void aQuotationThatTheModelMissedBesideACueIsFound() {
    assertThat(
            statements(
                "[content1 “It is shut,”] [source1 Ann Lee] [cue1 said]. “The port stays shut.”"))
        .containsExactly("Ann Lee | said | It is shut + The port stays shut.");
  }

  @Test
  void titlesInMarksAreNoContentOfTheirOwn() {
    assertThat(
            statements(
                "The film “Shut” was shown. [source Ann Lee] [cue said] [content the port was shut]."))
        .containsExactly("Ann Lee | said | the port was shut");
  }

  @Test
  void aBareColonStandsForTheVerbAfterTheSource() {
    assertThat(
            statements(
                "[source The minister] wrote in The Isaccea Post[cue :] [content “We stay.”]"))
        .containsExactly("The minister | wrote | We stay.");
  }

  @Test
  void theColonIsNoPartOfTheCue() {
    assertThat(statements("[source She] [cue said:] [content “We stay.”]"))
        .containsExactly("She | said | We stay.");
  }

  @Test
  void kindSaysHowMuchIsQuoted() {
    assertThat(kind("[source She] [cue said]: [content “We stay.”]")).isEqualTo(Kind.DIRECT);
    assertThat(kind("[source She] [cue said] [content they would stay].")).isEqualTo(Kind.INDIRECT);
    assertThat(kind("[source She] [cue said] [content they would “never” leave]."))
        .isEqualTo(Kind.MIXED);
    assertThat(kind("[content Port ‘shut for weeks’ by strike], [source union] [cue says]"))
        .isEqualTo(Kind.MIXED);
  }

  @Test
  void marksThatOnlyStartAndEndAContentAreKeptInIt() {
    assertThat(statements("[source She] [cue said] [content “shut” ports were “no loss”]."))
        .containsExactly("She | said | “shut” ports were “no loss”");
  }

  @Test
  void theMarksGoAlsoWhereACommaStandsBeforeTheClosingOne() {
    assertThat(statements("[content \"It is shut, all of it,\"] [source she] [cue said]."))
        .containsExactly("she | said | It is shut, all of it");
  }

  @Test
  void aContentWithinAnotherIsAStatementOfItsOwn() {
    Article article =
        read(
            "[source1 Ann Lee] [cue1 said] [content1 [source2 the mayor] had [cue2 promised]"
                + " [content2 to open the port]].");
    assertThat(article.statements()).hasSize(2);
    assertThat(article.statements().get(1).within()).isEqualTo("s1");
  }

  @Test
  void whatNobodyElseSaysWithinAContentIsNoStatement() {
    String nobody =
        "[source1 Ann Lee] [cue1 said] [content1 it was [cue2 said] [content2 that the port was open]].";
    String belief =
        "[source1 Ann Lee] [cue1 said] [content1 [source2 the mayor] [attitude2 hoped] [content2 to open the port]].";
    String self =
        "[source1 Ann Lee] [cue1 said]: [content1 “[source2 I] have [cue2 told] them [content2 that the port is open].”]";
    assertThat(read(nobody).statements()).hasSize(1);
    assertThat(read(self).statements()).hasSize(1);
    assertThat(read(belief).all(Statement.class)).hasSize(1);
  }

  @Test
  void aSourceBeginsWithItsHonorific() {
    assertThat(statements("Mr [source Lee] [cue said] [content that the port was open]."))
        .containsExactly("Mr Lee | said | the port was open");
    assertThat(statements("[source Sir] [source Lee] [cue said] [content that the port was open]."))
        .containsExactly("Sir Lee | said | the port was open");
    assertThat(statements("Mr. [source Lee] [cue said] [content that the port was open]."))
        .containsExactly("Mr. Lee | said | the port was open");
  }

  @Test
  void attitudesAreNoStatements() {
    Article article = read("[source She] [attitude believes] [content the port is shut].");
    assertThat(article.statements()).isEmpty();
    assertThat(article.attitudes()).extracting(Statement::id).containsExactly("a1");
  }

  @Test
  void quotedWordsAreAStatementWhateverTheCue() {
    assertThat(read("[content “It is shut,”] [source she] [cue thought aloud].").statements())
        .hasSize(1);
  }

  @Test
  void aSourceBesideItsContentNeedsNoCue() {
    assertThat(statements("[source Lee]: [content ‘We stay in the port’]"))
        .containsExactly("Lee |  | We stay in the port");
  }

  @Test
  void charactersOutsideTheBasicPlaneDoNotShiftSpans() {
    assertThat(
            statements(
                "\ud83d\udea2\u00a0[source Zoe\u0301 Lee] [cue said]: [content “Shut \ud83d\ude21 today.”]"))
        .containsExactly("Zoe\u0301 Lee | said | Shut \ud83d\ude21 today.");
  }

  @Test
  void contentWithoutCueOrSourceIsNoStatement() {
    assertThat(statements("It rained. [content the port was shut all day]")).isEmpty();
  }

  @Test
  void theDatelineBeforeAContentIsNoPartOfIt() {
    assertThat(
            statements(
                "[content GALATI, Romania, May 13 (Northquay) - The port was shut], [source Ann Lee] [cue said]."))
        .containsExactly("Ann Lee | said | The port was shut");
    assertThat(statements("[content ISACCEA — The port was shut], [source Ann Lee] [cue said]."))
        .containsExactly("Ann Lee | said | The port was shut");
    assertThat(statements("[content BRENN/WEIR — The port was shut], [source Ann Lee] [cue said]."))
        .containsExactly("Ann Lee | said | The port was shut");
    assertThat(
            statements(
                "[content WEIR-ON-SEA], Norway — [content the port was shut], [source Ann Lee] [cue said]."))
        .containsExactly("Ann Lee | said | the port was shut");
    assertThat(statements("[content NATO was not asked], [source Ann Lee] [cue said]."))
        .containsExactly("Ann Lee | said | NATO was not asked");
  }

  @Test
  void aQuestionPutToTheSourceIsNotTheSources() {
    assertThat(
            statements(
                "[cue1 Asked] [content1 how long it would last], [source2 she] [cue2 replied]: [content2 “Days, I hope.”]"))
        .containsExactly("she | replied | Days, I hope.");
  }

  @Test
  void theSourceIsAWholeNounPhraseAndNoMore() {
    assertThat(statements("[source Relief workers in] Galati [cue said] [content it rained]."))
        .containsExactly("Relief workers in Galati | said | it rained");
    assertThat(statements("[source But Ann Lee], [cue said] [content it rained]."))
        .containsExactly("Ann Lee | said | it rained");
    assertThat(statements("[source An official, who] [cue said] [content it rained]."))
        .containsExactly("An official | said | it rained");
    assertThat(statements("[source Its spokesman, Bo Ek,] [cue said] [content it rained]."))
        .containsExactly("Its spokesman, Bo Ek | said | it rained");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source The] minutes of talks, leaked on Monday, [cue show]|The minutes of talks",
        "The E.[source U. leaders] [cue say]|E.U. leaders",
        "[source Ann Lee -- head of the port -] [cue said]|Ann Lee -- head of the port",
        "[source Ann Lee, head of the port and] [cue said]|Ann Lee, head of the port",
        "[source Prosecutors in] April [cue said]|Prosecutors",
        "[source A panel of judges in 2001] [cue said]|A panel of judges",
        "[source A panel formed in 2001] [cue said]|A panel formed in 2001",
        "[source Ann Lee (a view that others share)] [cue said]|Ann Lee",
        "[source Ann Lee (Labour)] [cue said]|Ann Lee (Labour)",
        "Ann Lee, [source her rival], [cue said]|Ann Lee, her rival",
        "In Brenn, [source her rival], [cue said]|her rival",
        "[source Lt. Col. Ann Lee] [cue said]|Lt. Col. Ann Lee",
      })
  void aSourceIsMadeWholeAndLosesWhatNamesNobody(String marked, String source) {
    assertThat(statements(marked + " [content it rained]."))
        .singleElement()
        .satisfies(statement -> assertThat(statement).startsWith(source + " |"));
  }

  @Test
  void anArticleGoesOnToItsNameAndAPossessiveToItsEnd() {
    assertThat(statements("[content It rained], [cue according to] [source The] Brenn Courier."))
        .containsExactly("The Brenn Courier | according to | It rained");
    assertThat(statements("Brenn [source police’]s [cue claim that] [content it rained]."))
        .containsExactly("police’s | claim that | it rained");
  }

  @Test
  void aRequestForAnonymityIsNoStatement() {
    assertThat(
            statements(
                "[source1 An official], who [cue2 asked] [content2 not to be named], [cue1 said] [content1 the port was shut]."))
        .containsExactly("An official | said | the port was shut");
  }

  @Test
  void theReportersOwnClauseAfterTheReportingClauseIsNotTheSources() {
    assertThat(
            statements(
                "[content The port will stay shut], [source Britain] [cue said] on Thursday as [content barges were being moved away]."))
        .containsExactly("Britain | said | The port will stay shut");
  }

  @Test
  void theCueIsTheVerbGroupWithoutMediumAndDay() {
    assertThat(statements("[source She] [cue wrote in The Post]: [content “We stay.”]"))
        .containsExactly("She | wrote | We stay.");
    assertThat(statements("[source She] [cue said this week]: [content “We stay.”]"))
        .containsExactly("She | said | We stay.");
    assertThat(statements("[cue According to] [source her], [content they stayed]."))
        .containsExactly("her | According to | they stayed");
  }

  @Test
  void aReportingClauseThatEndsInAColonWaitsForTheNextParagraph() {
    assertThat(
            statements(
                "[source Ann Lee] [cue told] the council on Monday:\n[content “We stay here.”]"))
        .containsExactly("Ann Lee | told | We stay here.");
  }

  @Test
  void aSignatureAfterAQuotationIsItsSource() {
    assertThat(statements("[content “We stay in the port.”] ― [source Ann Lee]"))
        .containsExactly("Ann Lee |  | We stay in the port.");
  }

  @Test
  void aParagraphThatIsAQuotationStandsAloneWhereNobodySpokeBefore() {
    assertThat(statements("It rained.\n[content “We stay in the port, all of us.”]"))
        .containsExactly(" |  | We stay in the port, all of us.");
  }

  @Test
  void keepsAThatWhichIsTheSubject() {
    assertThat(statements("[source Ann Lee] [cue said] [content that is untrue]."))
        .containsExactly("Ann Lee | said | that is untrue");
  }

  @Test
  void joinsPiecesThatOnlyASpaceParts() {
    assertThat(
            statements("[source1 Ann Lee] [cue1 denies] [content1 receiving] [content1 any note]."))
        .containsExactly("Ann Lee | denies | receiving any note");
  }

  @Test
  void anArticleAloneIsNoContent() {
    assertThat(statements("[source Ann Lee] [cue asked] [content the] harbour.")).isEmpty();
  }

  @Test
  void takesTheParticleThatMakesCallingAnAppeal() {
    assertThat(statements("[source Ann Lee] [cue called] on [content both sides to stop]."))
        .containsExactly("Ann Lee | called on | both sides to stop");
  }

  @Test
  void aQuotationThatStandsAloneAfterASentenceIsAStatement() {
    assertThat(statements("The captain looked on. “I knew nothing of any of it.”"))
        .containsExactly(" |  | I knew nothing of any of it.");
  }

  @Test
  void whoIsQuotedIsTheSource() {
    assertThat(
            statements(
                "[source1 The Weir Courier] [cue1 quoted] [content1 a lock keeper who gave no name as saying that both gates were reportedly shut]."))
        .containsExactly(
            "a lock keeper who gave no name | saying | both gates were reportedly shut");
    assertThat(
            statements(
                "[source1 Radio Weir] [cue1 cited] [content1 the mayor, Ida Moen, as saying: “Nobody asked me.”]"))
        .containsExactly("the mayor, Ida Moen | saying | Nobody asked me.");
    assertThat(
            statements(
                "[source1 The Weir Courier] [cue1 quoted] [content1 two pilots as denying that the lock was shut]."))
        .containsExactly("two pilots | denying | the lock was shut");
  }

  @Test
  void whoIsQuotedBehindTheQuotationIsTheSource() {
    assertThat(
            statements(
                "[content1 “We will not sail,”] [source1 Radio Weir] [cue1 quoted] the harbour master, Ida Moen, as saying."))
        .containsExactly("the harbour master, Ida Moen | saying | We will not sail");
  }

  @Test
  void whoseWordsAreQuotedByAMediumSpeaksHimself() {
    assertThat(
            statements(
                "[source1 Mayor Ida Moen], [cue2 quoted] by [source2 Radio Weir], [cue1 called] [content1 [content2 the pact a swindle]]."))
        .containsExactly("Mayor Ida Moen | called | the pact a swindle");
  }

  @Test
  void aNounWithADemonstrativeIsNoClause() {
    assertThat(statements("[source The mayor] [cue rejected] [content that account]."))
        .containsExactly("The mayor | rejected | that account");
    assertThat(statements("[source The mayor] [cue called] [content that a lie]."))
        .containsExactly("The mayor | called | that a lie");
    assertThat(
            statements("[source The council] [cue declared] [content that figure to be invented]."))
        .containsExactly("The council | declared | that figure to be invented");
    assertThat(statements("[source The mayor] [cue confirmed] that [content figure]."))
        .containsExactly("The mayor | confirmed | that figure");
    assertThat(statements("[source The mayor] [cue said] [content that nobody left]."))
        .containsExactly("The mayor | said | nobody left");
  }

  @Test
  void aSpeakerWhoWasQuotedIsNotLookedForInItsWords() {
    assertThat(
            statements(
                "[content1 “I carry it as a warning,”] [source1 the pilot] [cue1 was quoted as saying]."))
        .containsExactly("the pilot | was quoted as saying | I carry it as a warning");
  }

  @Test
  void whomASourceWarnedIsNoPartOfWhatItSaid() {
    assertThat(
            statements(
                "[source The envoy] [cue warned] [content the harbour board of “a long dry summer”]."))
        .containsExactly("The envoy | warned | a long dry summer");
    assertThat(statements("[source The envoy] [cue accused] [content the harbour board of theft]."))
        .containsExactly("The envoy | accused | the harbour board of theft");
  }

  @Test
  void whenAndWhereSomethingSaidWasAnsweredIsNoPartOfIt() {
    assertThat(statements("[source The firm] [cue rejected] [content the findings on Tuesday]."))
        .containsExactly("The firm | rejected | the findings");
    assertThat(
            statements(
                "[source The firm] [cue disputed] [content that number in Weir later in the week]."))
        .containsExactly("The firm | disputed | that number");
    assertThat(
            statements(
                "[source The harbour] [cue put] [content the figure at 1.4 million a week later]."))
        .containsExactly("The harbour | put | the figure at 1.4 million");
    assertThat(statements("[source The port] [cue denied] [content the accusation hours later]."))
        .containsExactly("The port | denied | the accusation");
  }

  @Test
  void whatIsSaidOfSomethingSaidStays() {
    assertThat(
            statements("[source The firm] [cue said] [content the report on Tuesday was wrong]."))
        .containsExactly("The firm | said | the report on Tuesday was wrong");
    assertThat(statements("[source The firm] [cue said] [content that it had opened on Tuesday]."))
        .containsExactly("The firm | said | it had opened on Tuesday");
    assertThat(statements("[source She] [cue said] [content the lock would open two days later]."))
        .containsExactly("She | said | the lock would open two days later");
  }

  @Test
  void whatWasAskedIsNoPartOfTheAnswer() {
    assertThat(
            statements(
                "[content1 How many boats are left]? [content1 “Of nine, four float,”] [source1 she] [cue1 said]."))
        .containsExactly("she | said | Of nine, four float");
  }
}
