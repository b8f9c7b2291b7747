package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that tell of what kind a place is: the table kind-words.tsv. */
final class KindWords {
  private static final Set<String> WORDS = read();

  private KindWords() {}

  private static Set<String> read() {
    Set<String> words = new HashSet<>();
    for (Map<String, String> row : TsvTable.ofResource("kind-words.tsv").rows()) {
      words.add(NameFolding.fold(row.getOrDefault("word", "")));
    }
    return Set.copyOf(words);
  }

  /** A name, folded, without such words; the name itself where nothing else would be left. */
  static String without(String name) {
    String folded = NameFolding.fold(name);
    List<String> kept = new ArrayList<>();
    for (String word : folded.split(" ", -1)) {
      if (!WORDS.contains(word)) {
        kept.add(word);
      }
    }
    return kept.isEmpty() ? folded : String.join(" ", kept);
  }
}
