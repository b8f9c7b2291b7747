package org.dateline.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of comma-separated values by RFC 4180, in UTF-8: values may stand in double quotes, and
 * then hold commas, line feeds and doubled quotes.
 *
 * @param columns the first record
 * @param rows the others
 */
record CsvTable(List<String> columns, List<List<String>> rows) {
  private static final long MOST_BYTES = 256L << 20;
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
  private static final String BYTE_ORDER_MARK = "\ufeff";

  CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * @throws IOException if it cannot be read or is no such table, naming the file
   */
  static CsvTable read(Path file) throws IOException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException("it is larger than 256 MiB; split it");
      }
      try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        return read(in);
      }
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": it does not exist", e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": it is not UTF-8; convert it and try again", e);
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static CsvTable read(BufferedReader in) throws IOException {
    List<List<String>> records = new ArrayList<>();
    for (List<String> one = next(in); one != null; one = next(in)) {
      if (one.size() > 1 || !one.getFirst().isEmpty()) {
        records.add(one);
      }
    }
    if (records.isEmpty()) {
      throw new IOException("it is empty; its first line must name the columns");
    }
    List<String> columns = new ArrayList<>(records.getFirst());
    if (columns.getFirst().startsWith(BYTE_ORDER_MARK)) {
      columns.set(0, columns.getFirst().substring(BYTE_ORDER_MARK.length()));
    }
    return new CsvTable(columns, records.subList(1, records.size()));
  }

  private static @Nullable List<String> next(BufferedReader in) throws IOException {
    String line = in.readLine();
    if (line == null) {
      return null;
    }
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    int index = 0;
    while (true) {
      if (index == line.length()) {
        if (!quoted) {
          values.add(value.toString());
          return List.copyOf(values);
        }
        value.append('\n');
        line = in.readLine();
        index = 0;
        if (line == null) {
          throw new IOException("a quoted value does not end; a double quote is missing");
        }
        continue;
      }
      char c = line.charAt(index);
      index++;
      if (c == '"' && quoted && index < line.length() && line.charAt(index) == '"') {
        value.append('"');
        index++;
      } else if (c == '"' && (quoted || value.isEmpty())) {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
  }

  /** Where a column stands; −1 where there is none of that name. */
  int column(String name) {
    return columns.indexOf(name);
  }

  /**
   * A value, quoted where it has to be, that no spreadsheet takes for a formula: words that begin
   * like one get an apostrophe before them (OWASP, "CSV injection"). Numbers stay as they are.
   */
  static String guarded(String value) {
    boolean formula =
        !value.isEmpty()
            && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0
            && !NUMBER.matcher(value).matches();
    return quoted(formula ? "'" + value : value);
  }

  /** A value, quoted where it has to be. */
  static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
