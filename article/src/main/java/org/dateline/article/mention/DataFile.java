package org.dateline.article.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of this package's resources: UTF-8, tab-separated, comments begin with {@code #}. */
final class DataFile {
  private DataFile() {}

  /**
   * The rows of a file, each with exactly {@code columns} cells.
   *
   * @throws IllegalStateException if the file is missing or a row has another number of cells
   */
  static List<List<String>> rows(String name, int columns) {
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource is missing: " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(cells(name, line, columns));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  /** The values of a cell that holds several, joined by {@code ;}. */
  static List<String> values(String cell) {
    return Arrays.stream(cell.split(";", -1)).filter(value -> !value.isBlank()).toList();
  }

  private static List<String> cells(String name, String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(
          "a row of %s must have %s cells; got %s: %s"
              .formatted(name, columns, cells.size(), line));
    }
    return cells;
  }
}
