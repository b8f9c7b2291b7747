package org.dateline.article.page;

import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;

/** Placeholder to be replaced by the page package. */
public final class PageReader {
  public Article read(Capture capture) throws UnreadablePageException {
    throw new UnreadablePageException("binary", capture.input());
  }
}
