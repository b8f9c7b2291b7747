package org.dateline.article.place;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of an article is about each of several countries, or regions. For one thread. */
final class Shares {
  /** So much is added to the whole, so that a single name does not make all of an article. */
  private static final double DAMPING = 1.0;

  private final Map<String, Double> weights = new HashMap<>();
  private double sum;

  void add(@Nullable String key, double weight) {
    if (key != null && weight > 0) {
      weights.merge(key, weight, Double::sum);
      sum += weight;
    }
  }

  /**
   * The greatest share of any other key, 0 to 1.
   *
   * @param without so much of this key is left out, since it is what the asker itself had added
   */
  double greatestBesides(@Nullable String key, double without) {
    double most = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      most = entry.getKey().equals(key) ? most : Math.max(most, entry.getValue());
    }
    return most / (Math.max(0, sum - without) + DAMPING);
  }

  /**
   * The share of a key, 0 to 1, in what was added.
   *
   * @param without so much of it is left out, since it is what the asker itself had added
   */
  double of(@Nullable String key, double without) {
    if (key == null) {
      return 0;
    }
    double own = Math.max(0, weights.getOrDefault(key, 0.0) - without);
    return own / (Math.max(0, sum - without) + DAMPING);
  }
}
