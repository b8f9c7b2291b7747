package org.dateline.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Statement;
import org.dateline.article.testkit.Markup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhrasingTest {

  @Test
  void keepsThePagesOwnJointBetweenCueAndWords() {
    assertThat(indirect("[source Lee] [cue stressed] that [content it rained]."))
        .isEqualTo("Ann Lee (minister) stressed that it rained.");
    assertThat(indirect("[source Lee] [cue told] the BBC on Monday that [content it rained]."))
        .isEqualTo("Ann Lee (minister) told the BBC on Monday that it rained.");
    assertThat(indirect("[source Lee] [cue urged] [content Norland to withdraw]."))
        .isEqualTo("Ann Lee (minister) urged Norland to withdraw.");
  }

  @Test
  void keepsToWhomItWasSaidWhereTheWordsStandFirst() {
    assertThat(direct("“[content It rained],” [source Lee] [cue told] Sky News. He left."))
        .isEqualTo("Ann Lee (minister) told Sky News: “It rained”");
    assertThat(direct("“[content It rained],” [source Lee] [cue said] after the strike."))
        .isEqualTo("Ann Lee (minister) said: “It rained”");
  }

  @Test
  void keepsTheConjunctionThatMakesAQuestion() {
    assertThat(indirect("[source Lee] [cue asked] whether [content it rained]."))
        .isEqualTo("Ann Lee (minister) asked whether it rained.");
  }

  @Test
  void dropsJointsThatWouldAssertSomething() {
    assertThat(
            indirect(
                "[source Lee] [cue said] after the strike killed two that [content it rained]."))
        .isEqualTo("Ann Lee (minister) said: it rained.");
    assertThat(indirect("[source Lee] visited the front and [cue said] [content it rained]."))
        .isEqualTo("Ann Lee (minister) said it rained.");
  }

  @Test
  void quotesOnlyWhatThePageQuotes() {
    assertThat(direct("[source Lee] [cue said]: “[content It rained.]”"))
        .isEqualTo("Ann Lee (minister) said: “It rained.”");
    assertThat(direct("“[content It rained],” [source Lee] [cue said]."))
        .isEqualTo("Ann Lee (minister) said: “It rained”");
    assertThat(indirect("[source Lee] [cue said] [content it was a “large-scale provocation”]."))
        .isEqualTo("Ann Lee (minister) said it was a “large-scale provocation”.");
  }

  @Test
  void neverTurnsARefusalIntoItsOpposite() {
    assertThat(indirect("[source Lee] has never [cue said] that [content it rained]."))
        .isEqualTo("Ann Lee (minister) has never said that it rained.");
    assertThat(indirect("[source Lee] refused to [cue confirm] that [content it rained]."))
        .isEqualTo("Ann Lee (minister) — on the page: “refused to confirm” that it rained.");
    assertThat(indirect("[source Lee] wouldn’t [cue say] that [content it rained]."))
        .isEqualTo("Ann Lee (minister) — on the page: “wouldn’t say” that it rained.");
    assertThat(indirect("[source Lee] [cue did] not [cue say] that [content it rained]."))
        .isEqualTo("Ann Lee (minister) did not say that it rained.");
  }

  @Test
  void leavesOutAnAsideAlthoughItNegatesSomething() {
    assertThat(
            indirect("[source Lee], who did not give a date, [cue said] that [content it rained]."))
        .isEqualTo("Ann Lee (minister) said that it rained.");
  }

  @Test
  void opensWithACueThatLeadsToItsSource() {
    assertThat(indirect("[content It rained], [cue according to] [source Lee]."))
        .isEqualTo("According to Ann Lee (minister): It rained.");
    assertThat(indirect("[content It rained], [cue was confirmed] by [source Lee]."))
        .isEqualTo("Was confirmed by Ann Lee (minister): It rained.");
  }

  @Test
  void putsAnInvertedCueBehindItsSource() {
    assertThat(indirect("[content It rained], [cue said] [source Lee]."))
        .isEqualTo("Ann Lee (minister) said: It rained.");
  }

  @Test
  void dividesWithADashWhereNoFiniteVerbFollows() {
    assertThat(indirect("[source Lee] spoke, [cue adding] that [content it rained]."))
        .isEqualTo("Ann Lee (minister) — adding that it rained.");
    assertThat(phrase("It [cue was reported] that [content it rained].", false, null, null))
        .isEqualTo("Source not named — was reported that it rained.");
    assertThat(indirect("[source Lee]: [content it rained]."))
        .isEqualTo("Ann Lee (minister): it rained.");
  }

  @Test
  void saysThatASourceIsNotIdentified() {
    assertThat(phrase("[source He] [cue said] [content it rained].", false, null, null))
        .isEqualTo("“He” (not identified) said it rained.");
  }

  @Test
  void namesARoleOnce() {
    assertThat(
            phrase(
                "[source A Ministry spokeswoman] [cue said] [content no].",
                false,
                "ministry spokeswoman",
                "spokeswoman"))
        .isEqualTo("Ministry spokeswoman said no.");
  }

  @Test
  void tellsParagraphsInterruptionsAndOmissionsApart() {
    String marked =
        """
        [source Lee] [cue said]: “[content One.]
        “[content Two,]” [cue he added]. “[content Three.]” Rain fell. “[content Four.]”
        """;
    assertThat(direct(marked)).endsWith("“One.\n\n“Two,”; “Three.” … “Four.”");
  }

  @Test
  void keepsEveryPieceOfThePageThatItUses() {
    Markup markup = Markup.parse("[source Lee] also [cue told] the BBC that [content it rained].");
    Statement statement = markup.statements().getFirst();
    var phrased = Phrasing.of(new Quoter(markup.text()), statement, "Ann Lee", null);
    assertThat(phrased.attribution())
        .extracting(Quotation::words)
        .containsExactly("also told the BBC that");
  }

  private static String indirect(String marked) {
    return phrase(marked, false, "Ann Lee", "minister");
  }

  private static String direct(String marked) {
    return phrase(marked, true, "Ann Lee", "minister");
  }

  private static String phrase(
      String marked, boolean quoted, @Nullable String name, @Nullable String role) {
    Markup markup = Markup.parse(marked);
    Statement one = markup.statements().getFirst();
    List<String> parts = markup.described();
    assertThat(parts).hasSize(1);
    Statement statement =
        new Statement(
            one.id(),
            one.within(),
            one.act(),
            one.source(),
            one.cue(),
            one.content(),
            quoted ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT,
            1);
    return Phrasing.of(new Quoter(markup.text()), statement, name, role).form().text();
  }
}
