package org.dateline.article.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What tells languages of one script apart, as {@code languages.tsv} lists it: function words,
 * letters, pieces of words. Languages are numbers here, in the order of the file; a set of them is
 * the bits of a {@code long}.
 */
final class LanguageProfiles {
  private static final int COLUMNS = 6;

  /** Immutable, and loaded with the first text that is read. */
  static final LanguageProfiles SHIPPED = new LanguageProfiles(rows("languages.tsv"));

  private final List<String> tags = new ArrayList<>();
  private final Map<UnicodeScript, Long> scripts = new HashMap<>();
  private final Map<String, Long> words = new HashMap<>();
  private final Map<Character, Long> letters = new HashMap<>();
  private final List<String> usual = new ArrayList<>();
  private final List<List<String>> pieces = new ArrayList<>();

  private LanguageProfiles(List<List<String>> rows) {
    for (List<String> row : rows) {
      int language = tags.size();
      long bit = 1L << language;
      UnicodeScript script = UnicodeScript.forName(row.get(1));
      tags.add(row.get(0));
      scripts.merge(script, bit, (one, other) -> one | other);
      letters(row.get(2))
          .chars()
          .forEach(c -> letters.merge((char) c, bit, (one, other) -> one | other));
      usual.add(row.get(3).equals("-") ? "" : row.get(3));
      pieces.add(values(row.get(4)));
      values(row.get(5)).forEach(word -> words.merge(word, bit, (one, other) -> one | other));
    }
    if (tags.size() > Long.SIZE) {
      throw new IllegalStateException("languages.tsv has more than 64 languages: " + tags.size());
    }
  }

  private static String letters(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  private static List<String> values(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(" ", -1));
  }

  private static List<List<String>> rows(String name) {
    try (InputStream in = LanguageProfiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource is missing: " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        List<String> cells = List.of(line.split("\t", -1));
        if (!line.startsWith("#") && cells.size() != COLUMNS) {
          throw new IllegalStateException(
              "a row of %s must have %s cells; got %s: %s"
                  .formatted(name, COLUMNS, cells.size(), line.toLowerCase(Locale.ROOT)));
        }
        if (!line.startsWith("#")) {
          rows.add(cells);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  int count() {
    return tags.size();
  }

  String tag(int language) {
    return tags.get(language);
  }

  /** The languages that are written in this script; none if the script alone tells. */
  long ofScript(UnicodeScript script) {
    return scripts.getOrDefault(script, 0L);
  }

  /** The languages that have this function word. */
  long withWord(String word) {
    return words.getOrDefault(word, 0L);
  }

  /** The languages that have this letter, which is none of a to z; none if nobody has it. */
  long withLetter(char letter) {
    return letters.getOrDefault(letter, 0L);
  }

  /** Letters of which a passage in this language hardly lacks all; empty if it has none. */
  String usualLetters(int language) {
    return usual.get(language);
  }

  /** Letters that stand together in many words of the language. */
  List<String> pieces(int language) {
    return pieces.get(language);
  }
}
