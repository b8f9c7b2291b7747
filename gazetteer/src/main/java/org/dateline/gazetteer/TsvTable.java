package org.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table of ours: tabs between columns, their names in the first line, "#" before comments.
 *
 * @param rows the values of each row by the name of the column; a missing last value is empty
 */
public record TsvTable(List<Map<String, String>> rows) {
  public TsvTable {
    rows = List.copyOf(rows);
  }

  /** Reads a table beside the classes of this package. */
  static TsvTable ofResource(String name) {
    InputStream in = TsvTable.class.getResourceAsStream(name);
    try (InputStream table = Objects.requireNonNull(in, name)) {
      return read(new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table from a file.
   *
   * @throws IOException if it cannot be read, or a row has more values than there are columns
   */
  public static TsvTable ofFile(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(in, file.toString());
    }
  }

  private static TsvTable read(BufferedReader in, String name) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    String[] columns = {};
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] values = line.split("\t", -1);
      if (columns.length == 0) {
        columns = values;
      } else if (values.length > columns.length) {
        throw new IOException(
            "%s, line %s: at most %s columns; got %s"
                .formatted(name, number, columns.length, values.length));
      } else {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
          row.put(columns[i], i < values.length ? values[i].strip() : "");
        }
        rows.add(row);
      }
    }
    return new TsvTable(rows);
  }
}
