package org.dateline.evals;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Span;

/** Finds the gold's snippets in an article's text. */
final class GoldText {
  private final String article;
  private final String text;

  /**
   * @param article the name that messages give
   * @param text the article's text
   */
  GoldText(String article, String text) {
    this.article = article;
    this.text = text;
  }

  /**
   * Where a snippet stands.
   *
   * @param occurrence from 1
   * @throws IllegalArgumentException if it does not stand there: the gold or the page's text is
   *     wrong
   */
  Span find(String snippet, int occurrence) {
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = text.indexOf(snippet, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException(
            "the text of %s does not have the gold's words '%s' (occurrence %d)"
                .formatted(article, snippet, occurrence));
      }
    }
    return new Span(at, at + snippet.length());
  }

  /**
   * All places where a snippet stands.
   *
   * @throws IllegalArgumentException if it stands nowhere
   */
  List<Span> all(String snippet) {
    List<Span> all = new ArrayList<>();
    all.add(find(snippet, 1));
    int at = text.indexOf(snippet, all.getLast().end());
    while (at >= 0) {
      all.add(new Span(at, at + snippet.length()));
      at = text.indexOf(snippet, all.getLast().end());
    }
    return all;
  }

  /** Each acceptable extent of a statement's content; the first is the preferred one. */
  List<List<Span>> extents(GoldStatement gold) {
    List<List<Span>> extents = new ArrayList<>();
    extents.add(gold.content().stream().map(piece -> find(piece, gold.occurrence())).toList());
    gold.alternatives().forEach(alternative -> extents.add(List.of(find(alternative, 1))));
    return extents;
  }
}
