package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.dateline.article.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a source that is a document: "the MoD's latest update", "a report by the UN". */
final class DocumentReader {
  private static final Set<String> BY = Set.of("by", "from", "of");

  private final Lexicon lexicon;
  private final OrganisationReader organisations;

  DocumentReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.organisations = new OrganisationReader(lexicon);
  }

  /** Whether the phrase, up to its first preposition, ends with a noun for a document. */
  boolean isDocument(Phrase before) {
    return lexicon.heads().isDocument(before.last()) && !lexicon.media().isMedium(before);
  }

  /** Whether the word leads to a document's author. */
  static boolean isBy(Token token) {
    return BY.contains(token.lower());
  }

  /**
   * Reads the document.
   *
   * @param before the words up to the noun, without article
   * @param tail the words after it; may be empty
   */
  NounPhrase read(Phrase before, Phrase tail, Determiner article, String described) {
    NounPhrase document = NounPhrase.of(Kind.DOCUMENT, article, described);
    Phrase owner = owner(before, tail);
    return owner == null || owner.isEmpty() ? document : document.withPossessor(owner);
  }

  private @Nullable Phrase owner(Phrase before, Phrase tail) {
    int mark = before.first(Token::isPossessive);
    if (mark > 0) {
      return before.to(mark);
    }
    if (tail.size() > 1 && isBy(tail.get(0))) {
      return NounPhraseReader.withoutArticle(tail.from(1));
    }
    return before.size() > 1 ? premodifier(before.to(before.size() - 1)) : null;
  }

  /** A name right before the noun: "the UN report". */
  private @Nullable Phrase premodifier(Phrase words) {
    for (int start = 0; start < words.size(); start++) {
      Phrase owner = words.from(start);
      if (owner.get(0).isCapitalised() && (isCountry(owner) || organisations.read(owner) != null)) {
        return owner;
      }
    }
    Phrase last = words.from(words.size() - 1);
    return PersonName.isNameWord(last.get(0), lexicon) && !isDemonym(last) ? last : null;
  }

  private boolean isCountry(Phrase words) {
    return lexicon.countries().named(words) != null
        || lexicon.countries().governedFrom(words) != null;
  }

  private boolean isDemonym(Phrase words) {
    return lexicon.countries().ofDemonym(words) != null;
  }
}
