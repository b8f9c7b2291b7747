package org.dateline.benchmarks.corenlp;

import java.util.List;

/**
 * An article with those keys of {@code dateline-article/1} that scorers read.
 *
 * @param input the path of the file
 * @param text the file's text, unchanged
 */
record Article(String format, String input, String text, List<Statement> statements) {
  Article(String input, String text, List<Statement> statements) {
    this("dateline-article/1", input, text, statements);
  }

  record Statement(Source source, Spans cue, Spans content) {}

  record Source(List<List<Integer>> spans, String name) {
    Source(Spans mention, String name) {
      this(mention.spans(), name);
    }
  }
}
