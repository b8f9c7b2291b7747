package org.dateline.article.place;

import java.util.EnumMap;
import java.util.Map;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** What speaks for one candidate of a name, given what the other names are believed to mean. */
final class Support {
  private final PlaceGraph graph;
  private final PlaceName name;
  private final Candidate candidate;
  private final Map<Evidence, Double> values = new EnumMap<>(Evidence.class);
  private @Nullable Candidate container;
  private @Nullable Candidate neighbour;

  Support(PlaceGraph graph, PlaceName name, int number) {
    this.graph = graph;
    this.name = name;
    this.candidate = name.candidates().get(number);
    weigh();
  }

  double sum() {
    double sum = 0;
    for (double value : values.values()) {
      sum += value;
    }
    return sum;
  }

  double of(Evidence evidence) {
    return values.getOrDefault(evidence, 0.0);
  }

  Candidate candidate() {
    return candidate;
  }

  /** The place in or around which it is named as lying; null if there is none. */
  @Nullable Candidate container() {
    return container;
  }

  /** The nearest of the places named beside it; null if there is none. */
  @Nullable Candidate neighbour() {
    return neighbour;
  }

  private void weigh() {
    Weights weights = graph.weights();
    String country = candidate.place().country();
    put(Evidence.FAME, candidate.fame());
    put(Evidence.KIND_WORD, candidate.kindWord());
    put(Evidence.COUNTRY, weights.of("country-share") * graph.countryShare(name, country));
    put(Evidence.REGION, weights.of("region-share") * graph.regionShare(name, candidate.region()));
    boolean local = country != null && country.equals(graph.clues().outletCountry());
    put(Evidence.OUTLET, local ? weights.of("outlet") : 0);
    double within = 0;
    double near = 0;
    double list = 0;
    for (Link link : graph.links(name)) {
      PlaceName other = link.from(name);
      switch (link.kind()) {
        case NEAR -> near = Math.max(near, closeness(link.weight(), other, near));
        case LIST -> list = Math.max(list, sort(other));
        case WITHIN, AROUND -> within = Math.max(within, containment(link, other, within));
      }
    }
    put(Evidence.CONTAINMENT, weights.of("within") * within);
    put(Evidence.NEARNESS, weights.of("near") * near);
    put(Evidence.LIST, weights.of("list") * list);
  }

  private void put(Evidence evidence, double value) {
    values.put(evidence, value);
  }

  /** How close the other name's place is; countries are too large to be close to anything. */
  private double closeness(double weight, PlaceName other, double most) {
    double best = 0;
    for (int i = 0; i < other.candidates().size(); i++) {
      Candidate there = other.candidates().get(i);
      if (other.belief(i) > best && isNeighbour(there)) {
        double close = other.belief(i) * candidate.closeness(there);
        if (close > best) {
          best = close;
          neighbour = weight * close > most ? there : neighbour;
        }
      }
    }
    return weight * best;
  }

  /** Countries are too large to be near; nothing is near itself or the region around it. */
  private boolean isNeighbour(Candidate there) {
    return there.place().kind() != PlaceKind.COUNTRY
        && !there.place().id().equals(candidate.place().id())
        && !there.place().id().equals(candidate.place().region());
  }

  private double containment(Link link, PlaceName other, double most) {
    double best = 0;
    boolean inner = link.isInner(name);
    for (int i = 0; i < other.candidates().size(); i++) {
      Candidate there = other.candidates().get(i);
      if (other.belief(i) > best
          && (inner ? candidate.isWithin(there) : there.isWithin(candidate))) {
        best = other.belief(i);
        container = link.weight() * best > most ? there : container;
      }
    }
    return link.weight() * best;
  }

  /** How probably the other item of the list is of the same sort. */
  private double sort(PlaceName other) {
    double sum = 0;
    for (int i = 0; i < other.candidates().size(); i++) {
      if (candidate.isOfSort(other.candidates().get(i))) {
        sum += other.belief(i);
      }
    }
    return sum;
  }
}
