package org.dateline.desk.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.desk.identity.Identity.Evidence;

/** Which nodes are one, while that is being found out, with the reasons. */
final class Clusters {
  /** So many of those that one was kept apart from are told: the first in order. */
  private static final int MOST_APART = 10;

  private final Map<Node, Cluster> of = new LinkedHashMap<>();

  /** Nodes that are one. */
  static final class Cluster {
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Node> forbidden = new HashSet<>();
    private final List<Evidence> joins = new ArrayList<>();
    private final Map<String, Evidence> apart = new LinkedHashMap<>();
    private Affiliations affiliations;

    private Cluster(Node node) {
      nodes.add(node);
      affiliations = node.affiliations();
    }

    List<Node> nodes() {
      return nodes;
    }

    Affiliations affiliations() {
      return affiliations;
    }

    List<Evidence> joins() {
      return joins;
    }

    Collection<Evidence> apart() {
      return apart.values();
    }

    Node first() {
      return nodes.getFirst();
    }

    int articles() {
      return (int)
          nodes.stream()
              .flatMap(node -> node.appearances().stream())
              .map(Appearance::article)
              .distinct()
              .count();
    }

    private boolean forbids(Cluster other) {
      return other.nodes.stream().anyMatch(forbidden::contains);
    }
  }

  Clusters(Collection<Node> nodes) {
    nodes.forEach(node -> of.put(node, new Cluster(node)));
  }

  Cluster of(Node node) {
    Cluster cluster = of.get(node);
    if (cluster == null) {
      throw new IllegalArgumentException("the node is of another block: " + node.key());
    }
    return cluster;
  }

  /** The clusters of nodes, each once, in the nodes' order. */
  List<Cluster> of(Collection<Node> nodes) {
    return nodes.stream().map(this::of).distinct().toList();
  }

  List<Cluster> all() {
    return of.values().stream().distinct().toList();
  }

  /** Keeps two apart whatever else is told. */
  void forbid(Node one, Node other) {
    of(one).forbidden.add(other);
    of(other).forbidden.add(one);
  }

  boolean isForbidden(Cluster one, Cluster other) {
    return one.forbids(other) || other.forbids(one);
  }

  /** Joins two by a user's decision. */
  void decide(Node one, Node other, String because, long decision) {
    join(of(one), of(other), new Evidence(one.first(), other.first(), because, decision));
  }

  /** Joins two, unless users or what is told of them forbid it; then it is noted why. */
  void join(Node one, Node other, String because) {
    Cluster left = of(one);
    Cluster right = of(other);
    if (left == right) {
      return;
    }
    String conflict = left.affiliations.conflict(right.affiliations);
    if (isForbidden(left, right)) {
      return;
    }
    if (conflict != null) {
      keepApart(left, right, conflict);
    } else {
      join(left, right, new Evidence(one.first(), other.first(), because, 0));
    }
  }

  /** Notes why two are not joined. */
  void keepApart(Cluster one, Cluster other, String because) {
    note(one, other, because);
    note(other, one, because);
  }

  private static void note(Cluster one, Cluster other, String because) {
    if (one.apart.size() < MOST_APART) {
      one.apart.putIfAbsent(
          other.first().key(),
          new Evidence(one.first().first(), other.first().first(), because, 0));
    }
  }

  private void join(Cluster one, Cluster other, Evidence evidence) {
    if (one == other) {
      return;
    }
    boolean leads = one.first().key().compareTo(other.first().key()) <= 0;
    Cluster into = leads ? one : other;
    Cluster from = leads ? other : one;
    into.nodes.addAll(from.nodes);
    into.forbidden.addAll(from.forbidden);
    into.joins.addAll(from.joins);
    into.joins.add(evidence);
    from.apart.forEach(into.apart::putIfAbsent);
    into.affiliations = into.affiliations.with(from.affiliations);
    from.nodes.forEach(node -> of.put(node, into));
  }

  /** For each name of nodes, the nodes that have it. */
  static Map<String, List<Node>> byName(Collection<Node> nodes) {
    Map<String, List<Node>> byName = new HashMap<>();
    for (Node node : nodes) {
      byName.computeIfAbsent(node.name().letters(), key -> new ArrayList<>()).add(node);
    }
    return byName;
  }
}
