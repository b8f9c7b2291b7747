package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Span;
import org.dateline.article.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements of embedded posts. All texts are invented. */
class PostsTest {
  /** Lines of a page: those that begin with Q and B are words and author's lines of posts. */
  private static List<String> statements(String... lines) {
    String text = String.join("\n", lines);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Span span = new Span(start + 2, start + line.length());
      blocks.add(
          switch (line.charAt(0)) {
            case 'Q' -> new Block(BlockRole.QUOTE, span, Block.POST, "words of a post");
            case 'B' -> new Block(BlockRole.BYLINE, span, Block.POST, "author of a post");
            default -> new Block(BlockRole.PARAGRAPH, span, null, "a paragraph");
          });
      start += line.length() + 1;
    }
    Article article = Articles.withBlocks(text, Metadata.NONE, blocks);
    return article.with(new StatementStage().annotate(article)).statements().stream()
        .map(
            statement ->
                statement.source().getFirst().of(text)
                    + " | "
                    + statement.kind().label()
                    + " | "
                    + String.join(
                        " + ", statement.content().stream().map(one -> one.of(text)).toList()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "— Mirna Harbour (@mirna_harbour) May 5, 2026 | Mirna Harbour",
        "A post shared by Ann Lee (@ann.lee) | Ann Lee",
        "Mirna Town Hall | Mirna Town Hall",
        "Ann Lee (@ann@mirna.example) | Ann Lee",
      })
  void theWordsAreTheirAuthors(String line, String author) {
    assertThat(statements("Q The quay is shut.", "B " + line))
        .containsExactly(author + " | direct | The quay is shut.");
  }

  @Test
  void severalParagraphsAreOneStatementWhereverTheAuthorStands() {
    assertThat(statements("B Mirna Town Hall", "Q The quay is shut.", "Q It will open on Friday."))
        .containsExactly("Mirna Town Hall | direct | The quay is shut. + It will open on Friday.");
  }

  @Test
  void postsArePartedByWhatStandsBetweenThem() {
    assertThat(
            statements(
                "Q The quay is shut.",
                "B — Ann Lee (@ann)",
                "P The mayor saw it.",
                "Q So it is.",
                "B — Bo Ek (@bo)"))
        .containsExactly("Ann Lee | direct | The quay is shut.", "Bo Ek | direct | So it is.");
  }

  @Test
  void aPostWithoutAnAuthorGivesNone() {
    assertThat(statements("Q The quay is shut.", "P The mayor saw it.")).isEmpty();
  }
}
