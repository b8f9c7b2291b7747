package org.dateline.article.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.table.ResourceTable;

/**
 * What words of a reporter say of the speaking, by the table {@code reporting.tsv}, which explains
 * the kinds.
 */
enum ReportingWords {
  SUBORDINATOR,
  OPENER,
  CONNECTIVE,
  MESSAGE,
  TOLD,
  OCCASION,
  SPEAKING,
  MATTER,
  ADDING;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  private static final Map<ReportingWords, Set<String>> WORDS = read();

  /** Whether a word is of this kind. */
  boolean has(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether some word of {@code text} is of this kind. */
  boolean occursIn(String text) {
    return in(text).stream().anyMatch(this::has);
  }

  /** The words of a text, in order, without marks. */
  static List<String> in(String text) {
    return WORD.matcher(text).results().map(match -> match.group()).toList();
  }

  private static Map<ReportingWords, Set<String>> read() {
    Map<ReportingWords, Set<String>> words = new EnumMap<>(ReportingWords.class);
    for (List<String> row : ResourceTable.rows(ReportingWords.class, "reporting.tsv", 2)) {
      ReportingWords kind = valueOf(row.get(1).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, unused -> new HashSet<>()).add(row.getFirst());
    }
    return words;
  }
}
