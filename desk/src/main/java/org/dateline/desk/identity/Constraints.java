package org.dateline.desk.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.identity.Decision.Act;

/** What users decided, as it bears on the appearances at hand. The last decision counts most. */
final class Constraints {
  private final List<Ruling> rulings;
  private final Map<Place, String> sides = new HashMap<>();

  /** Where an appearance stands. */
  record Place(String article, String entity) {
    static Place of(Appearance appearance) {
      return new Place(appearance.article(), appearance.entity());
    }
  }

  /**
   * A decision with the places of its sides as the articles are read now.
   *
   * @param blocks of the names at these places
   */
  record Ruling(Decision decision, Set<Place> one, Set<Place> other, Set<String> blocks) {
    static Ruling of(Decision decision, List<Appearance> one, List<Appearance> other) {
      Set<String> blocks = new TreeSet<>();
      one.forEach(each -> blocks.add(Name.of(each).block(each.kind())));
      other.forEach(each -> blocks.add(Name.of(each).block(each.kind())));
      return new Ruling(decision, places(one), places(other), blocks);
    }

    private static Set<Place> places(List<Appearance> side) {
      Set<Place> places = new LinkedHashSet<>();
      side.forEach(one -> places.add(Place.of(one)));
      return places;
    }
  }

  /**
   * @param rulings in the order of their decisions
   */
  Constraints(List<Ruling> rulings) {
    this.rulings = List.copyOf(rulings).reversed();
    for (Ruling ruling : rulings) {
      if (ruling.decision().act() == Act.SPLIT) {
        ruling.one().forEach(place -> mark(place, ruling, "a"));
        ruling.other().forEach(place -> mark(place, ruling, "b"));
      }
    }
  }

  private void mark(Place place, Ruling ruling, String side) {
    sides.merge(place, ruling.decision().number() + side, (one, other) -> one + " " + other);
  }

  /** Tells apart appearances that users have told apart; empty for all others. */
  String side(Appearance appearance) {
    return sides.getOrDefault(Place.of(appearance), "");
  }

  void apply(Collection<Node> nodes, Clusters clusters) {
    Map<Place, Node> at = new HashMap<>();
    for (Node node : nodes) {
      node.appearances().forEach(appearance -> at.put(Place.of(appearance), node));
    }
    for (Ruling ruling : rulings) {
      List<Node> one = found(ruling.one(), at);
      List<Node> other = found(ruling.other(), at);
      if (ruling.decision().act() == Act.MERGE) {
        merge(ruling.decision(), one, other, clusters);
      } else {
        split(one, other, nodes, clusters);
      }
    }
  }

  private static List<Node> found(Set<Place> places, Map<Place, Node> at) {
    Set<String> seen = new TreeSet<>();
    List<Node> found = new ArrayList<>();
    for (Place place : places) {
      Node node = at.get(place);
      if (node != null && seen.add(node.key())) {
        found.add(node);
      }
    }
    return found;
  }

  private static void merge(
      Decision decision, List<Node> one, List<Node> other, Clusters clusters) {
    List<Node> all = new ArrayList<>(one);
    all.addAll(other);
    for (Node node : all) {
      if (!clusters.isForbidden(clusters.of(all.getFirst()), clusters.of(node))) {
        String because = "decided by " + decision.author() + ": " + decision.reason();
        clusters.decide(all.getFirst(), node, because, decision.number());
      }
    }
  }

  /**
   * Keeps both sides apart. Any other that could be of either goes with the side with which it has
   * more in common, and with none where that is equal.
   */
  private static void split(
      List<Node> one, List<Node> other, Collection<Node> nodes, Clusters clusters) {
    for (Node left : one) {
      for (Node right : other) {
        if (clusters.of(left) != clusters.of(right)) {
          clusters.forbid(left, right);
        }
      }
    }
    for (Node node : nodes) {
      if (one.contains(node) || other.contains(node)) {
        continue;
      }
      int withOne = inCommon(node, one);
      int withOther = inCommon(node, other);
      if (withOne >= 0 && withOther >= 0) {
        forbid(node, withOne <= withOther ? one : List.of(), clusters);
        forbid(node, withOther <= withOne ? other : List.of(), clusters);
      }
    }
  }

  private static void forbid(Node node, List<Node> side, Clusters clusters) {
    for (Node one : side) {
      if (clusters.of(one) != clusters.of(node)) {
        clusters.forbid(node, one);
      }
    }
  }

  /** How much is told of both alike; -1 if the names differ. */
  private static int inCommon(Node node, List<Node> side) {
    int most = -1;
    for (Node one : side) {
      if (node.name().mayBeSame(one.name())) {
        most =
            Math.max(
                most,
                2 * shared(node.affiliations().institutions(), one.affiliations().institutions())
                    + shared(node.affiliations().roles(), one.affiliations().roles())
                    + shared(node.affiliations().countries(), one.affiliations().countries()));
      }
    }
    return most;
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both.size();
  }
}
