package org.dateline.article.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The head nouns of organisations and documents. Immutable once made. */
final class Heads {
  private final Map<String, Head> heads = new HashMap<>();

  enum Kind {
    /** Part of a state; many states have one of the same name. */
    AUTHORITY,
    GOVERNMENT,
    BODY,
    /** Stands for whatever organisation was last spoken of. */
    ANY,
    DOCUMENT
  }

  /** A head noun in its singular; {@code plural} says how it was written. */
  record Head(String noun, Kind kind, boolean plural) {
    boolean isOrganisation() {
      return kind != Kind.DOCUMENT;
    }
  }

  Heads() {
    for (List<String> row : DataFile.rows("heads.tsv", 3)) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      heads.put(row.get(0), new Head(row.get(0), kind, false));
      if (!row.get(2).isEmpty()) {
        heads.put(row.get(2), new Head(row.get(0), kind, true));
      }
    }
    heads.put("forces", new Head("forces", Kind.AUTHORITY, false));
  }

  /** The head noun that a word is; null if it is none. */
  @Nullable Head of(Token token) {
    return heads.get(token.lower());
  }

  /** The head noun of this name; null if it is none. */
  @Nullable Head named(String noun) {
    return heads.get(noun);
  }

  /** The head noun of an organisation that a word is; null if it is none. */
  @Nullable Head organisation(Token token) {
    Head head = of(token);
    return head != null && head.isOrganisation() ? head : null;
  }

  boolean isDocument(Token token) {
    Head head = of(token);
    return head != null && head.kind() == Kind.DOCUMENT;
  }
}
