package org.dateline.article.modality;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.article.table.ResourceTable;

/** The words of {@code outlook.tsv} by their classes. Safe for use by many threads. */
final class Vocabulary {
  private final Map<WordClass, Phrases> classes = new EnumMap<>(WordClass.class);

  Vocabulary() {
    for (List<String> row : ResourceTable.rows(Vocabulary.class, "outlook.tsv", 2)) {
      classes.put(
          WordClass.valueOf(row.getFirst().toUpperCase(Locale.ROOT).replace('-', '_')),
          new Phrases(List.of(row.getLast().split(";"))));
    }
    for (WordClass each : WordClass.values()) {
      if (!classes.containsKey(each)) {
        throw new IllegalStateException("outlook.tsv has no row for the class " + each);
      }
    }
  }

  Phrases of(WordClass wordClass) {
    return Objects.requireNonNull(classes.get(wordClass));
  }

  boolean is(WordClass wordClass, Word word) {
    return of(wordClass).contains(word);
  }

  /** Whether a word of the class stands at a place; not beyond the last word. */
  boolean isAt(WordClass wordClass, List<Word> words, int at) {
    return at >= 0 && at < words.size() && of(wordClass).lengthAt(words, at) > 0;
  }

  /** The first place from {@code at} on where no adverb and no negation stands. */
  int pastAdverbs(List<Word> words, int at) {
    int next = at;
    while (next < words.size() && isAdverb(words.get(next))) {
      next++;
    }
    return next;
  }

  /** The last place from {@code at} on backwards where no adverb stands; -1 if there is none. */
  int beforeAdverbs(List<Word> words, int at) {
    int last = at;
    while (last >= 0 && isAdverb(words.get(last))) {
      last--;
    }
    return last;
  }

  private static boolean isAdverb(Word word) {
    return switch (word.text()) {
      case "also",
          "not",
          "never",
          "soon",
          "now",
          "yet",
          "still",
          "again",
          "even",
          "well",
          "only",
          "just",
          "always",
          "all",
          "both",
          "then",
          "therefore",
          "thus",
          "instead",
          "no",
          "longer" ->
          true;
      case "family",
          "ally",
          "assembly",
          "italy",
          "july",
          "reply",
          "supply",
          "apply",
          "fly",
          "rely",
          "comply",
          "rally",
          "multiply" ->
          false;
      default -> word.text().endsWith("ly");
    };
  }
}
