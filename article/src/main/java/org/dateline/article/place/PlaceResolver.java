package org.dateline.article.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private final Vocabulary vocabulary;
  private final Weights weights = new Weights("resolution-weights.tsv");

  PlaceResolver(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** For each toponym, in order, what it means. */
  List<Resolution> resolve(List<Toponym> toponyms, Clues clues, Lookup lookup) {
    Candidates candidates = new Candidates(vocabulary, weights, lookup, toponyms.size());
    List<PlaceName> names = new ArrayList<>();
    int[] nameOf = new int[toponyms.size()];
    Map<String, Integer> byKey = new HashMap<>();
    List<String> keys = new Senses(vocabulary, lookup).keys(toponyms);
    for (int i = 0; i < nameOf.length; i++) {
      Toponym toponym = toponyms.get(i);
      Integer known = byKey.get(keys.get(i));
      if (known == null) {
        known = names.size();
        byKey.put(keys.get(i), known);
        names.add(new PlaceName(candidates.of(toponym)));
      }
      names.get(known).toponyms().add(toponym);
      nameOf[i] = known;
    }
    List<Link> links = Neighbourhood.of(toponyms, names, nameOf);
    PlaceGraph graph = new PlaceGraph(names, links, clues, weights);
    for (int round = 0; round < ROUNDS; round++) {
      graph.round();
    }
    Verdict verdict = new Verdict(graph, lookup);
    List<Resolution> resolutions = names.stream().map(verdict::of).toList();
    List<Resolution> all = new ArrayList<>();
    for (int name : nameOf) {
      all.add(resolutions.get(name));
    }
    return all;
  }
}
