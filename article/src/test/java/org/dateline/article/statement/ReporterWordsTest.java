package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Articles;
import org.dateline.article.testkit.Markup;
import org.dateline.article.testkit.Tags;
import org.junit.jupiter.api.Test;

/** All texts are invented. The markup stands for what the model tags. */
class ReporterWordsTest {
  private static List<String> statements(String marked) {
    Markup markup = Markup.parse(marked);
    return statements(markup, markup.article().document().blocks());
  }

  private static List<String> headline(String marked) {
    return headed(BlockRole.HEADLINE, marked);
  }

  private static List<String> headed(BlockRole role, String marked) {
    Markup markup = Markup.parse(marked);
    List<Block> blocks = new ArrayList<>(markup.article().document().blocks());
    blocks.set(0, new Block(role, blocks.getFirst().span(), null, "first line"));
    return statements(markup, blocks);
  }

  private static List<String> statements(Markup markup, List<Block> blocks) {
    Article article =
        Articles.withBlocks(markup.text(), markup.article().document().metadata(), blocks)
            .with(Tags.of(markup));
    article = article.with(new SentenceStage().annotate(article));
    article = article.with(new StatementStage().annotate(article));
    AnnotationAssert.assertThat(article).isConsistent();
    return article.statements().stream().map(one -> Markup.describe(markup.text(), one)).toList();
  }

  @Test
  void whatElseAHeadlineTellsIsNotSaid() {
    String marked =
        "[source Port] [cue rejects] [content blame for spill as barges wait outside lock]\nRain fell.";
    assertThat(headline(marked)).containsExactly("Port | rejects | blame for spill");
    assertThat(statements(marked))
        .containsExactly("Port | rejects | blame for spill as barges wait outside lock");
  }

  @Test
  void aStandfirstWithoutAFullStopIsReadLikeAHeadline() {
    String marked = "[source Port] [cue rejects] [content blame as barges wait outside lock]";
    assertThat(headed(BlockRole.STANDFIRST, marked + "\nRain fell."))
        .containsExactly("Port | rejects | blame");
    assertThat(headed(BlockRole.STANDFIRST, marked + ".\nRain fell."))
        .containsExactly("Port | rejects | blame as barges wait outside lock");
  }
}
