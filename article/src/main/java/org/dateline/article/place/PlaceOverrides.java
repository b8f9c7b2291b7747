package org.dateline.article.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameFolding;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of names: which place one means, or that it means none. It wins over everything
 * that Dateline thinks. A file of it has a row for each, in UTF-8, with three columns parted by
 * tabs; empty lines and lines that begin with {@code #} are passed over:
 *
 * <ol>
 *   <li>the name, in any letter case;
 *   <li>words that must occur in the article for the row to count; empty for every article;
 *   <li>the gazetteer's id of the place, or its latitude and longitude ({@code 46.74,33.10}), or
 *       {@code not a place}.
 * </ol>
 *
 * <p>Of several rows that count the first wins. Immutable; safe for use by many threads.
 */
public final class PlaceOverrides {
  /** Says nothing of any name. */
  public static final PlaceOverrides NONE = new PlaceOverrides(List.of());

  private static final String NO_PLACE = "not a place";

  /** More is no table that a person wrote. */
  private static final int MOST_ROWS = 100_000;

  private static final Pattern POINT =
      Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,9})?)\\s?,\\s?(-?\\d{1,3}(?:\\.\\d{1,9})?)");

  /** A point that a person took off a map. */
  private static final double PRECISION_KM = 1;

  private final List<Row> rows;

  /**
   * One row.
   *
   * @param name the name, folded
   * @param context what must occur in the article, in lower case; empty for nothing
   * @param place the place; null if the name means none
   * @param isPoint whether the place is none of the gazetteer's
   * @param told file and line
   */
  record Row(String name, String context, @Nullable Place place, boolean isPoint, String told) {}

  private PlaceOverrides(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @param gazetteer where the ids are looked up
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if rows are broken: each is named with its line and the rule
   */
  public static PlaceOverrides read(Path file, Gazetteer gazetteer) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          rows.add(row(line, file.getFileName() + " line " + (i + 1), gazetteer));
        } catch (IllegalArgumentException e) {
          broken.add("line " + (i + 1) + ": " + e.getMessage());
        }
      }
    }
    if (!broken.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", broken));
    }
    return new PlaceOverrides(rows);
  }

  /** These and others: of rows that count for one name, these come first. */
  public PlaceOverrides over(PlaceOverrides others) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(others.rows);
    return new PlaceOverrides(all);
  }

  private static List<String> lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      List<String> first = lines.limit(MOST_ROWS + 1L).toList();
      if (first.size() > MOST_ROWS) {
        throw new IOException(
            "it has more than %s lines; import large data as a gazetteer".formatted(MOST_ROWS));
      }
      return first;
    } catch (NoSuchFileException e) {
      throw new IOException("it does not exist", e);
    } catch (CharacterCodingException e) {
      throw notUtf8(e);
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof CharacterCodingException ? notUtf8(e) : e.getCause();
    }
  }

  private static IOException notUtf8(Exception cause) {
    return new IOException("it is not UTF-8; convert it and try again", cause);
  }

  private static Row row(String line, String told, Gazetteer gazetteer) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != 3) {
      throw new IllegalArgumentException(
          "a row must have three columns parted by tabs, name, context and place; got %s: %s"
              .formatted(cells.size(), line));
    }
    String name = NameFolding.fold(cells.get(0));
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a row must begin with a name; got: " + line);
    }
    String context = cells.get(1).strip().toLowerCase(Locale.ROOT);
    String place = cells.get(2).strip();
    if (place.equals(NO_PLACE)) {
      return new Row(name, context, null, false, told);
    }
    Matcher point = POINT.matcher(place);
    if (point.matches()) {
      return new Row(name, context, point(cells.get(0).strip(), point), true, told);
    }
    Place known = gazetteer.place(place);
    if (known == null) {
      throw new IllegalArgumentException(
          "the place must be an id of the gazetteer, LATITUDE,LONGITUDE or '%s'; got: %s"
              .formatted(NO_PLACE, place));
    }
    return new Row(name, context, known, false, told);
  }

  private static Place point(String name, Matcher point) {
    return Place.of(
        "override:" + NameFolding.fold(name).replace(' ', '-'),
        name,
        PlaceKind.OTHER,
        Double.parseDouble(point.group(1)),
        Double.parseDouble(point.group(2)),
        PRECISION_KM);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The rows that count for an article with this text, in order. */
  List<Row> in(String text) {
    if (rows.isEmpty()) {
      return List.of();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return rows.stream().filter(row -> occurs(row.context, lower)).toList();
  }

  /** Whether whole words occur; nothing always does. */
  private static boolean occurs(String words, String text) {
    if (words.isEmpty()) {
      return true;
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
