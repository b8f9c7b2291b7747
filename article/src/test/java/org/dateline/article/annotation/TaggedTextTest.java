package org.dateline.article.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.TaggedText.Head;
import org.dateline.article.annotation.TaggedText.LinkRow;
import org.dateline.article.annotation.TaggedText.Run;
import org.dateline.article.document.Span;
import org.junit.jupiter.api.Test;

class TaggedTextTest {
  private static final List<String> TYPED =
      List.of("O", "B-person", "I-person", "B-place", "I-place");

  private static TaggedText tagged(List<String> labels, float[]... rows) {
    List<Span> words = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      words.add(new Span(2 * i, 2 * i + 1));
    }
    return new TaggedText(
        new Span(0, 2 * rows.length), words, Map.of("head", new Head(labels, rows)), Map.of());
  }

  private static List<Run> runs(List<String> labels, float[]... rows) {
    return tagged(labels, rows).runs("head");
  }

  private static float[] row(float... chances) {
    return chances;
  }

  @Test
  void aRunBeginsWithBAndGoesOnWithI() {
    assertThat(
            runs(
                List.of("O", "B", "I"),
                row(.8f, .1f, .1f),
                row(.1f, .8f, .1f),
                row(.1f, .1f, .8f),
                row(.1f, .8f, .1f)))
        .extracting(Run::from, Run::to)
        .containsExactly(tuple(1, 3), tuple(3, 4));
  }

  @Test
  void anInsideNeverFollowsAnOutside() {
    // By itself the second word would be inside; the sequence makes the first its beginning.
    assertThat(runs(List.of("O", "B", "I"), row(.5f, .45f, .05f), row(.1f, .1f, .8f)))
        .extracting(Run::from, Run::to)
        .containsExactly(tuple(0, 2));
  }

  @Test
  void anInsideGoesOnWithItsOwnTypeOnly() {
    List<Run> runs =
        runs(TYPED, row(.05f, .9f, .02f, .02f, .01f), row(.05f, .05f, .3f, .05f, .55f));
    assertThat(runs).extracting(Run::type).containsExactly("person");
    assertThat(runs.getFirst().to()).isEqualTo(2);
  }

  @Test
  void theScoreIsTheMeanBeliefThatTheWordsAreOfTheRun() {
    assertThat(runs(List.of("O", "B", "I"), row(.1f, .8f, .1f), row(.1f, .3f, .6f)))
        .singleElement()
        .satisfies(run -> assertThat(run.score()).isCloseTo((.8 + .9) / 2, within(1e-6)));
  }

  @Test
  void linksOfWordsThatWereNotReadWithTheCueAreNought() {
    TaggedText text =
        new TaggedText(
            new Span(0, 6),
            List.of(new Span(0, 1), new Span(2, 3), new Span(4, 5)),
            Map.of(),
            Map.of("content", Map.of(1, new LinkRow(1, new float[] {.2f, .9f}))));
    assertThat(text.link("content", 1, 2)).isEqualTo(.9f);
    assertThat(text.link("content", 1, 0)).isZero();
    assertThat(text.link("content", 0, 2)).isZero();
    assertThat(text.link("source", 1, 2)).isZero();
  }

  @Test
  void anUnknownHeadIsNamedWithThoseThereAre() {
    TaggedText text = tagged(List.of("O", "B", "I"), row(1, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.probabilities("other", 0))
        .withMessageContaining("other")
        .withMessageContaining("head");
  }
}
