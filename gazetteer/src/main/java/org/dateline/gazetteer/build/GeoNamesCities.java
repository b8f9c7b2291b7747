package org.dateline.gazetteer.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.gazetteer.GeoNamesRow;

/** The towns of GeoNames with 500 people or more. */
final class GeoNamesCities {
  private GeoNamesCities() {}

  static List<GeoNamesRow> read(Path file) throws IOException {
    List<GeoNamesRow> rows = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty()) {
          rows.add(GeoNamesRow.parse(line));
        }
      }
    }
    return rows;
  }
}
