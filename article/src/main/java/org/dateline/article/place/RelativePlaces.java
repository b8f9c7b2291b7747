package org.dateline.article.place;

import java.util.Set;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.PlaceMention.Position;
import org.dateline.article.annotation.PlaceMention.Use;
import org.dateline.gazetteer.Distances;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Computes where something lies that is told by other places: "10 km south of X", "the village of
 * Y, 10 km from X", "on the road between X and Z".
 */
final class RelativePlaces {
  /** Nobody means a point by what lies between two places further apart. */
  private static final double FURTHEST_BETWEEN_KM = 150;

  private static final int FURTHEST_WORD = 6;
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "around",
          "some",
          "roughly",
          "nearly",
          "approximately",
          "just",
          "only",
          "less",
          "more",
          "than",
          "which",
          "is",
          "lies",
          "located",
          "situated");

  private final DistancePhrases distances;
  private final WordLists lists;

  RelativePlaces(DistancePhrases distances, WordLists lists) {
    this.distances = distances;
    this.lists = lists;
  }

  /**
   * The mention with the point that the phrase before a placed toponym tells; null if none does.
   */
  @Nullable PlaceMention before(Toponym toponym, Place place) {
    DistancePhrases.Phrase phrase = distances.before(toponym.words(), toponym.from());
    if (phrase == null) {
      return null;
    }
    Words words = toponym.words();
    String told = words.surface(phrase.from(), toponym.to());
    return computed(
        words, phrase.from(), toponym.to(), told, position(phrase, place), place, "computed from ");
  }

  /**
   * The position of a name that the gazetteer lacks, where a distance from a placed toponym follows
   * it; null if none does.
   */
  @Nullable Position of(Toponym unknown, Toponym known, Place place) {
    DistancePhrases.Phrase phrase =
        unknown.words() == known.words() ? distances.before(known.words(), known.from()) : null;
    if (phrase == null || !unknown.words().is(unknown.to(), ",")) {
      return null;
    }
    for (int word = unknown.to() + 1; word < phrase.from(); word++) {
      if (!ABOUT.contains(unknown.words().lower(word))) {
        return null;
      }
    }
    return unknown.to() < phrase.from() ? position(phrase, place) : null;
  }

  /**
   * The middle of "between X and Y", where something lies on the way; null where that is not so.
   */
  @Nullable PlaceMention between(Toponym one, Place here, Toponym other, Place there) {
    Words words = one.words();
    boolean said =
        words == other.words()
            && other.from() == one.to() + 1
            && words.is(one.to(), "and")
            && words.is(one.from() - 1, "between");
    if (!said || !isOnTheWay(words, one.from() - 1)) {
      return null;
    }
    double km = Distances.kilometres(here, there);
    if (here.kind() != PlaceKind.SETTLEMENT
        || there.kind() != PlaceKind.SETTLEMENT
        || km > FURTHEST_BETWEEN_KM) {
      return null;
    }
    Position middle =
        Distance.middle(here, there, km / 2 + Math.max(here.precisionKm(), there.precisionKm()));
    int from = one.from() - 1;
    String told = words.surface(from, other.to());
    return computed(words, from, other.to(), told, middle, here, "the middle; computed from ");
  }

  private boolean isOnTheWay(Words words, int between) {
    for (int word = between - 1; word >= Math.max(0, between - FURTHEST_WORD); word--) {
      if (lists.get("stretch").contains(words.lower(word))) {
        return true;
      }
      if (!words.isWord(word)) {
        return false;
      }
    }
    return false;
  }

  private static Position position(DistancePhrases.Phrase phrase, Place place) {
    return phrase.bearing() == null
        ? Distance.around(place, phrase.km())
        : Distance.from(place, phrase.km(), phrase.bearing());
  }

  private static PlaceMention computed(
      Words words, int from, int to, String told, Position position, Place place, String how) {
    return new PlaceMention(
        words.span(from, to),
        told,
        PlaceKind.OTHER,
        position,
        place.country(),
        null,
        place.disputed(),
        null,
        Use.EVENT,
        how + place.name());
  }
}
