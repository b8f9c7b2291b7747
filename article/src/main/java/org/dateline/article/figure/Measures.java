package org.dateline.article.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of units in which something is measured and not counted: "km", "dollars", "years". */
final class Measures {
  private final Set<String> words = new HashSet<>();

  Measures() {
    for (List<String> row : Rows.of("measures.tsv", 2).rows()) {
      words.addAll(Rows.words(row));
    }
  }

  /** Whether the word, in lower case, is one. */
  boolean holds(String word) {
    return words.contains(word);
  }
}
