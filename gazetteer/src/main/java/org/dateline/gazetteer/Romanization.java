package org.dateline.gazetteer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes Cyrillic names in Latin letters by the standards of the table romanization.tsv. */
final class Romanization {
  private static final int MOST_LETTERS = 2;

  private static final Map<String, Romanization> STANDARDS = read();

  private final Map<String, Map<String, String>> latin = new HashMap<>();

  private Romanization() {}

  private static Map<String, Romanization> read() {
    Map<String, Romanization> standards = new LinkedHashMap<>();
    for (Map<String, String> row : TsvTable.ofResource("romanization.tsv").rows()) {
      String initial = row.getOrDefault("initial", "");
      String inside = row.getOrDefault("latin", "");
      standards
          .computeIfAbsent(row.getOrDefault("standard", ""), unused -> new Romanization())
          .latin
          .put(
              row.getOrDefault("letters", ""),
              Map.of("inside", inside, "initial", initial.isEmpty() ? inside : initial));
    }
    return standards;
  }

  /**
   * The spellings of a name by all standards of a language.
   *
   * @param language {@code uk}, {@code ru} or {@code be}
   */
  static Set<String> of(String language, String name) {
    Set<String> spellings = new TreeSet<>();
    STANDARDS.forEach(
        (standard, romanization) -> {
          if (standard.startsWith(language + "-")) {
            spellings.add(romanization.write(name));
          }
        });
    return spellings;
  }

  /** The letters of the table that spell a name backwards; see {@link CyrillicGuess}. */
  static Map<String, String> lettersOf(String standard) {
    Map<String, String> letters = new HashMap<>();
    STANDARDS
        .getOrDefault(standard, new Romanization())
        .latin
        .forEach((cyrillic, ways) -> ways.values().forEach(way -> letters.put(way, cyrillic)));
    return letters;
  }

  private String write(String name) {
    StringBuilder written = new StringBuilder(name.length() * 2);
    boolean initial = true;
    int index = 0;
    while (index < name.length()) {
      int length = Math.min(MOST_LETTERS, name.length() - index);
      while (length > 0 && !latin.containsKey(lower(name, index, length))) {
        length--;
      }
      if (length == 0) {
        char other = name.charAt(index);
        written.append(other);
        initial = !Character.isLetter(other) && !NameFolding.isApostrophe(other);
        index++;
      } else {
        String way =
            latin
                .getOrDefault(lower(name, index, length), Map.of())
                .getOrDefault(initial ? "initial" : "inside", "");
        written.append(Character.isUpperCase(name.charAt(index)) ? capitalised(way) : way);
        initial = false;
        index += length;
      }
    }
    return written.toString();
  }

  private static String lower(String name, int index, int length) {
    return name.substring(index, index + length).toLowerCase(Locale.ROOT);
  }

  private static String capitalised(String way) {
    return way.isEmpty() ? way : Character.toUpperCase(way.charAt(0)) + way.substring(1);
  }
}
