package org.dateline.evals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An invented article with who says what in it, as {@code gold/speakers/GUIDELINES.md} tells.
 *
 * @param name the article's name
 * @param published the day that the reader is told
 * @param text the article
 * @param rows its statements, in order
 */
record SpeakerSheet(String name, LocalDate published, String text, List<Row> rows) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "gold", "speakers");
  private static final int COLUMNS = 4;

  /**
   * A statement.
   *
   * @param words its first words, which stand once in the text
   * @param speakers acceptable names; empty if nobody is told
   * @param institutions the same of whom the speaker speaks for
   * @param media the same of the medium
   */
  record Row(String words, List<String> speakers, List<String> institutions, List<String> media) {}

  SpeakerSheet {
    rows = List.copyOf(rows);
  }

  /** All sheets, by file and place in it. */
  static List<SpeakerSheet> all() throws IOException {
    List<SpeakerSheet> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .forEach(file -> all.addAll(read(file)));
    }
    return all;
  }

  private static List<SpeakerSheet> read(Path file) {
    try {
      List<SpeakerSheet> sheets = new ArrayList<>();
      String[] parts = Files.readString(file, StandardCharsets.UTF_8).split("(?m)^=== ", -1);
      for (int i = 1; i < parts.length; i++) {
        sheets.add(parse(parts[i]));
      }
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a sheet.
   *
   * @throws IllegalArgumentException if it breaks the guidelines' rules
   */
  static SpeakerSheet parse(String sheet) {
    String[] lines = sheet.split("\n", 3);
    int end = lines.length == 3 ? lines[2].indexOf("\n---\n") : -1;
    if (end < 0 || !lines[1].startsWith("published:")) {
      throw new IllegalArgumentException(
          "a sheet must have a name, 'published:' and a day, a text, '---' and rows; got: "
              + sheet);
    }
    String text = lines[2].substring(0, end).strip() + "\n";
    List<Row> rows =
        lines[2]
            .substring(end + 5)
            .lines()
            .filter(one -> !one.isBlank())
            .map(SpeakerSheet::row)
            .toList();
    for (Row row : rows) {
      int at = text.indexOf(row.words());
      if (at < 0 || text.indexOf(row.words(), at + 1) >= 0) {
        throw new IllegalArgumentException(
            "a row's words must stand once in the text of %s; got: %s"
                .formatted(lines[0], row.words()));
      }
    }
    LocalDate day = LocalDate.parse(lines[1].substring("published:".length()).strip());
    return new SpeakerSheet(lines[0].strip(), day, text, rows);
  }

  private static Row row(String line) {
    String[] cells = line.split(" \\| ", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "a row must have words, speaker, institution and medium, parted by ' | '; got: " + line);
    }
    return new Row(cells[0].strip(), names(cells[1]), names(cells[2]), names(cells[3]));
  }

  /** The acceptable names; where none is acceptable too, null's place is taken by an empty name. */
  private static List<String> names(String cell) {
    return Stream.of(cell.strip().split(" / ", -1))
        .map(name -> name.equals("-") ? "" : name)
        .toList();
  }
}
