package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * In which order the places of a name are listed: the most populous first, but a region behind the
 * town that it is named after, since the town is meant more often.
 */
final class MatchOrder {
  /** From this share of its people on, a region is taken for the surroundings of its town. */
  private static final double MOST_OF_REGION = 0.25;

  private MatchOrder() {}

  static List<NameMatch> sorted(List<NameMatch> matches) {
    List<NameMatch> sorted = new ArrayList<>(matches);
    sorted.sort(MatchOrder::mostPopulousFirst);
    for (NameMatch match : matches) {
      if (match.place().kind() == PlaceKind.SETTLEMENT) {
        putBeforeItsRegion(match, sorted);
      }
    }
    return List.copyOf(sorted);
  }

  /** By hand: comparators that are put together load many classes before the first answer. */
  private static int mostPopulousFirst(NameMatch one, NameMatch other) {
    int order = Long.compare(other.place().population(), one.place().population());
    return order != 0 ? order : one.place().id().compareTo(other.place().id());
  }

  private static void putBeforeItsRegion(NameMatch town, List<NameMatch> sorted) {
    int own = sorted.indexOf(town);
    for (int i = 0; i < own; i++) {
      if (isNamedAfter(town.place(), sorted.get(i).place())) {
        sorted.remove(own);
        sorted.add(i, town);
        return;
      }
    }
  }

  /** Whether a region of the same name is that of the town: it is the seat, or most of it. */
  private static boolean isNamedAfter(Place town, Place region) {
    return region.kind() == PlaceKind.REGION
        && Objects.equals(town.country(), region.country())
        && (town.isRegionSeat() || town.population() >= MOST_OF_REGION * region.population())
        && Distances.kilometres(town, region) <= region.precisionKm();
  }
}
