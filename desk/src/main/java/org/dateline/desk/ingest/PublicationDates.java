package org.dateline.desk.ingest;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.ingest.format.Bytes;
import org.dateline.desk.ingest.format.FileForm;
import org.dateline.desk.ingest.format.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Days of publication by the files' base names, from a table: a line for each file, its name and
 * the day as {@code 2022-05-12}, parted by a tab. An empty day says that it is unknown. The name
 * stands for the file with and without {@code .gz}; {@code crawl.warc.gz#12345} for one part of an
 * archive or a feed. Empty lines are left out, further columns too. What is no day is told, and the
 * file is read as one whose day is unknown: one bad line does not stop a run of many.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class PublicationDates {
  /** Of no file is anything told. */
  public static final PublicationDates NONE = new PublicationDates(Map.of(), List.of());

  private static final int DAY_LENGTH = "2022-05-12".length();
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Map<String, Optional<LocalDate>> byName;

  private final List<String> unreadable;

  private PublicationDates(Map<String, Optional<LocalDate>> byName, List<String> unreadable) {
    this.byName = Map.copyOf(byName);
    this.unreadable = List.copyOf(unreadable);
  }

  /**
   * Reads a table in UTF-8.
   *
   * @throws IOException if the file cannot be read or is not UTF-8
   * @throws IllegalArgumentException if a line has no tab, or two lines tell different days of one
   *     file; the message names the line
   */
  public static PublicationDates read(Path table) throws IOException {
    Map<String, Optional<LocalDate>> byName = new HashMap<>();
    List<String> unreadable = new ArrayList<>();
    int number = 0;
    for (String line : lines(table)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < 2 || cells[0].isEmpty()) {
        throw new IllegalArgumentException(
            "line %s: expected a file's name, a tab and a day such as 2022-05-12; got: '%s'"
                .formatted(number, line));
      }
      String cell = cells[1].strip();
      Optional<LocalDate> day = parse(cell);
      if (day.isEmpty() && !cell.isEmpty()) {
        unreadable.add(
            "line %s: '%s' is no day such as 2022-05-12; the day of %s is taken for unknown"
                .formatted(number, cell, cells[0]));
      }
      Optional<LocalDate> before = byName.put(FileForm.withoutGzip(cells[0]), day);
      if (before != null && !before.equals(day)) {
        throw new IllegalArgumentException(
            "line %s: an earlier line tells another day of %s".formatted(number, cells[0]));
      }
    }
    return new PublicationDates(byName, unreadable);
  }

  private static List<String> lines(Path table) throws IOException {
    try {
      if (Files.exists(table) && !Files.isRegularFile(table)) {
        throw new IOException("it is no file but a pipe, a device or a folder");
      }
      if (Files.size(table) > Bytes.LIMIT) {
        throw new IOException("it is larger than 16 MiB, the limit for a table");
      }
      String text = Files.readString(table, StandardCharsets.UTF_8);
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return (marked ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw new IOException("it is not UTF-8; convert it and try again", e);
    } catch (IOException e) {
      throw new IOException(InputException.of(e).getMessage(), e);
    }
  }

  /** What is told of each line whose day could not be read, in order. */
  public List<String> unreadable() {
    return unreadable;
  }

  /** The calendar day that is written as 2022-05-12, in a year of four digits; or nothing. */
  public static Optional<LocalDate> parse(String day) {
    try {
      return day.length() == DAY_LENGTH ? Optional.of(LocalDate.parse(day)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether the table has a line for a file of this name. */
  boolean contains(String name) {
    return byName.containsKey(FileForm.withoutGzip(name));
  }

  /** The day that the table tells for a file of this name; null if it is told to be unknown. */
  @Nullable LocalDate of(String name) {
    return byName.getOrDefault(FileForm.withoutGzip(name), Optional.empty()).orElse(null);
  }
}
