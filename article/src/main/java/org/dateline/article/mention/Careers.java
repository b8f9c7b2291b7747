package org.dateline.article.mention;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Verbs that tell where somebody works or what office somebody has. Immutable once made. */
final class Careers {
  private final PhraseTable<Verb> verbs = new PhraseTable<>();

  /** What follows a verb: an institution or its part, the words of an office, or a subject. */
  enum Complement {
    BODY,
    OFFICE,
    SUBJECT
  }

  /**
   * A verb.
   *
   * @param object what follows it
   * @param implied the office of whoever does this; may be empty
   */
  record Verb(Complement object, String implied) {}

  Careers() {
    for (List<String> row : DataFile.rows("careers.tsv", 3)) {
      Complement object = Complement.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      verbs.add(row.get(0), new Verb(object, row.get(2)));
    }
  }

  /** The verb with which the words begin; null if with none. */
  PhraseTable.@Nullable Match<Verb> beginning(Phrase words) {
    return verbs.at(words, 0);
  }
}
