package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All names of the gazetteer by the region in which their places lie, to find one that is spelt
 * almost as another. Reading them all takes a second or so.
 */
final class SimilarNames {
  /** Longer words may differ in more letters. */
  private static final int ONE_FROM = 5;

  private static final int TWO_FROM = 9;

  private final Map<String, List<Named>> byContainer = new HashMap<>();

  private record Named(String key, Place place) {}

  /**
   * A place whose name differs a little.
   *
   * @param match the place and its name
   * @param distance in how many letters
   */
  record Similar(NameMatch match, int distance) {}

  SimilarNames(Gazetteer gazetteer) {
    gazetteer.forEachName(
        (key, match) -> {
          List<Named> inContainer =
              byContainer.computeIfAbsent(container(match.place()), unused -> new ArrayList<>());
          inContainer.add(new Named(key, match.place()));
          String bare = KindWords.without(key);
          if (!bare.equals(key)) {
            inContainer.add(new Named(bare, match.place()));
          }
        });
  }

  /** What a place lies in: countries in the world, regions in countries, the rest in regions. */
  private static String container(Place place) {
    if (place.kind() == PlaceKind.COUNTRY) {
      return "";
    }
    String region = place.region();
    return region != null ? region : Objects.requireNonNullElse(place.country(), "");
  }

  /**
   * The places within a container whose names differ least from a folded name, and not by more than
   * their length allows; the most populous first.
   *
   * @param container id of a region, code of a country, or the empty string for countries
   */
  List<Similar> to(String key, String container) {
    int bound = key.length() >= TWO_FROM ? 2 : key.length() >= ONE_FROM ? 1 : 0;
    Map<String, Similar> best = new LinkedHashMap<>();
    int least = bound;
    for (Named named : byContainer.getOrDefault(container, List.of())) {
      int distance = EditDistance.within(key, named.key(), least);
      if (distance > least || named.key().charAt(0) != key.charAt(0)) {
        continue;
      }
      if (distance < least) {
        best.clear();
        least = distance;
      }
      NameMatch match = new NameMatch(named.place(), named.key(), AliasKind.ALTERNATE);
      best.putIfAbsent(named.place().id(), new Similar(match, distance));
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingLong((Similar similar) -> -similar.match().place().population())
                .thenComparing(similar -> similar.match().place().id()))
        .toList();
  }
}
