package org.dateline.desk.identity;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings names to forms that can be compared, whatever the script and the romanisation: by ICU's
 * transliteration and by the tables {@code romanisation.tsv} and {@code given-names.tsv}.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class NameForms {
  static final NameForms INSTANCE = new NameForms();

  private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ash", "an", "ad");

  private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  private final List<String[]> romanisation = new ArrayList<>();
  private final Map<String, Set<Integer>> given = new HashMap<>();

  private NameForms() {
    for (String row : rows("romanisation.tsv")) {
      romanisation.add(row.split("\t", -1));
    }
    List<String> names = rows("given-names.tsv");
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split(";", -1)) {
        given.computeIfAbsent(name, key -> new HashSet<>()).add(i);
      }
    }
  }

  private static List<String> rows(String resource) {
    try (InputStream in = NameForms.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing from this build");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name's words in Latin letters without accents, in lower case; articles are left out. */
  List<String> words(String name) {
    String bounded = name.length() > 200 ? name.substring(0, 200) : name;
    String plain =
        latin.transliterate(bounded).toLowerCase(Locale.ROOT).replaceAll("['\u2019`\u02B9.]", "");
    return Arrays.stream(plain.split("[^a-z0-9]+", -1))
        .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
        .toList();
  }

  /** The words as one text. */
  String letters(String name) {
    return String.join(" ", words(name));
  }

  /** A word as romanisations have it in common. */
  String skeleton(String word) {
    String form = word;
    for (String[] row : romanisation) {
      form = form.replace(row[0], row[1]);
    }
    return form.replaceAll("(.)\\1+", "$1");
  }

  /** Whether two given names may be one: the same, forms of the same, or an initial. */
  boolean mayBeSame(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return true;
    }
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    Set<Integer> rows = given.getOrDefault(one, Set.of());
    boolean listed = given.getOrDefault(other, Set.of()).stream().anyMatch(rows::contains);
    return listed || skeleton(one).equals(skeleton(other));
  }
}
