package org.dateline.article.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.table.ResourceTable;

/**
 * A table of this package.
 *
 * @param rows each with its key in the first cell and words in the last
 */
record Rows(String name, List<List<String>> rows) {
  /**
   * @throws IllegalStateException if the table is missing or a row has another number of cells
   */
  static Rows of(String name, int cells) {
    return new Rows(name, ResourceTable.rows(Rows.class, name, cells));
  }

  /** The words of the rows whose first cell is {@code key}, from their last cell. */
  Set<String> words(String key) {
    Set<String> words = new HashSet<>();
    for (List<String> row : rows) {
      if (row.getFirst().equals(key)) {
        words.addAll(words(row));
      }
    }
    if (words.isEmpty()) {
      throw new IllegalStateException("the table %s has no row '%s'".formatted(name, key));
    }
    return words;
  }

  static List<String> words(List<String> row) {
    return List.of(row.getLast().split(";", -1));
  }
}
