package org.dateline.article.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table of this package's resources: UTF-8, tab-separated, comments begin with {@code #}. */
final class Rows {
  private final String name;
  private final List<List<String>> rows = new ArrayList<>();

  private Rows(String name) {
    this.name = name;
  }

  /**
   * @throws IllegalStateException if the table is missing or a row has another number of cells
   */
  static Rows of(String name, int cells) {
    Rows table = new Rows(name);
    try (InputStream in = Rows.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table '%s' is not in the program".formatted(name));
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (List<String> row : table.rows) {
      if (row.size() != cells) {
        throw new IllegalStateException(
            "a row of %s must have %s cells; got: %s".formatted(name, cells, row));
      }
    }
    return table;
  }

  private void add(String row) {
    rows.add(List.of(row.split("\t", -1)));
  }

  List<List<String>> rows() {
    return rows;
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
