package org.dateline.article.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns that stand for an organisation already named. Immutable once made. */
final class Anaphors {
  private final Map<String, Kind> kinds = new HashMap<>();

  enum Kind {
    BODY,
    MEDIUM
  }

  Anaphors() {
    for (List<String> row : DataFile.rows("anaphors.tsv", 2)) {
      kinds.put(row.get(0), row.get(1).equals("medium") ? Kind.MEDIUM : Kind.BODY);
    }
  }

  /** What the last word of a phrase stands for; null if for nothing but itself. */
  @Nullable Kind of(Phrase words) {
    boolean tank =
        words.size() > 1
            && words.last().lower().equals("tank")
            && words.get(words.size() - 2).lower().equals("think");
    return kinds.get(tank ? "think-tank" : words.last().lower());
  }
}
