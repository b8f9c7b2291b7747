package org.dateline.article.mention;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Well-known institutions and what they are called: those that Dateline brings along, and over them
 * those of a user's file, which win. A file has a row for each, in UTF-8, with three or four
 * columns parted by tabs; empty lines and lines that begin with {@code #} are passed over:
 *
 * <ol>
 *   <li>the name, with its country in brackets where several institutions share it;
 *   <li>the ISO 3166-1 alpha-2 code of the country whose institution it is; empty if of none;
 *   <li>what else it is called, parted by semicolons; may be empty;
 *   <li>a note for people; may be left out.
 * </ol>
 *
 * <p>Immutable; safe for use by many threads.
 */
public final class Institutions {
  private static final Set<String> LINKS = Set.of("of", "for", "in", "on", "to", "against");
  private static final int MOST_ROWS = 100_000;
  private static final Countries COUNTRIES = new Countries();
  private static final Institutions BUNDLED = new Institutions();

  private final PhraseTable<Institution> table;
  private final Map<String, Institution> owned;
  private final Map<String, List<String>> nouns;

  /**
   * An institution.
   *
   * @param name its usual name, with its country in brackets where several share it
   * @param country the code of the country whose institution it is; empty if of none
   */
  record Institution(String name, String country) {}

  private Institutions() {
    table = new PhraseTable<>();
    owned = new HashMap<>();
    nouns = new HashMap<>();
    for (List<String> row : DataFile.rows("institutions.tsv", 4)) {
      Institution institution = new Institution(row.get(0), row.get(1));
      add(row.get(0), institution);
      DataFile.values(row.get(2)).forEach(synonym -> add(synonym, institution));
    }
  }

  private Institutions(Institutions below) {
    table = new PhraseTable<>(below.table);
    owned = new HashMap<>(below.owned);
    nouns = new HashMap<>(below.nouns);
  }

  /** Those that Dateline brings along. */
  public static Institutions bundled() {
    return BUNDLED;
  }

  /**
   * Reads a user's file; what Dateline brings along stays known where the file says nothing else.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if rows are broken: each is named with its line and the rule
   */
  public static Institutions read(Path file) throws IOException {
    Institutions all = new Institutions(BUNDLED);
    List<String> broken = new ArrayList<>();
    Map<String, String> lines = new HashMap<>();
    List<String> rows = lines(file);
    for (int i = 0; i < rows.size(); i++) {
      String line = rows.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          all.addRow(line, lines, "line " + (i + 1));
        } catch (IllegalArgumentException e) {
          broken.add("line " + (i + 1) + ": " + e.getMessage());
        }
      }
    }
    if (!broken.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", broken));
    }
    return all;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      if (lines.size() > MOST_ROWS) {
        throw new IllegalArgumentException(
            "a file of institutions may have %s lines; got %s: leave out what the articles never name"
                .formatted(MOST_ROWS, lines.size()));
      }
      return lines;
    } catch (CharacterCodingException e) {
      throw new IOException("it is not UTF-8; convert it and try again", e);
    }
  }

  private void addRow(String line, Map<String, String> lines, String place) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() < 3 || cells.size() > 4) {
      throw new IllegalArgumentException(
          "a row must have three or four columns parted by tabs, name, country code, synonyms and"
              + " note; got %s: %s".formatted(cells.size(), line));
    }
    String name = cells.get(0).strip();
    String code = cells.get(1).strip();
    if (Phrase.of(name).isEmpty()) {
      throw new IllegalArgumentException("a row must begin with a name; got: " + line);
    }
    if (!code.isEmpty() && COUNTRIES.withCode(code) == null) {
      throw new IllegalArgumentException(
          "the country must be an ISO 3166-1 alpha-2 code such as UA, or empty; got: " + code);
    }
    Institution institution = new Institution(name, code);
    List<String> words = new ArrayList<>();
    words.add(name);
    DataFile.values(cells.get(2)).forEach(synonym -> words.add(synonym.strip()));
    for (String synonym : words) {
      addOnce(synonym, institution, lines, place);
    }
  }

  /** Two rows of one file must not give one name to two institutions: nobody could tell them. */
  private void addOnce(
      String words, Institution institution, Map<String, String> lines, String place) {
    Phrase phrase = Phrase.of(words);
    if (phrase.isEmpty()) {
      throw new IllegalArgumentException("a synonym must be words; got: " + words);
    }
    String before = lines.putIfAbsent(phrase.normal(), place);
    if (before != null && !before.equals(place)) {
      throw new IllegalArgumentException(
          "one name may stand for one institution; \"%s\" is in %s too: leave one out"
              .formatted(words, before));
    }
    add(words, institution);
  }

  private void add(String words, Institution institution) {
    table.add(words, institution);
    Phrase phrase = Phrase.of(words);
    nouns.merge(institution.name(), List.of(noun(phrase)), Institutions::both);
    PhraseTable.Match<Countries.Country> lead = COUNTRIES.nameOrDemonymAt(phrase, 0);
    if (lead != null
        && lead.length() < phrase.size()
        && lead.value().code().equals(institution.country())) {
      owned.put(key(institution.country(), phrase.from(lead.length())), institution);
    }
  }

  /** The last word, or the last before "of" and the like, in small letters: "mission". */
  private static String noun(Phrase words) {
    int link = words.first(token -> LINKS.contains(token.text()));
    return words.get(link < 1 ? words.size() - 1 : link - 1).lower();
  }

  private static List<String> both(List<String> known, List<String> more) {
    List<String> all = new ArrayList<>(known);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** The nouns with which an institution's names end: UNIFIL is a force; in the table's order. */
  List<String> nouns(Institution institution) {
    return nouns.getOrDefault(institution.name(), List.of());
  }

  private static String key(String country, Phrase words) {
    return country + " " + words.normal();
  }

  /** The institution that the whole phrase names; null if it names none. */
  @Nullable Institution named(Phrase phrase) {
    return table.get(phrase);
  }

  /** The institution of a country that is so called there: Israel's "military"; null if none is. */
  @Nullable Institution of(String country, Phrase words) {
    return owned.get(key(country, words));
  }

  /** The institution whose name begins at {@code start}; null if there is none. */
  PhraseTable.@Nullable Match<Institution> at(Phrase phrase, int start) {
    return table.at(phrase, start);
  }
}
