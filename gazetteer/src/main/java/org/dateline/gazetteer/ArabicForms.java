package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The spellings that news in English gives to Arabic names, made from the official transliteration:
 * {@code Al Ḩudaydah} as Hodeidah, {@code Ash Shaddādī} as Al-Shaddadi. The table arabic-forms.tsv
 * lists several manners; each makes one spelling, under the article as it is, as "Al" and "El", and
 * without it.
 */
final class ArabicForms {
  /** The article as official transliteration writes it before the letters that swallow its "l". */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "an", "ar", "as", "ash", "at", "ath", "ad", "adh", "az", "ed", "en", "er");

  /** Shorter words without their article are too many other things. */
  private static final int SHORTEST_BARE = 5;

  private static final Map<String, List<Rule>> MANNERS = read();

  private record Rule(String part, String official, String english) {
    String apply(String word) {
      return switch (part) {
        case "word" -> word.equals(official) ? english : word;
        case "end" ->
            word.endsWith(official)
                ? word.substring(0, word.length() - official.length()) + english
                : word;
        default -> word.replace(official, english);
      };
    }
  }

  private ArabicForms() {}

  private static Map<String, List<Rule>> read() {
    Map<String, List<Rule>> manners = new LinkedHashMap<>();
    for (Map<String, String> row : TsvTable.ofResource("arabic-forms.tsv").rows()) {
      manners
          .computeIfAbsent(row.getOrDefault("manner", ""), unused -> new ArrayList<>())
          .add(
              new Rule(
                  row.getOrDefault("part", ""),
                  row.getOrDefault("official", ""),
                  row.getOrDefault("english", "")));
    }
    return manners;
  }

  /** The spellings of the one of some names that is written by the official rules. */
  static Set<String> of(Collection<String> names) {
    List<String> latin = names.stream().filter(Scripts::isLatin).toList();
    if (latin.isEmpty()) {
      return Set.of();
    }
    String official =
        latin.stream().filter(ArabicForms::hasMarks).findFirst().orElse(latin.getFirst());
    List<String> words = List.of(NameFolding.fold(official).split(" ", -1));
    Set<String> spellings = new LinkedHashSet<>();
    addWithArticles(words, spellings);
    for (List<Rule> manner : MANNERS.values()) {
      addWithArticles(words.stream().map(word -> write(word, manner)).toList(), spellings);
    }
    return spellings;
  }

  private static boolean hasMarks(String name) {
    return name.chars().anyMatch(c -> c > 0x7f);
  }

  private static String write(String word, List<Rule> manner) {
    if (ARTICLES.contains(word)) {
      return word;
    }
    String written = word;
    for (Rule rule : manner) {
      written = rule.apply(written);
    }
    return written;
  }

  private static void addWithArticles(List<String> words, Set<String> spellings) {
    spellings.add(capitalised(words));
    if (words.stream().noneMatch(ARTICLES::contains)) {
      return;
    }
    for (String article : List.of("al", "el")) {
      spellings.add(
          capitalised(
              words.stream().map(word -> ARTICLES.contains(word) ? article : word).toList()));
    }
    boolean leads = ARTICLES.contains(words.getFirst());
    if (leads && words.size() > 1 && words.get(1).length() >= SHORTEST_BARE) {
      spellings.add(capitalised(words.subList(1, words.size())));
    }
  }

  private static String capitalised(List<String> words) {
    return words.stream()
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
