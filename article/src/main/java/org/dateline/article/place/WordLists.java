package org.dateline.article.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small lists of words, in lower case: a table of this package. */
final class WordLists {
  private final Map<String, Set<String>> lists = new HashMap<>();

  WordLists(String table) {
    for (List<String> row : DataFile.rows(table, 2)) {
      lists.computeIfAbsent(row.get(0), list -> new HashSet<>()).add(row.get(1));
    }
  }

  /**
   * The words of one list.
   *
   * @throws IllegalStateException if the table lacks it
   */
  Set<String> get(String list) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalStateException("no word list is called: " + list);
    }
    return words;
  }
}
