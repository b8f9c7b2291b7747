package org.dateline.article.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    this.beliefs = new double[candidates.size()];
    double[] priors = new double[candidates.size()];
    for (int i = 0; i < priors.length; i++) {
      priors[i] = candidates.get(i).prior();
    }
    believe(priors);
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

  /** The most probable candidate, the first of several; -1 if there is none. */
  int best() {
    int best = -1;
    for (int i = 0; i < beliefs.length; i++) {
      if (best < 0 || beliefs[i] > beliefs[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The most probable candidate other than the best; null if there is none. */
  @Nullable Integer second() {
    int best = best();
    Integer second = null;
    for (int i = 0; i < beliefs.length; i++) {
      if (i != best && (second == null || beliefs[i] > beliefs[second])) {
        second = i;
      }
    }
    return second;
  }

  /** Makes probabilities of scores. */
  void believe(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double[] next = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      next[i] = StrictMath.exp(scores[i] - most);
      sum += next[i];
    }
    for (int i = 0; i < next.length; i++) {
      next[i] /= sum;
    }
    beliefs = next;
  }
}
