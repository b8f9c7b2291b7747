package org.dateline.article.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns that stand for an organisation already named. Immutable once made. */
final class Anaphors {
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> ofNoState = new HashSet<>();

  enum Kind {
    BODY,
    MEDIUM
  }

  Anaphors() {
    for (List<String> row : DataFile.rows("anaphors.tsv", 2)) {
      kinds.put(row.get(0), row.get(1).equals("medium") ? Kind.MEDIUM : Kind.BODY);
      if (row.get(1).equals("private")) {
        ofNoState.add(row.get(0));
      }
    }
  }

  /** What the last word of a phrase stands for; null if for nothing but itself. */
  @Nullable Kind of(Phrase words) {
    return kinds.get(noun(words));
  }

  /** Whether the last word stands for no body of a state: "the group", "the company". */
  boolean isOfNoState(Phrase words) {
    return !words.isEmpty() && ofNoState.contains(noun(words));
  }

  private static String noun(Phrase words) {
    boolean tank =
        words.size() > 1
            && words.last().lower().equals("tank")
            && words.get(words.size() - 2).lower().equals("think");
    return tank ? "think-tank" : words.last().lower();
  }
}
