package org.dateline.desk.ingest;

import org.dateline.article.document.Problem;

/** One path that the user gave or that stands in a folder that the user gave. */
sealed interface Input {

  /** The path as given or as found. */
  String path();

  /** A file to be read. */
  record InputFile(String path) implements Input {}

  /** A path of which it is known before reading that nothing can be read. */
  record Unusable(String path, Problem problem) implements Input {}
}
