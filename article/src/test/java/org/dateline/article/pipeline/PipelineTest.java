package org.dateline.article.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Span;
import org.dateline.article.testkit.Articles;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static final Article ARTICLE = Articles.withText("It rained.");

  record Fake(
      String name,
      Set<Layer> requires,
      Set<Layer> assigns,
      Function<Article, List<? extends Annotation>> work)
      implements Stage {
    @Override
    public List<? extends Annotation> annotate(Article article) {
      return work.apply(article);
    }
  }

  private static final Stage SENTENCES =
      new Fake(
          "sentence",
          Set.of(),
          Set.of(Layer.SENTENCES),
          article -> List.of(new Sentence(new Span(0, 10))));

  private static Stage failing(Layer assigned) {
    return new Fake(
        "broken",
        Set.of(),
        Set.of(assigned),
        article -> {
          throw new IllegalStateException("no luck");
        });
  }

  @Test
  void refusesAWrongOrderNamingStageLayerAndWhatIsAvailable() {
    Stage needy = new Fake("modality", Set.of(Layer.STATEMENTS), Set.of(), article -> List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pipeline(List.of(SENTENCES, needy)))
        .withMessageContaining("stage 'modality' requires layer STATEMENTS")
        .withMessageContaining("available there: [SENTENCES]");
  }

  @Test
  void addsWhatStagesGive() {
    Article read = new Pipeline(List.of(SENTENCES)).annotate(ARTICLE);
    assertThat(read.all(Sentence.class)).containsExactly(new Sentence(new Span(0, 10)));
    assertThat(ARTICLE.annotations()).isEmpty();
  }

  @Test
  void aFailingStageIsAProblemOfTheArticleAndTheOthersRun() {
    Article read = new Pipeline(List.of(failing(Layer.STATEMENTS), SENTENCES)).annotate(ARTICLE);
    assertThat(read.all(Sentence.class)).hasSize(1);
    assertThat(read.problems())
        .extracting(Problem::stage, Problem::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("broken", "stage-failed"));
    assertThat(read.problems().getFirst().message()).contains("no luck", "STATEMENTS");
  }

  @Test
  void leavesOutStagesWhoseLayerFailedAndSaysSo() {
    Stage needy =
        new Fake(
            "modality",
            Set.of(Layer.STATEMENTS),
            Set.of(Layer.MODALITIES),
            article -> {
              throw new AssertionError("must not run");
            });
    Article read = new Pipeline(List.of(failing(Layer.STATEMENTS), needy)).annotate(ARTICLE);
    assertThat(read.problems())
        .extracting(Problem::code)
        .containsExactly("stage-failed", "stage-left-out");
  }

  @Test
  void refusesAnnotationsOfALayerThatTheStageDoesNotAssign() {
    Stage liar =
        new Fake("liar", Set.of(), Set.of(), article -> List.of(new Sentence(new Span(0, 10))));
    Article read = new Pipeline(List.of(liar)).annotate(ARTICLE);
    assertThat(read.all(Sentence.class)).isEmpty();
    assertThat(read.problems()).extracting(Problem::code).containsExactly("stage-failed");
  }
}
