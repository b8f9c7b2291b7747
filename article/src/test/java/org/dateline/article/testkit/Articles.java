package org.dateline.article.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;

/** Articles made by hand, so that a test needs neither a page nor the model. */
public final class Articles {
  private Articles() {}

  /** An article whose lines are paragraphs. */
  public static Article withText(String text) {
    return withText(text, Metadata.NONE);
  }

  /** An article whose lines are paragraphs, from a page with this metadata. */
  public static Article withText(String text, Metadata metadata) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length()).strip(text);
      if (!span.isEmpty()) {
        blocks.add(new Block(BlockRole.PARAGRAPH, span, null, "a line of the test's text"));
      }
      start += line.length() + 1;
    }
    return withBlocks(text, metadata, blocks);
  }

  /** An article with these blocks. */
  public static Article withBlocks(String text, Metadata metadata, List<Block> blocks) {
    Sha256 id = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return Article.of(new Document("test.txt", id, text, "en", metadata, blocks), List.of());
  }

  /** The span of the first occurrence of {@code words} in the article's text. */
  public static Span span(Article article, String words) {
    int start = article.document().text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the text does not have: '" + words + "'");
    }
    return new Span(start, start + words.length());
  }
}
