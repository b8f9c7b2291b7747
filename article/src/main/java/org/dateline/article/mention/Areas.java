package org.dateline.article.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nouns for areas with an administration of their own: "district". Immutable once made. */
final class Areas {
  private final Set<String> nouns = new HashSet<>();

  Areas() {
    for (List<String> row : DataFile.rows("areas.tsv", 1)) {
      nouns.add(row.get(0));
    }
  }

  boolean is(Token token) {
    return nouns.contains(token.lower());
  }
}
