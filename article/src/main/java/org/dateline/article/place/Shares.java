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

  /** What remains without the part that the asker itself had added. */
  Remainder without(Shares part) {
    return new Remainder(this, part);
  }

  /** Shares without a part of them. */
  record Remainder(Shares all, Shares part) {

    /** The share of a key, 0 to 1. */
    double of(@Nullable String key) {
      return key == null ? 0 : weight(key) / whole();
    }

    /** The greatest share of any other key, 0 to 1. */
    double greatestBesides(@Nullable String key) {
      double most = 0;
      for (String other : all.weights.keySet()) {
        most = other.equals(key) ? most : Math.max(most, weight(other));
      }
      return most / whole();
    }

    private double weight(String key) {
      double own = part.weights.getOrDefault(key, 0.0);
      return Math.max(0, all.weights.getOrDefault(key, 0.0) - own);
    }

    private double whole() {
      return Math.max(0, all.sum - part.sum) + DAMPING;
    }
  }
}
