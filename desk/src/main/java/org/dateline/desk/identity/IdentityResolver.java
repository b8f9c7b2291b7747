package org.dateline.desk.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.desk.identity.Clusters.Cluster;
import org.dateline.desk.identity.OfficeHolders.Held;
import org.jspecify.annotations.Nullable;

/**
 * Decides which appearances are of one person or institution, from those that may be: names that
 * could be one. The answer depends on what is told and decided, not on the order in which it came.
 *
 * <ol>
 *   <li>What users decided counts first.
 *   <li>The same full name is joined, unless the countries that are told conflict. Where they do,
 *       whoever has the name and nothing that tells which is meant stays apart.
 *   <li>Spellings of one name are joined, unless what is told conflicts or there are several.
 *   <li>The same name in another form or with an initial is joined where office or affiliation
 *       agree.
 *   <li>A surname alone is joined where office or institution agree with one person only.
 *   <li>An office alone is joined with whoever is known to have held it then.
 * </ol>
 */
final class IdentityResolver {
  /** So many different names in a block are compared with each other; no surname has more. */
  private static final int MOST_NAMES = 400;

  /** One error of reading must not part hundreds of articles: of so many, nearly all agree. */
  private static final int MANY = 10;

  private static final double NEARLY_ALL = 0.95;

  private final TreeMap<String, Node> nodes = new TreeMap<>();
  private final Clusters clusters;

  private IdentityResolver(Collection<Appearance> appearances, Constraints constraints) {
    appearances.stream()
        .sorted(Identities.ORDER)
        .forEach(
            one ->
                nodes
                    .computeIfAbsent(
                        Node.key(one, constraints.side(one)),
                        key -> Node.of(one, constraints.side(one)))
                    .add(one));
    this.clusters = new Clusters(nodes.values());
    constraints.apply(nodes.values(), clusters);
  }

  /** The clusters of nodes, in the order of their first nodes. */
  static List<Cluster> resolve(
      Collection<Appearance> appearances, List<Held> held, Constraints constraints) {
    IdentityResolver resolver = new IdentityResolver(appearances, constraints);
    resolver.joinSameNames();
    resolver.joinOtherForms();
    resolver.joinSurnames();
    held.forEach(one -> resolver.join(one, constraints));
    return resolver.clusters.all();
  }

  /** "The Defence Secretary" and the one who held the office on that day. */
  private void join(Held held, Constraints constraints) {
    Appearance described = held.described();
    Appearance holder = held.holder();
    Node one = nodes.get(Node.key(holder, constraints.side(holder)));
    Node other = nodes.get(Node.key(described, constraints.side(described)));
    if (one != null && other != null) {
      clusters.join(one, other, held.because());
    }
  }

  private void joinSameNames() {
    Map<String, List<Node>> byName = new TreeMap<>(Clusters.byName(full()));
    for (List<Node> same : byName.values()) {
      joinSharing(same, "the same name");
      joinTheRest(same);
    }
  }

  private List<Node> full() {
    return nodes.values().stream().filter(IdentityResolver::isFull).toList();
  }

  private static boolean isFull(Node node) {
    boolean organisation = node.first().kind() == Kind.ORGANISATION;
    return node.name().isFull() || (organisation && !node.name().described());
  }

  /** Joins nodes that have an institution, a country and office, or a country in common. */
  private void joinSharing(List<Node> same, String because) {
    Map<String, Node> first = new TreeMap<>();
    for (Node node : same) {
      for (String key : keys(node.affiliations())) {
        Node known = first.putIfAbsent(key, node);
        if (known != null) {
          clusters.join(known, node, because + ", and both of " + key);
        }
      }
    }
  }

  private static List<String> keys(Affiliations told) {
    List<String> keys = new ArrayList<>(told.institutions());
    keys.addAll(told.countries());
    return keys;
  }

  /**
   * Where nothing told of a name conflicts, all are one. Where something does, whoever has the name
   * and no country belongs to the only one with whom office or institution agree, or to one who is
   * nearly always meant; else it could be any of them.
   */
  private void joinTheRest(List<Node> same) {
    List<Cluster> all = clusters.of(same);
    if (all.size() > MOST_NAMES) {
      return; // a name on which nothing agrees: each stays what it is
    }
    if (!hasConflict(all)) {
      for (int i = 1; i < all.size(); i++) {
        clusters.join(
            all.getFirst().first(),
            all.get(i).first(),
            "the same name, and nothing says otherwise");
      }
      return;
    }
    List<Cluster> placed =
        all.stream().filter(one -> !one.affiliations().countries().isEmpty()).toList();
    Map<Cluster, Cluster> joins = new LinkedHashMap<>();
    Map<Cluster, String> reasons = new LinkedHashMap<>();
    for (Cluster loose : all) {
      if (!placed.contains(loose)) {
        place(loose, placed, joins, reasons);
      }
    }
    joins.forEach(
        (loose, one) -> clusters.join(one.first(), loose.first(), reasons.getOrDefault(loose, "")));
    tellApart(clusters.of(same));
  }

