package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Latin spellings that follow by rule from the names of a place: in the countries where names
 * are written in Cyrillic letters by the standards in use, and by older habits that go back to
 * Russian forms ({@code Oleksandrivka}, {@code Aleksandrovka}); in Arab countries by the habits of
 * news in English ({@code Al Ḩudaydah}, {@code Hodeidah}).
 */
public final class Spellings {
  private static final String UKRAINE = "UA";
  private static final String BELARUS = "BY";

  /** Whose names have Russian forms in news. */
  private static final Map<String, List<String>> LANGUAGES =
      Map.ofEntries(
          Map.entry(UKRAINE, List.of("uk", "ru")),
          Map.entry(BELARUS, List.of("be", "ru")),
          Map.entry("RU", List.of("ru")),
          Map.entry("MD", List.of("ru")),
          Map.entry("KZ", List.of("ru")),
          Map.entry("KG", List.of("ru")),
          Map.entry("UZ", List.of("ru")),
          Map.entry("TJ", List.of("ru")),
          Map.entry("TM", List.of("ru")));

  /** Where names are Arabic for the most part and written in Latin letters by the same rules. */
  private static final Set<String> ARABIC =
      Set.of(
          "AE", "BH", "EG", "IQ", "JO", "KW", "LB", "LY", "OM", "PS", "QA", "SA", "SD", "SY", "YE");

  private Spellings() {}

  /**
   * Spellings besides the given ones.
   *
   * @param country ISO 3166-1 alpha-2 code of the country in which the place lies
   * @param names all names of the place that are known, in Latin and Cyrillic letters
   */
  public static List<Alias> of(String country, Collection<String> names) {
    Set<String> spellings = new LinkedHashSet<>();
    if (ARABIC.contains(country)) {
      spellings.addAll(ArabicForms.of(names));
    }
    List<String> languages = LANGUAGES.getOrDefault(country, List.of());
    List<String> cyrillic = names.stream().filter(Spellings::isCyrillicName).toList();
    for (String name : cyrillic) {
      for (String language : languages) {
        if (mayBe(language, name, languages)) {
          spellings.addAll(Romanization.of(language, name));
        }
      }
    }
    if (country.equals(UKRAINE)) {
      addUkrainian(names, cyrillic, spellings);
    }
    return new ArrayList<>(
        spellings.stream()
            .filter(text -> !text.isBlank())
            .map(text -> new Alias(text, AliasKind.TRANSLITERATION))
            .toList());
  }

  private static void addUkrainian(
      Collection<String> names, List<String> cyrillic, Set<String> spellings) {
    List<String> ukrainian =
        cyrillic.stream().filter(name -> mayBe("uk", name, List.of("uk", "ru"))).toList();
    if (ukrainian.isEmpty()) {
      ukrainian = names.stream().filter(Scripts::isLatin).limit(1).map(CyrillicGuess::of).toList();
      ukrainian.forEach(name -> spellings.addAll(Romanization.of("uk", name)));
    }
    for (String name : ukrainian) {
      String russian = RussianForms.of(name);
      spellings.add(russian);
      spellings.addAll(Romanization.of("ru", russian));
    }
  }

  private static boolean isCyrillicName(String name) {
    return name.codePoints().anyMatch(Character::isLetter) && Scripts.isCyrillic(name);
  }

  /** Letters that the other languages lack tell. */
  private static boolean mayBe(String language, String name, List<String> languages) {
    boolean belarusian = hasAny(name, "ўЎ") || (hasAny(name, "іІ") && hasAny(name, "ыэЫЭ"));
    boolean ukrainian = !belarusian && hasAny(name, "іїєґІЇЄҐ");
    boolean russian = !belarusian && hasAny(name, "ыэёъЫЭЁЪ");
    return switch (language) {
      case "uk" -> !belarusian && !russian;
      case "be" -> languages.contains("be") && !russian && (belarusian || !ukrainian);
      default -> !belarusian && !ukrainian;
    };
  }

  private static boolean hasAny(String name, String letters) {
    return name.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }
}
