package org.dateline.article.place;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** The second column by the first. */
  static Map<String, String> map(String name) {
    return rows(name, 2).stream()
        .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  }
}
