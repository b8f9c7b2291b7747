package org.dateline.desk.report;

import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.page.UnreadablePageException;

/** Reads a capture's page: the same text that the article was read from. */
@FunctionalInterface
public interface PageSource {
  /**
   * Reads text and blocks; nothing else is needed.
   *
   * @throws UnreadablePageException if the bytes are neither a page nor a text
   */
  Article read(Capture capture) throws UnreadablePageException;
}
