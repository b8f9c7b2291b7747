package org.dateline.article.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** The names of one article and the links between them, with what each is believed to mean. */
final class PlaceGraph {
  /** A name that stands more often does not make an article more about its country. */
  private static final int MOST_COUNTED = 4;

  private static final double NOT_FAR_KM = 150;

  private final List<PlaceName> names;
  private final Map<PlaceName, List<Link>> links = new HashMap<>();
  private final Clues clues;
  private final Weights weights;
  private Shares countries = new Shares();
  private Shares regions = new Shares();

  PlaceGraph(List<PlaceName> names, List<Link> links, Clues clues, Weights weights) {
    this.names = names;
    this.clues = clues;
    this.weights = weights;
    for (Link link : links) {
      this.links.computeIfAbsent(link.one(), name -> new ArrayList<>()).add(link);
      this.links.computeIfAbsent(link.other(), name -> new ArrayList<>()).add(link);
    }
    share();
  }

  /** Weighs each name anew by what the others are believed to mean; all at the same time. */
  void round() {
    List<double[]> next = new ArrayList<>();
    for (PlaceName name : names) {
      double[] scores = new double[name.candidates().size()];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = new Support(this, name, i).sum();
      }
      next.add(scores);
    }
    for (int i = 0; i < names.size(); i++) {
      names.get(i).believe(next.get(i));
    }
    share();
  }

  /** How much of the article is about each country and region, as far as that is believed. */
  private void share() {
    countries = new Shares();
    regions = new Shares();
    clues.countries().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> countries.add(entry.getKey(), entry.getValue()));
    for (PlaceName name : names) {
      for (int i = 0; i < name.candidates().size(); i++) {
        double weight = name.belief(i) * counted(name);
        countries.add(name.candidates().get(i).place().country(), weight);
        regions.add(name.candidates().get(i).region(), weight);
      }
    }
  }

  /** Whether a place that another name of the article is believed to mean is not far. */
  boolean isNearAny(PlaceName name, Candidate candidate) {
    for (PlaceName other : names) {
      int best = other.best();
      if (other != name && best >= 0) {
        Candidate there = other.candidates().get(best);
        if (there.place().kind() != PlaceKind.COUNTRY
            && there.place().population() > candidate.place().population()
            && there.kilometres(candidate) < NOT_FAR_KM) {
          return true;
        }
      }
    }
    return false;
  }

  /** How much of the article is about a country, apart from what the name itself may mean. */
  double countryShare(PlaceName name, @Nullable String country) {
    return countries.without(own(name, candidate -> candidate.place().country())).of(country);
  }

  /** How much of the article is about a region, apart from what the name itself may mean. */
  double regionShare(PlaceName name, @Nullable String region) {
    return regions.without(own(name, Candidate::region)).of(region);
  }

  /** How much of it is about the country that it is most about besides one. */
  double greatestShareBesides(PlaceName name, @Nullable String country) {
    return countries
        .without(own(name, candidate -> candidate.place().country()))
        .greatestBesides(country);
  }

  private static Shares own(PlaceName name, Function<Candidate, @Nullable String> key) {
    Shares own = new Shares();
    for (int i = 0; i < name.candidates().size(); i++) {
      own.add(key.apply(name.candidates().get(i)), name.belief(i) * counted(name));
    }
    return own;
  }

  Clues clues() {
    return clues;
  }

  Weights weights() {
    return weights;
  }

  List<Link> links(PlaceName name) {
    return links.getOrDefault(name, List.of());
  }

  static double counted(PlaceName name) {
    return Math.min(MOST_COUNTED, name.toponyms().size());
  }
}