  private boolean hasConflict(List<Cluster> all) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).affiliations().conflict(all.get(j).affiliations()) != null
            || clusters.isForbidden(all.get(i), all.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private void place(
      Cluster loose,
      List<Cluster> placed,
      Map<Cluster, Cluster> joins,
      Map<Cluster, String> reasons) {
    List<Cluster> agreeing =
        placed.stream()
            .filter(one -> !clusters.isForbidden(one, loose))
            .filter(one -> agreement(one, loose, true) != null)
            .toList();
    Cluster usual = agreeing.isEmpty() ? usual(placed) : null;
    if (agreeing.size() == 1) {
      joins.put(loose, agreeing.getFirst());
      reasons.put(loose, "the same name, and both " + agreement(agreeing.getFirst(), loose, true));
    } else if (usual != null && !clusters.isForbidden(usual, loose)) {
      joins.put(loose, usual);
      reasons.put(
          loose,
          "the same name, and where a country is told it is %s in %s of %s articles"
              .formatted(
                  String.join(", ", usual.affiliations().countries()),
                  usual.articles(),
                  placed.stream().mapToInt(Cluster::articles).sum()));
    }
  }

  /** The one who is meant in nearly all articles that tell a country; null if there is none. */
  private static @Nullable Cluster usual(List<Cluster> placed) {
    int all = placed.stream().mapToInt(Cluster::articles).sum();
    return placed.stream()
        .filter(one -> one.articles() >= MANY && one.articles() >= NEARLY_ALL * all)
        .findFirst()
        .orElse(null);
  }

  private void tellApart(List<Cluster> all) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        String conflict = all.get(j).affiliations().conflict(all.get(i).affiliations());
        clusters.keepApart(
            all.get(j),
            all.get(i),
            conflict == null
                ? "the same name, but there are several of that name and nothing tells which"
                : "the same name, but " + conflict);
      }
    }
  }

  private void joinOtherForms() {
    Map<String, List<Node>> byName = new TreeMap<>(Clusters.byName(full()));
    List<List<Node>> names =
        byName.values().stream()
            .filter(same -> same.getFirst().first().kind() == Kind.PERSON)
            .limit(MOST_NAMES)
            .toList();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        Name one = names.get(i).getFirst().name();
        Name other = names.get(j).getFirst().name();
        if (one.isSpellingOf(other)) {
          joinSpellings(names.get(i), names.get(j));
        } else if (one.mayBeSame(other)) {
          joinForms(names.get(i), names.get(j), isInitial(one) || isInitial(other));
        }
      }
    }
  }

  /** Joins those of whom nothing conflicts, each with the only one of the other spelling. */
  private void joinSpellings(List<Node> ones, List<Node> others) {
    for (Cluster one : clusters.of(ones)) {
      List<Cluster> possible =
          clusters.of(others).stream()
              .filter(other -> other != one)
              .filter(other -> one.affiliations().conflict(other.affiliations()) == null)
              .toList();
      if (possible.size() == 1 && clusters.of(others).size() == 1) {
        clusters.join(
            one.first(),
            possible.getFirst().first(),
            "spellings of one name, and nothing says otherwise");
      }
    }
  }

  private static boolean isInitial(Name name) {
    return name.given().length() == 1;
  }

  /** An initial may stand for many names, so a country alone is too little. */
  private void joinForms(List<Node> ones, List<Node> others, boolean initial) {
    for (Cluster one : clusters.of(ones)) {
      List<Cluster> agreeing = new ArrayList<>();
      for (Cluster other : clusters.of(others)) {
        if (one != other && agreement(one, other, initial) != null) {
          agreeing.add(other);
        }
      }
      if (agreeing.size() == 1) {
        Cluster other = agreeing.getFirst();
        clusters.join(
            one.first(),
            other.first(),
            "forms of one name, and both " + agreement(one, other, initial));
      }
    }
  }

  /** What two have in common besides the name; null if that is not enough. */
  private static @Nullable String agreement(Cluster one, Cluster other, boolean strict) {
    Affiliations left = one.affiliations();
    Affiliations right = other.affiliations();
    if (left.conflict(right) != null) {
      return null;
    }
    String shared = shared(left.institutions(), right.institutions());
    if (shared == null) {
      shared = shared(left.roles(), right.roles());
    }
    if (shared == null) {
      shared = shared(left.callings(), right.callings());
    }
    return shared == null && !strict ? shared(left.countries(), right.countries()) : shared;
  }

  private static @Nullable String shared(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both.isEmpty() ? null : "of " + both.iterator().next();
  }

  private void joinSurnames() {
    List<Node> full = full();
    for (Node node : nodes.values()) {
      if (node.first().kind() != Kind.PERSON || node.name().described() || isFull(node)) {
        continue;
      }
      List<Cluster> possible =
          clusters.of(full).stream()
              .filter(cluster -> cluster != clusters.of(node))
              .filter(cluster -> !clusters.isForbidden(cluster, clusters.of(node)))
              .limit(MOST_NAMES)
              .toList();
      Map<Cluster, String> agreeing = new LinkedHashMap<>();
      for (Cluster cluster : node.affiliations().isEmpty() ? List.<Cluster>of() : possible) {
        String because = agreement(clusters.of(node), cluster, true);
        if (because != null) {
          agreeing.put(cluster, because);
        }
      }
      joinSurname(node, agreeing, possible);
    }
  }

  private void joinSurname(Node node, Map<Cluster, String> agreeing, List<Cluster> possible) {
    if (agreeing.size() == 1) {
      Map.Entry<Cluster, String> only = agreeing.entrySet().iterator().next();
      clusters.join(only.getKey().first(), node, "the surname, and both " + only.getValue());
      return;
    }
    String because =
        agreeing.isEmpty()
            ? "only the surname, and nothing tells whose it is"
            : "only the surname, and several agree";
    possible.stream()
        .filter(cluster -> cluster.affiliations().conflict(node.affiliations()) == null)
        .limit(5)
        .forEach(cluster -> clusters.keepApart(clusters.of(node), cluster, because));
  }
}
