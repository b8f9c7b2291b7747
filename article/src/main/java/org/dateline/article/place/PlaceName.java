package org.dateline.article.place;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as one article uses it: all its toponyms, the places that it may mean, and how probable
 * each is. For one thread.
 */
final class PlaceName {
  private final List<Toponym> toponyms = new ArrayList<>();
  private final List<Candidate> candidates;
  private double[] beliefs;

  PlaceName(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
    double[] known = new double[candidates.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = candidates.get(i).fame() + candidates.get(i).kindWord();
    }
    this.beliefs = probabilities(known);
  }

  List<Toponym> toponyms() {
    return toponyms;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The probability of a candidate, by its number. */
  double belief(int candidate) {
    return beliefs[candidate];
  }

  /** The most probable candidate, the best known of several; -1 if there is none. */
  int best() {
    return best(-1);
  }

  /** The most probable candidate apart from the best; -1 if there is none. */
  int second() {
    return best(best());
  }

  private int best(int without) {
    int best = -1;
    for (int i = 0; i < beliefs.length; i++) {
      if (i != without && (best < 0 || beliefs[i] > beliefs[best])) {
        best = i;
      }
    }
    return best;
  }

  /** Takes over what now speaks for each candidate. */
  void believe(double[] scores) {
    beliefs = probabilities(scores);
  }

  /** The soft maximum, by functions that give the same on every machine. */
  private static double[] probabilities(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double[] shares = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      shares[i] = StrictMath.exp(scores[i] - most);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
