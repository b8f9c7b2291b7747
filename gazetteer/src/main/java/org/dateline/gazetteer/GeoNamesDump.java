package org.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A dump of GeoNames as it is published: of a country or the world, 19 columns, as text or zipped.
 *
 * @param file ending in {@code .txt} or {@code .zip}
 */
record GeoNamesDump(Path file) {
  /** The terms that GeoNames puts beside the table. */
  private static final String TERMS = "readme.txt";

  /** Takes the lines one after the other. */
  interface LineReader {
    /**
     * Takes a line.
     *
     * @param number from 1
     * @param tooLong whether the line was cut off
     */
    void line(long number, String line, boolean tooLong) throws IOException;
  }

  /**
   * Reads all lines.
   *
   * @throws IOException if the file cannot be read or holds no table
   */
  void read(LineReader reader) throws IOException {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      try (InputStream in = Files.newInputStream(file)) {
        read(in, reader);
      }
      return;
    }
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      List<? extends ZipEntry> tables =
          zip.stream()
              .filter(entry -> entry.getName().endsWith(".txt") && !entry.getName().equals(TERMS))
              .toList();
      if (tables.size() != 1) {
        throw new IOException(
            "the zip must hold one table ending in .txt besides readme.txt; it holds "
                + tables.size());
      }
      try (InputStream in = zip.getInputStream(tables.getFirst())) {
        read(in, reader);
      }
    } catch (ZipException e) {
      throw new IOException("this is no zip, or it is spoilt; get it again", e);
    }
  }

  private static void read(InputStream in, LineReader reader) throws IOException {
    BoundedLines lines =
        new BoundedLines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isEmpty()) {
        reader.line(lines.number(), line, lines.wasTooLong());
      }
    }
  }
}
