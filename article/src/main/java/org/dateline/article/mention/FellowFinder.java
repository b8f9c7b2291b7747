package org.dateline.article.mention;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where somebody unnamed works who is told to be one more of a kind: "a second official" is
 * of the body that the first one is of.
 */
final class FellowFinder {
  /** How many paragraphs back the first one may speak. */
  private static final int NEAR = 3;

  /** Where he works is told. */
  private static final Pattern WORKPLACE = Pattern.compile(" (at|for|from|of|with) ");

  private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "other");

  private FellowFinder() {}

  /** Gives the speaker of a line the institution of the one before, if he is such a one. */
  static void attach(Scene scene, SpokenLine line) {
    Referent speaker = line.speaker();
    NounPhrase phrase = line.phrase();
    RoleReading role = phrase == null ? null : phrase.role();
    if (speaker == null
        || phrase == null
        || role == null
        || phrase.plural()
        || speaker.person() != null
        || speaker.institution() != null
        || role.country() != null
        || role.institution() != null
        || WORKPLACE.matcher(role.text()).find()
        || !isOneMore(line.place())) {
      return;
    }
    Referent first =
        scene
            .history()
            .lastSpeaker(
                line.place(),
                NEAR,
                other ->
                    !other.equals(speaker)
                        && other.person() == null
                        && other.institution() != null
                        && other.roles().stream().anyMatch(known -> known.answersTo(role)));
    if (first != null) {
      speaker.sharesInstitution(first);
    }
  }

  private static boolean isOneMore(Place place) {
    Phrase all = place.passage().phrase();
    int at = place.passage().indexAt(place.offset());
    return at + 1 < all.size()
        && (all.get(at).lower().equals("another")
            || (Lexicon.isDeterminer(all.get(at)) && ORDINALS.contains(all.get(at + 1).lower())));
  }
}
