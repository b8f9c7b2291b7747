package org.dateline.article.statement;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.document.LowerCase;
import org.dateline.article.table.ResourceTable;

/**
 * The words of a text that carry its meaning, without function words, each as its stem. Forms of
 * one word have one stem, and words that news uses for one thing count as the same.
 */
record ContentWords(Set<String> words) {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}-]{1,40}|\\p{N}[\\p{N}.,]{0,20}");
  private static final Set<String> FUNCTION_WORDS =
      ResourceTable.rows(ContentWords.class, "function-words.txt", 1).stream()
          .flatMap(row -> Arrays.stream(row.getFirst().split(" ")))
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"));
  private static final Map<String, Set<Integer>> SYNONYMS = synonyms();

  /** Endings may differ by this many letters in two forms of a word. */
  private static final int ENDING = 3;

  private static final int LEAST_STEM = 4;

  ContentWords {
    words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
  }

  private static Map<String, Set<Integer>> synonyms() {
    Map<String, Set<Integer>> groups = new HashMap<>();
    List<List<String>> rows = ResourceTable.rows(ContentWords.class, "synonyms.tsv", 1);
    for (int number = 0; number < rows.size(); number++) {
      for (String word : List.of(rows.get(number).getFirst().split(";"))) {
        groups.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(number);
      }
    }
    return groups;
  }

  static ContentWords of(String text) {
    return new ContentWords(
        WORD.matcher(LowerCase.of(text))
            .results()
            .map(match -> match.group().replaceAll("[.,]+$", ""))
            .filter(word -> !FUNCTION_WORDS.contains(word))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  int size() {
    return words.size();
  }

  /** Whether a word, a form of it or another word for it is among these. */
  boolean holds(String word) {
    return words.contains(word) || words.stream().anyMatch(other -> isSame(word, other));
  }

  /** Numbers as figures, also those in words up to twelve. */
  Set<String> numbers() {
    return words.stream()
        .map(word -> NUMBERS.getOrDefault(word, word))
        .filter(word -> Character.isDigit(word.charAt(0)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isSame(String a, String b) {
    Set<Integer> groups = SYNONYMS.getOrDefault(a, Set.of());
    return isForm(a, b) || SYNONYMS.getOrDefault(b, Set.of()).stream().anyMatch(groups::contains);
  }

  private static boolean isForm(String a, String b) {
    int stem = 0;
    while (stem < Math.min(a.length(), b.length()) && a.charAt(stem) == b.charAt(stem)) {
      stem++;
    }
    boolean letters = Character.isLetter(a.charAt(0));
    boolean plural = b.equals(a + "s") || a.equals(b + "s");
    return letters
        && (plural
            || (stem >= LEAST_STEM && a.length() - stem <= ENDING && b.length() - stem <= ENDING));
  }
}
