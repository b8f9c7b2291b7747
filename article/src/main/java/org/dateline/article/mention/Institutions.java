package org.dateline.article.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Well-known institutions and what they are called. Immutable once made. */
final class Institutions {
  private final PhraseTable<Institution> table = new PhraseTable<>();

  /**
   * An institution.
   *
   * @param name its usual name, with its country in brackets where several share it
   * @param country the code of the country whose institution it is; empty if of none
   */
  record Institution(String name, String country) {}

  Institutions() {
    for (List<String> row : DataFile.rows("institutions.tsv", 3)) {
      Institution institution = new Institution(row.get(0), row.get(1));
      table.add(row.get(0), institution);
      DataFile.values(row.get(2)).forEach(synonym -> table.add(synonym, institution));
    }
  }

  /** The institution that the whole phrase names; null if it names none. */
  @Nullable Institution named(Phrase phrase) {
    return table.get(phrase);
  }

  /** The institution whose name begins at {@code start}; null if there is none. */
  PhraseTable.@Nullable Match<Institution> at(Phrase phrase, int start) {
    return table.at(phrase, start);
  }
}
