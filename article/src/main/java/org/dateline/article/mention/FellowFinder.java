package org.dateline.article.mention;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    RoleReading role = role(scene, line);
    if (speaker == null
        || role == null
        || speaker.person() != null
        || speaker.institution() != null
        || role.country() != null
        || role.institution() != null
        || WORKPLACE.matcher(role.text()).find()) {
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

  /** What "a second official" and "one of the officials" do; null if the words are others. */
  private static @Nullable RoleReading role(Scene scene, SpokenLine line) {
    NounPhrase phrase = line.phrase();
    if (phrase == null) {
      return null;
    }
    if (isOneOf(line.place())) {
      return scene.reader().read(Phrase.of(phrase.described()).from(2)).role();
    }
    return phrase.plural() || !isOneMore(line.place()) ? null : phrase.role();
  }

  private static boolean isOneOf(Place place) {
    Phrase all = place.passage().phrase();
    int at = place.passage().indexAt(place.offset());
    return at + 3 < all.size()
        && all.get(at).lower().equals("one")
        && all.get(at + 1).is("of")
        && all.get(at + 2).is("the");
  }

  private static boolean isOneMore(Place place) {
    Phrase all = place.passage().phrase();
    int at = place.passage().indexAt(place.offset());
    return at + 1 < all.size()
        && (all.get(at).lower().equals("another")
            || (Lexicon.isDeterminer(all.get(at)) && ORDINALS.contains(all.get(at + 1).lower())));
  }
}
