package org.dateline.article.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table that stands beside a class in the program: UTF-8, cells parted by tabs; blank lines and
 * those that begin with {@code #} are remarks.
 */
public final class ResourceTable {
  private ResourceTable() {}

  /**
   * The rows of a table, each with exactly {@code columns} cells.
   *
   * @param owner the class beside which it stands
   * @throws IllegalStateException if it is missing or a row has another number of cells
   */
  public static List<List<String>> rows(Class<?> owner, String name, int columns) {
    try (InputStream in = owner.getResourceAsStream(name)) {
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
