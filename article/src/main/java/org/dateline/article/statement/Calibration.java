package org.dateline.article.statement;

import org.dateline.article.annotation.Statement.Kind;

/**
 * Makes of a record's score the probability that the record is right: that its content is that of a
 * statement which a careful reader marks too, word for word up to a fifth. Logistic calibration
 * (Platt 1999), one curve for each kind, fitted by {@code training/calibrate.py} on articles that
 * were held out from training.
 */
final class Calibration {
  private static final double LEAST = 1e-6;

  private Calibration() {}

  /** The probability, 0 to 1; it rises with the score. */
  static double confidence(Kind kind, double score) {
    return switch (kind) {
      case DIRECT -> logistic(2.763, 0.142, score);
      case INDIRECT -> logistic(-0.785, 0.620, score);
      case MIXED -> logistic(1.416, 0.043, score);
    };
  }

  private static double logistic(double shift, double slope, double score) {
    double bounded = Math.clamp(score, LEAST, 1 - LEAST);
    double logit = StrictMath.log(bounded / (1 - bounded));
    return 1 / (1 + StrictMath.exp(-(shift + slope * logit)));
  }
}
