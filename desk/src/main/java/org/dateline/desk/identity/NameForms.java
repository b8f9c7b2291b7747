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
import java.util.stream.Stream;

/**
 * Brings names to forms that can be compared, whatever the script and the romanisation: by ICU's
 * transliteration and by the tables {@code romanisation.tsv} and {@code given-names.tsv}.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class NameForms {
  static final NameForms INSTANCE = new NameForms();

  private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ash", "an", "ad");

  /**
   * What stands before Burmese and other names and is none: it is left out where a name follows.
   */
  private static final Set<String> HONORIFICS =
      Set.of("u", "daw", "sir", "dame", "sheikh", "haji", "hajji", "dr", "mr", "mrs", "ms");

  /** "Ko Zaw Lin" is Zaw Lin; "Ko Young" may be a surname with a name. */
  private static final String ELDER_BROTHER = "ko";

  /** Given names in English too; as surnames they stand first in longer names only. */
  private static final Set<String> GIVEN_TOO = Set.of("kim", "lee", "jo", "ha");

  /** From this length on, words that differ in e and i, or in o and u, are one. */
  private static final int LONG = 5;

  private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  private final List<String[]> romanisation = new ArrayList<>();
  private final Map<String, Set<Integer>> given = new HashMap<>();
  private final Set<String> surnamesFirst = new HashSet<>(rows("surnames-first.tsv"));

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
    List<String> words =
        Arrays.stream(plain.split("[^a-z0-9]+", -1))
            .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
            .toList();
    return isHonorific(words) ? words.subList(1, words.size()) : words;
  }

  private static boolean isHonorific(List<String> words) {
    return (words.size() > 1 && HONORIFICS.contains(words.getFirst()))
        || (words.size() > 2 && words.getFirst().equals(ELDER_BROTHER));
  }

  /** Whether the surname stands first, as in "Xi Jinping". */
  boolean isSurnameFirst(List<String> words) {
    if (words.size() < 2 || surnamesFirst.contains(words.getLast())) {
      return false;
    }
    return surnamesFirst.contains(words.getFirst())
        || (words.size() > 2 && GIVEN_TOO.contains(words.getFirst()));
  }

  /**
   * Whether two full names are certainly spellings of one: word by word the same but for what
   * romanisations of one script differ in (y, i and doubled letters; in long words e and i, o and
   * u), the same words in another order, or all initials of the other.
   */
  boolean areSpellings(List<String> one, List<String> other) {
    if (one.size() != other.size() || one.size() < 2) {
      return false;
    }
    boolean same = true;
    boolean initials = one.size() > 2 && one.getLast().equals(other.getLast());
    for (int i = 0; i < one.size(); i++) {
      same &= plain(one.get(i)).equals(plain(other.get(i)));
      initials &= one.get(i).charAt(0) == other.get(i).charAt(0);
    }
    boolean shortened =
        Stream.of(one, other)
            .anyMatch(
                words ->
                    words.subList(0, words.size() - 1).stream().allMatch(w -> w.length() == 1));
    boolean turned = new HashSet<>(one).equals(new HashSet<>(other));
    return same || turned || (initials && shortened);
  }

  private static String plain(String word) {
    String form = word.replace("ou", "u").replace('y', 'i').replace('j', 'i');
    form = form.length() < LONG ? form : form.replace('e', 'i').replace('o', 'u');
    return form.replaceAll("(.)\\1+", "$1");
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
