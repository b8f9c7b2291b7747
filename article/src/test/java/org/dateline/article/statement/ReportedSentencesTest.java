package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Markup;
import org.dateline.article.testkit.Tags;
import org.junit.jupiter.api.Test;

/** All texts are invented. */
class ReportedSentencesTest {
  private static List<String> statements(String marked) {
    Markup markup = Markup.parse(marked);
    Article article = markup.article().with(Tags.of(markup, markup));
    article = article.with(new SentenceStage().annotate(article));
    article = article.with(new StatementStage().annotate(article));
    AnnotationAssert.assertThat(article).isConsistent();
    String text = article.document().text();
    return article.statements().stream().map(one -> Markup.describe(text, one)).toList();
  }

  @Test
  void aReportingClauseBehindASentenceReportsAllOfIt() {
    assertThat(
            statements(
                "Police [content may have used a banned gas on the quay], [source two doctors] [cue said]."))
        .containsExactly("two doctors | said | Police may have used a banned gas on the quay");
    assertThat(
            statements(
                "The patrol had been pelted with stones, [content and its captain fired into the air], [source she] [cue said]."))
        .containsExactly(
            "she | said | The patrol had been pelted with stones, and its captain fired into the air");
  }

  @Test
  void whatSomebodyWithinItWillDoIsReportedToo() {
    assertThat(
            statements(
                "[source2 Its senators] [cue2 will vote against] [content1 [content2 his budget] if he stays away], [source1 its leader] [cue1 threatened]."))
        .contains(
            "its leader | threatened | Its senators will vote against his budget if he stays away");
  }

  @Test
  void theSentenceGoesOnBehindAnInsertedClause() {
    assertThat(
            statements(
                "[content The crossing at Weir], [cue according to] [source its customs chief], will open on Friday."))
        .containsExactly(
            "its customs chief | according to | The crossing at Weir + will open on Friday");
    assertThat(
            statements(
                "[content The pumps have stopped twice], [source he] [cue explained], and have been mended once."))
        .containsExactly(
            "he | explained | The pumps have stopped twice + and have been mended once");
    assertThat(
            statements(
                "[content The bottleneck is the engine], [source he] [cue explained], for which Lund holds the licence."))
        .containsExactly(
            "he | explained | The bottleneck is the engine + for which Lund holds the licence");
    assertThat(
            statements(
                "[content The coordinates], [source he] [cue said], pointed to [content a lake]."))
        .containsExactly("he | said | The coordinates + pointed to a lake");
  }

  @Test
  void whatTheReporterTellsNextIsNotReported() {
    assertThat(
            statements(
                "[content The pumps have stopped], [source he] [cue explained], and guests were sent home."))
        .containsExactly("he | explained | The pumps have stopped");
  }

  @Test
  void aConjunctionAtTheBeginningIsTheReporters() {
    assertThat(
            statements("But [content the lock is open], [source the harbour master] [cue said]."))
        .containsExactly("the harbour master | said | the lock is open");
  }

  @Test
  void theObjectBeforeAColonBelongsToItsOwnVerb() {
    assertThat(
            statements(
                "[source2 The minister] [cue2 ruled out] [content1 [content2 any pause]: the gates would open on Tuesday], [source1 he] [cue1 said]."))
        .containsExactly(
            "The minister | ruled out | any pause", "he | said | the gates would open on Tuesday");
  }

  @Test
  void aPassiveReportsNoSentence() {
    assertThat(
            statements(
                "In May, calls that were loud to open [content the lock at Weir], [cue were rejected by] [source the council]."))
        .containsExactly("the council | were rejected by | the lock at Weir");
  }
}
