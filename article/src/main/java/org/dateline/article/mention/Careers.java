package org.dateline.article.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verbs that tell where somebody works or what office somebody has. Immutable once made. */
final class Careers {
  private final PhraseTable<Verb> verbs = new PhraseTable<>();

  /**
   * A verb.
   *
   * @param office whether the words of an office follow, and not an institution
   * @param implied the office of whoever does this; may be empty
   */
  record Verb(boolean office, String implied) {}

  Careers() {
    for (List<String> row : DataFile.rows("careers.tsv", 3)) {
      verbs.add(row.get(0), new Verb(row.get(1).equals("office"), row.get(2)));
    }
  }

  /** The verb with which the words begin; null if with none. */
  PhraseTable.@Nullable Match<Verb> beginning(Phrase words) {
    return verbs.at(words, 0);
  }
}
