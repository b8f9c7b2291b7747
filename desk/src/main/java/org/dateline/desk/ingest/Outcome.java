package org.dateline.desk.ingest;

import org.dateline.article.annotation.Article;
import org.dateline.article.document.Problem;

/** What became of one input: an article, or the reason why there is none. */
public sealed interface Outcome {

  /**
   * The input was read.
   *
   * @param article what was read, with problems of its own that did not prevent that
   */
  record Read(Article article) implements Outcome {}

  /**
   * The input was not read.
   *
   * @param input the path as given or as found in a folder
   * @param problem why, in one sentence
   */
  record Failed(String input, Problem problem) implements Outcome {}
}
