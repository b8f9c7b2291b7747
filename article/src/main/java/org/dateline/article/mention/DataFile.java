package org.dateline.article.mention;

import java.util.Arrays;
import java.util.List;
import org.dateline.article.table.ResourceTable;

/** A table of this package's resources: UTF-8, tab-separated, comments begin with {@code #}. */
final class DataFile {
  private DataFile() {}

  /**
   * The rows of a file, each with exactly {@code columns} cells.
   *
   * @throws IllegalStateException if the file is missing or a row has another number of cells
   */
  static List<List<String>> rows(String name, int columns) {
    return ResourceTable.rows(DataFile.class, name, columns);
  }

  /** The values of a cell that holds several, joined by {@code ;}. */
  static List<String> values(String cell) {
    return Arrays.stream(cell.split(";", -1)).filter(value -> !value.isBlank()).toList();
  }
}
