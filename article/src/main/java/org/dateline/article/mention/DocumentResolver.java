package org.dateline.article.mention;

import java.util.List;
import java.util.Locale;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks through a document: its possessor, else whoever last spoke in a sentence that
 * names such a document, else the previous institution.
 */
final class DocumentResolver {
  private static final int NEAR = 3;

  private final Lexicon lexicon;

  DocumentResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The one who speaks; never null, for at least the document is known. */
  Referent resolve(Scene scene, Place place, NounPhrase phrase) {
    boolean unheard =
        !place.isSummary()
            && (phrase.article() == Determiner.INDEFINITE || phrase.article() == Determiner.NONE);
    Referent author = unheard ? null : author(scene, place, noun(phrase));
    return author == null ? scene.cast().described(phrase) : author;
  }

  private static @Nullable Referent author(Scene scene, Place place, String noun) {
    for (List<Turn> turns : List.of(scene.history().before(place), scene.history().after(place))) {
      for (Turn turn : turns) {
        Referent speaker = turn.speaker();
        if (speaker != null
            && turn.documents().contains(noun)
            && speaker.type() != EntityType.OTHER
            && !turn.sentence().equals(place.sentence())) {
          return speaker;
        }
      }
    }
    Referent institution =
        scene.history().lastSpeaker(place, NEAR, other -> other.type() == EntityType.ORGANISATION);
    return institution != null
        ? institution
        : scene.history().lastSpeaker(place, 1, other -> other.type() == EntityType.PERSON);
  }

  /** The head noun of the description. */
  private String noun(NounPhrase phrase) {
    for (Token token : Phrase.of(phrase.described()).tokens()) {
      Heads.Head head = lexicon.heads().of(token);
      if (head != null && head.kind() == Heads.Kind.DOCUMENT) {
        return head.noun();
      }
    }
    return phrase.described().toLowerCase(Locale.ROOT);
  }
}
