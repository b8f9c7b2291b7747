package org.dateline.article.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Span;

/** Reads bytes as a document of one paragraph a line. */
public final class PageReader {
  public Article read(Capture capture) throws UnreadablePageException {
    String text = new String(capture.content().bytes(), StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadablePageException("binary", capture.input());
    }
    List<Block> blocks = new java.util.ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length()).strip(text);
      if (!span.isEmpty()) {
        blocks.add(new Block(BlockRole.PARAGRAPH, span, null, "line"));
      }
      start += line.length() + 1;
    }
    return Article.of(
        new Document(capture.input(), capture.id(), text, null, Metadata.NONE, blocks), List.of());
  }
}
