package org.dateline.article.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Chooses for all names of an article together the places that fit each other: mean-field inference
 * over a graph whose nodes are names and whose edges join names that stand together. Each name
 * begins with what is known of its candidates by themselves. In a few rounds each is then weighed
 * by what the others are believed to be: whether it lies in the place named after the comma, how
 * close it is to its neighbours, and how much of the article is about its region and its country.
 * That one name has one sense in an article follows Gale, Church and Yarowsky (1992); that names
 * prefer to lie close together, Leidner, Sinclair and Webber (2003).
 *
 * <p>Deterministic; takes time in proportion to the number of toponyms.
 */
final class PlaceResolver {
  private static final int ROUNDS = 4;
  /** A name that stands more often does not make an article more about its country. */
  private static final int MOST_COUNTED = 4;

  private final Vocabulary vocabulary;
  private final Weights weights = new Weights("resolution-weights.tsv");

  PlaceResolver(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** For each toponym the name that it is an occurrence of, resolved. */
  List<PlaceName> resolve(List<Toponym> toponyms, Clues clues, Lookup lookup) {
    Graph graph = new Graph(toponyms, clues, lookup);
    for (int round = 0; round < ROUNDS; round++) {
      graph.round();
    }
    return graph.perToponym();
  }

  /** The names of one article. */
  private final class Graph {
    private final List<Toponym> toponyms;
    private final Clues clues;
    private final List<PlaceName> names = new ArrayList<>();
    private final int[] nameOf;
    private final Map<PlaceName, List<Link>> links = new HashMap<>();

    Graph(List<Toponym> toponyms, Clues clues, Lookup lookup) {
      this.toponyms = toponyms;
      this.clues = clues;
      this.nameOf = new int[toponyms.size()];
      Candidates candidates = new Candidates(vocabulary, weights, lookup);
      Map<String, Integer> byKey = new HashMap<>();
      for (int i = 0; i < toponyms.size(); i++) {
        Toponym toponym = toponyms.get(i);
        int number =
            byKey.computeIfAbsent(
                toponym.key(),
                key -> {
                  names.add(new PlaceName(candidates.of(toponym)));
                  return names.size() - 1;
                });
        names.get(number).toponyms().add(toponym);
        nameOf[i] = number;
      }
      for (Link link : Neighbourhood.of(toponyms, names, nameOf)) {
        links.computeIfAbsent(link.one(), name -> new ArrayList<>()).add(link);
        links.computeIfAbsent(link.other(), name -> new ArrayList<>()).add(link);
      }
    }

    List<PlaceName> perToponym() {
      List<PlaceName> found = new ArrayList<>();
      for (int name : nameOf) {
        found.add(names.get(name));
      }
      return found;
    }

    void round() {
      Shares countries = new Shares();
      Shares regions = new Shares();
      clues.countries().forEach(countries::add);
      for (PlaceName name : names) {
        for (int i = 0; i < name.candidates().size(); i++) {
          double weight = name.belief(i) * counted(name);
          countries.add(name.candidates().get(i).place().country(), weight);
          regions.add(name.candidates().get(i).region(), weight);
        }
      }
      List<double[]> next = new ArrayList<>();
      for (PlaceName name : names) {
        double[] scores = new double[name.candidates().size()];
        for (int i = 0; i < scores.length; i++) {
          scores[i] = new Support(name, i, countries, regions).sum();
        }
        next.add(scores);
      }
      for (int i = 0; i < names.size(); i++) {
        names.get(i).believe(next.get(i));
      }
    }

    /** What speaks for one candidate of a name. */
    private final class Support {
      private final PlaceName name;
      private final int number;
      private final Candidate candidate;
      private final Shares countries;
      private final Shares regions;

      Support(PlaceName name, int number, Shares countries, Shares regions) {
        this.name = name;
        this.number = number;
        this.candidate = name.candidates().get(number);
        this.countries = countries;
        this.regions = regions;
      }

      double sum() {
        double own = name.belief(number) * counted(name);
        String country = candidate.place().country();
        double sum =
            candidate.prior()
                + weights.of("country-share") * countries.of(country, own)
                + weights.of("region-share") * regions.of(candidate.region(), own);
        if (country != null && country.equals(clues.outletCountry())) {
          sum += weights.of("outlet");
        }
        return sum + linked();
      }

      private double linked() {
        double within = 0;
        double near = 0;
        for (Link link : links.getOrDefault(name, List.of())) {
          boolean first = link.one() == name;
          PlaceName other = first ? link.other() : link.one();
          if (link.kind() == Link.Kind.NEAR) {
            near = Math.max(near, link.weight() * closeness(other));
          } else {
            boolean inner = first == (link.kind() == Link.Kind.WITHIN);
            within = Math.max(within, link.weight() * containment(other, inner));
          }
        }
        return weights.of("within") * within + weights.of("near") * near;
      }

      private double closeness(PlaceName other) {
        double most = 0;
        for (int i = 0; i < other.candidates().size(); i++) {
          Candidate neighbour = other.candidates().get(i);
          if (other.belief(i) > most && neighbour.place().kind() != PlaceKind.COUNTRY) {
            most = Math.max(most, other.belief(i) * candidate.closeness(neighbour));
          }
        }
        return most;
      }

      private double containment(PlaceName other, boolean inner) {
        double most = 0;
        for (int i = 0; i < other.candidates().size(); i++) {
          Candidate neighbour = other.candidates().get(i);
          if (other.belief(i) > most
              && (inner ? candidate.isWithin(neighbour) : neighbour.isWithin(candidate))) {
            most = other.belief(i);
          }
        }
        return most;
      }
    }
  }

  private static double counted(PlaceName name) {
    return Math.min(MOST_COUNTED, name.toponyms().size());
  }

  /** What an article says of countries apart from places' names. */
  record Clues(Map<String, Double> countries, @Nullable String outletCountry) {
    Clues {
      countries = Map.copyOf(countries);
    }
  }
}
