package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Sha256;

/** Reads invented pages and, whatever a test asks, checks what holds of every document. */
final class Reading {
  private final Article article;

  private Reading(Article article) {
    this.article = article;
    checkBlocks(article.document());
  }

  static Reading text(String text) {
    return bytes("invented.txt", text.getBytes(StandardCharsets.UTF_8), Capture.Known.NOTHING);
  }

  static Reading html(String html) {
    return bytes("invented.html", html.getBytes(StandardCharsets.UTF_8), Capture.Known.NOTHING);
  }

  static Reading capturedAt(String instant, String input, String content) {
    Capture.Known known = new Capture.Known(null, null, Instant.parse(instant), null);
    return bytes(input, content.getBytes(StandardCharsets.UTF_8), known);
  }

  static Reading bytes(String input, byte[] bytes, Capture.Known known) {
    try {
      return new Reading(new PageReader().read(capture(input, bytes, known)));
    } catch (UnreadablePageException e) {
      throw new AssertionError(e);
    }
  }

  static Capture capture(String input, byte[] bytes, Capture.Known known) {
    return new Capture(input, Sha256.of(bytes), new Capture.Content(bytes), known);
  }

  private static void checkBlocks(Document document) {
    int end = 0;
    for (Block block : document.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().isEmpty()).isFalse();
      assertThat(block.span().strip(document.text())).isEqualTo(block.span());
      assertThat(block.why()).isNotBlank();
      end = block.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(document.text().length());
  }

  Document document() {
    return article.document();
  }

  String text() {
    return article.document().text();
  }

  Metadata metadata() {
    return article.document().metadata();
  }

  /** The words of the blocks with this role, in order. */
  List<String> all(BlockRole role) {
    return document().blocks().stream()
        .filter(block -> block.role() == role)
        .map(block -> document().text(block.span()))
        .toList();
  }

  List<String> words() {
    return document().blocks().stream().map(block -> document().text(block.span())).toList();
  }

  /** The block with exactly these words. */
  Block block(String words) {
    return document().blocks().stream()
        .filter(block -> document().text(block.span()).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no block '" + words + "' among " + words()));
  }

  List<String> problems() {
    return article.problems().stream().map(Problem::code).toList();
  }

  List<String> messages() {
    return article.problems().stream().map(Problem::message).toList();
  }
}
