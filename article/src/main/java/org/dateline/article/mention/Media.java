package org.dateline.article.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words, agencies and networks by which a medium is known. Immutable once made. */
final class Media {
  private final Set<String> words = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final PhraseTable<Boolean> names = new PhraseTable<>();
  private final Set<String> networks = new HashSet<>();
  private final Set<String> kinds = new HashSet<>();

  Media() {
    for (List<String> row : DataFile.rows("media.tsv", 2)) {
      String name = row.get(1);
      switch (row.get(0)) {
        case "word" -> words.add(name);
        case "label" -> labels.add(name);
        case "network" -> networks.add(name);
        case "kind" -> kinds.add(name);
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

  /**
   * The medium in a phrase that says what it is: "state news agency TASS", "the Tideway news
   * agency"; null if the phrase says nothing of the kind or is more than that.
   */
  @Nullable Phrase labelled(Phrase words, Lexicon lexicon) {
    int start = 0;
    while (start < words.size() && isLabelBefore(words, start, lexicon)) {
      start++;
    }
    int end = words.size();
    while (end > start && isLabelAfter(words.get(end - 1))) {
      end--;
    }
    Phrase name = words.sub(start, end);
    boolean labelled = name.size() < words.size() && isLabelledBeside(words, start, end);
    boolean known =
        names.get(name) != null || (name.size() == 1 && this.words.contains(name.words()));
    return labelled && !name.isEmpty() && name.all(Token::isCapitalised) && known ? name : null;
  }

  private boolean isLabelBefore(Phrase words, int index, Lexicon lexicon) {
    Token token = words.get(index);
    boolean people = lexicon.countries().ofDemonym(words.sub(index, index + 1)) != null;
    boolean owner = index + 1 < words.size() && words.get(index + 1).isPossessive();
    return isLabelAfter(token)
        || token.isPossessive()
        || people
        || (owner && lexicon.countries().named(words.sub(index, index + 1)) != null);
  }

  private boolean isLabelAfter(Token token) {
    return !token.isCapitalised() && (isLabel(token) || kinds.contains(token.text()));
  }

  private boolean isLabelledBeside(Phrase words, int start, int end) {
    return (start > 0 && isLabelAfter(words.get(start - 1)))
        || (end < words.size() && isLabelAfter(words.get(words.size() - 1)));
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

  /** Whether the word may stand beside such a label: "state-run". */
  boolean isKind(Token token) {
    return kinds.contains(token.text());
  }

  /** Whether the word beside a name says that the name is a medium's: "newspaper". */
  boolean isLabel(Token token) {
    return labels.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
