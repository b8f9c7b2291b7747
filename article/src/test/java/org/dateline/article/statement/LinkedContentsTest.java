package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Markup;
import org.dateline.article.testkit.Tags;
import org.junit.jupiter.api.Test;

/**
 * All texts are invented. The first markup stands for what the model takes for contents, the second
 * for what it links to cues.
 */
class LinkedContentsTest {
  private static List<String> statements(String marked, String linked) {
    Markup markup = Markup.parse(marked);
    Article article = markup.article().with(Tags.of(markup, Markup.parse(linked)));
    article = article.with(new SentenceStage().annotate(article));
    article = article.with(new StatementStage().annotate(article));
    AnnotationAssert.assertThat(article).isConsistent();
    String text = article.document().text();
    return article.statements().stream().map(one -> Markup.describe(text, one)).toList();
  }

  @Test
  void aContentGoesOnToTheWordsThatAreLinked() {
    assertThat(
            statements(
                "[source She] [cue told] the board dredging at Weir [content was ahead of plan] by a month.",
                "[source She] [cue told] the board [content dredging at Weir was ahead of plan by a month]."))
        .containsExactly("She | told | dredging at Weir was ahead of plan by a month");
  }

  @Test
  void aContentDoesNotGoOnToAWordWithWhichNoneEnds() {
    assertThat(
            statements(
                "[source She] [cue said] [content the dredging was done] and left.",
                "[source She] [cue said] [content the dredging was done and] left."))
        .containsExactly("She | said | the dredging was done");
  }

  @Test
  void piecesBecomeOneWithTheWordsBetweenThem() {
    assertThat(
            statements(
                "[source Ann Lee] [cue said] [content the pilot had told] friends [content that the lock was shut].",
                "[source Ann Lee] [cue said] [content the pilot had told friends that the lock was shut]."))
        .containsExactly(
            "Ann Lee | said | the pilot had told friends that the lock was shut",
            "the pilot | told | the lock was shut");
  }

  @Test
  void piecesThatAMarkPartsStayTwo() {
    assertThat(
            statements(
                "[source Ann Lee] [cue said] [content1 the lock], built in 1911, [content1 was shut].",
                "[source Ann Lee] [cue said] [content the lock, built in 1911, was shut]."))
        .containsExactly("Ann Lee | said | the lock + was shut");
  }

  @Test
  void aContentEndsWhereASecondVerbOfItsSourceBegins() {
    assertThat(
            statements(
                "[source1 [source2 The wing]] [cue1 said] [content1 it was leaving, and [cue2 called on] [content2 the town to stay]].",
                "[source1 [source2 The wing]] [cue1 said] [content1 it was leaving], and [cue2 called on] [content2 the town to stay]."))
        .containsExactly(
            "The wing | said | it was leaving", "The wing | called on | the town to stay");
  }

  @Test
  void aVerbOfSomebodyInTheContentStaysInIt() {
    String marked =
        "[source1 The wing] [cue1 said] [content1 the sky was red and [source2 the boy] [cue2 had warned] [content2 of the storm at sea]].";
    assertThat(statements(marked, marked))
        .containsExactly(
            "The wing | said | the sky was red and the boy had warned of the storm at sea",
            "the boy | had warned | of the storm at sea");
  }

  @Test
  void aCueWithoutContentGetsTheWordsThatAreLinked() {
    assertThat(
            statements(
                "[source Customs] [cue put] the figure at 1.1 million. [content Rain] fell.",
                "[source Customs] [cue put] [content the figure at 1.1 million]. Rain fell."))
        .containsExactly("Customs | put | the figure at 1.1 million");
  }

  @Test
  void aCueWithoutSourceOrOfAnAttitudeGetsNone() {
    assertThat(
            statements(
                "The year [cue saw] the lock shut for a month. [content Rain] fell.",
                "The year [cue saw] [content the lock shut for a month]. Rain fell."))
        .isEmpty();
    assertThat(
            statements(
                "[source Customs] [attitude feared] the lock would shut. [content Rain] fell.",
                "[source Customs] [attitude feared] [content the lock would shut]. Rain fell."))
        .isEmpty();
  }
}
