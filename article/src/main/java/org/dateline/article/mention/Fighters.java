package org.dateline.article.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the news calls the members of armed groups: rebels, paramilitaries. Immutable once made. */
final class Fighters {
  private final Map<String, Set<String>> nouns = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  Fighters() {
    for (List<String> row : DataFile.rows("fighters.tsv", 2)) {
      Set<String> called = Set.copyOf(DataFile.values(row.get(1)));
      nouns.put(row.get(0), called);
      all.addAll(called);
    }
  }

  /**
   * The singular of a noun for members of armed groups, "rebel" of "rebels"; empty if it is none.
   */
  String noun(Token token) {
    String word = token.lower();
    String one =
        word.endsWith("ies")
            ? word.substring(0, word.length() - 3) + "y"
            : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return all.contains(one) ? one : "";
  }

  /** Whether the members of an institution are called so. */
  boolean areCalled(String institution, String noun) {
    return nouns.getOrDefault(institution, Set.of()).contains(noun);
  }
}
