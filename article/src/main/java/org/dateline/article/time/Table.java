package org.dateline.article.time;

import java.util.List;
import org.dateline.article.table.ResourceTable;

/** A table of this package's resources: UTF-8, tab-separated, comments begin with {@code #}. */
final class Table {
  private Table() {}

  /**
   * The rows of a file, each with exactly {@code columns} cells.
   *
   * @throws IllegalStateException if the file is missing or a row has another number of cells
   */
  static List<List<String>> rows(String name, int columns) {
    return ResourceTable.rows(Table.class, name, columns);
  }

  /** The forms of a cell that holds several, separated by {@code " | "}. */
  static List<String> forms(String cell) {
    return List.of(cell.split(" \\| ", -1));
  }
}
