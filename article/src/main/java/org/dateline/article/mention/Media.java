package org.dateline.article.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words, agencies and networks by which a medium is known. Immutable once made. */
final class Media {
  private final Set<String> words = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final PhraseTable<Boolean> names = new PhraseTable<>();
  private final Set<String> networks = new HashSet<>();

  Media() {
    for (List<String> row : DataFile.rows("media.tsv", 2)) {
      String name = row.get(1);
      switch (row.get(0)) {
        case "word" -> words.add(name);
        case "label" -> labels.add(name);
        case "network" -> networks.add(name);
        default -> names.add(name, true);
      }
    }
  }

  /** Whether a name by itself is known to be a medium: a known one, or "Harbour Radio". */
  boolean isMedium(Phrase name) {
    return names.get(name) != null
        || isNetwork(name)
        || (name.size() > 1 && isWritten(name) && name.any(t -> words.contains(t.text())));
  }

  /** Whether all words are written as in a name. */
  private static boolean isWritten(Phrase name) {
    return name.all(
        t ->
            t.isCapitalised()
                || t.isNumber()
                || t.is("of")
                || t.is("and")
                || PersonName.isParticle(t));
  }

  boolean isNetwork(Phrase name) {
    return networks.contains(name.normal());
  }

  /** Whether the word beside a name says that the name is a medium's: "newspaper". */
  boolean isLabel(Token token) {
    return labels.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
