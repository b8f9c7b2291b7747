package org.dateline.article.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameMatch;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;

/** The gazetteer as one article asks it: the same name is looked up once. For one thread. */
final class Lookup {
  private final Gazetteer gazetteer;
  private final Map<String, List<NameMatch>> found = new HashMap<>();

  /** How well known the best known place of a name is. */
  enum Rank {
    NONE,
    SMALL,
    LARGE,
    MILLION,
    REGION,
    COUNTRY
  }

  Lookup(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** All places of this name. */
  List<NameMatch> named(String surface) {
    return found.computeIfAbsent(surface, gazetteer::named);
  }

  /** The rank of the best known place of this name. */
  Rank rank(String surface) {
    Rank best = Rank.NONE;
    for (NameMatch match : named(surface)) {
      Rank rank = rank(match.place());
      best = rank.compareTo(best) > 0 ? rank : best;
    }
    return best;
  }

  private static Rank rank(Place place) {
    if (place.kind() == PlaceKind.COUNTRY) {
      return Rank.COUNTRY;
    }
    if (place.kind() == PlaceKind.REGION && place.region() == null) {
      return Rank.REGION;
    }
    if (place.population() >= 1_000_000) {
      return Rank.MILLION;
    }
    return place.population() >= 100_000 || place.kind() == PlaceKind.RIVER
        ? Rank.LARGE
        : Rank.SMALL;
  }
}
