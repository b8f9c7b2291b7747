package org.dateline.article.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of this package's resources: UTF-8, tab-separated, comments begin with {@code #}. */
final class Table {
  private Table() {}

  /**
   * The rows of a file, each with exactly {@code columns} cells.
   *
   * @throws IllegalStateException if the file is missing or a row has another number of cells
   */
  static List<List<String>> rows(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + name + " is missing from the program; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> cells(name, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  /** The forms of a cell that holds several, separated by {@code " | "}. */
  static List<String> forms(String cell) {
    return List.of(cell.split(" \\| ", -1));
  }

  private static List<String> cells(String name, String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          "a row of %s must have %s cells, separated by tabs; got %s: %s"
              .formatted(name, columns, cells.size(), line));
    }
    return cells;
  }
}
