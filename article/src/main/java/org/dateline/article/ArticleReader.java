package org.dateline.article;

import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.article.pipeline.Pipeline;

/**
 * The whole reading of one article as a function: the same capture always gives the same article.
 *
 * <p>Safe for use by many threads.
 */
public final class ArticleReader {
  private final PageReader pages;
  private final Pipeline pipeline;

  public ArticleReader(PageReader pages, Pipeline pipeline) {
    this.pages = pages;
    this.pipeline = pipeline;
  }

  /**
   * Reads a page and all that the stages find in it.
   *
   * @throws UnreadablePageException if the bytes are neither a page nor a text
   */
  public Article read(Capture capture) throws UnreadablePageException {
    return pipeline.annotate(pages.read(capture));
  }

  /** Reads the page only: text, blocks and metadata, as {@link #read} would. */
  public Article readPage(Capture capture) throws UnreadablePageException {
    return pages.read(capture);
  }
}
