package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Articles;
import org.dateline.article.testkit.Markup;
import org.junit.jupiter.api.Test;

/** All texts are invented. The first line is the headline. */
class RepetitionStageTest {
  private static List<Repetition> repetitions(String marked, String... speakers) {
    return repetitions(marked, List.of(), speakers);
  }

  private static List<Repetition> repetitions(
      String marked, List<Modality> modalities, String... speakers) {
    Markup markup = Markup.parse(marked);
    List<Block> blocks = new ArrayList<>(markup.article().document().blocks());
    blocks.set(0, new Block(BlockRole.HEADLINE, blocks.getFirst().span(), null, "first line"));
    Article article =
        Articles.withBlocks(markup.text(), markup.article().document().metadata(), blocks)
            .with(markup.statements())
            .with(modalities);
    for (int i = 0; i < speakers.length; i++) {
      String id = "e" + (i + 1);
      article =
          article.with(
              List.of(
                  new Entity(id, EntityType.PERSON, speakers[i], List.of(), List.of()),
                  new Speaker("s" + (i + 1), id, speakers[i], null, null, List.of())));
    }
    List<Repetition> repetitions =
        article.with(new RepetitionStage().annotate(article)).all(Repetition.class);
    AnnotationAssert.assertThat(article.with(repetitions)).isConsistent();
    return repetitions;
  }

  @Test
  void aHeadlineThatSaysWhatTheTextSaysInOtherForms() {
    assertThat(
            repetitions(
                """
                [content1 Isaccea port weakened by barge blockade], [source1 minister] [cue1 says]
                [content2 The port of Isaccea is weakening because of the barges’ blockade], [source2 she] [cue2 said]."""))
        .containsExactly(new Repetition("s1", "s2"));
  }

  @Test
  void anotherMatterIsNoRepetition() {
    assertThat(
            repetitions(
                """
                [content1 Isaccea port weakened by barge blockade], [source1 minister] [cue1 says]
                [content2 The ferry to Galati runs again after repairs], [source2 she] [cue2 said]."""))
        .isEmpty();
  }

  @Test
  void anotherPersonsWordsAreNoRepetition() {
    assertThat(
            repetitions(
                """
                [content1 Isaccea port closed by barges], [source1 Lee] [cue1 says]
                [content2 Isaccea port was closed by barges], [source2 Ek] [cue2 said].""",
                "Ann Lee",
                "Bo Ek"))
        .isEmpty();
  }

  @Test
  void twoStatementsOfTheRunningTextAreNeverMerged() {
    assertThat(
            repetitions(
                """
                A headline
                [content1 Isaccea port closed by barges], [source1 Lee] [cue1 says].
                [content2 Isaccea port was closed by barges], [source2 Lee] [cue2 said]."""))
        .isEmpty();
  }

  @Test
  void anOfficeInTheHeadlineIsTheOneWhoHoldsIt() {
    assertThat(
            repetitions(
                """
                [content1 Harbour attack leaves nine dead], [source1 governor] [cue1 says]
                [content2 Nine people were killed in a raid on the harbour], [source2 the governor, Bo Ek,] [cue2 said].""",
                "governor",
                "Bo Ek"))
        .containsExactly(new Repetition("s1", "s2"));
  }

  @Test
  void anotherNumberIsNoRepetition() {
    assertThat(
            repetitions(
                """
                [content1 Harbour attack leaves nine dead], [source1 Ek] [cue1 says]
                [content2 The attack on the harbour left 14 dead], [source2 Ek] [cue2 said]."""))
        .isEmpty();
  }

  @Test
  void theOppositeIsNoRepetition() {
    assertThat(
            repetitions(
                """
                [content1 Isaccea grain exports rising], [source1 Ek] [cue1 says]
                [content2 Isaccea grain exports fell], [source2 Ek] [cue2 said]."""))
        .isEmpty();
  }

  @Test
  void aDenialIsRepeatedByWhatIsNegatedAndNotByWhatIsSaid() {
    String headline = "[content1 firing on Isaccea ferry], [source1 Ek] [cue1 denies]\n";
    String text = "[content2 crews fired on the Isaccea ferry], [source2 Ek] [cue2 said].";
    Modality denied = modality("s1", true, false);
    assertThat(repetitions(headline + text, List.of(denied, modality("s2", false, false))))
        .isEmpty();
    assertThat(repetitions(headline + text, List.of(denied, modality("s2", false, true))))
        .containsExactly(new Repetition("s1", "s2"));
  }

  private static Modality modality(String id, boolean denied, boolean negated) {
    return new Modality(id, false, false, false, denied, negated, List.of(), List.of());
  }
}
