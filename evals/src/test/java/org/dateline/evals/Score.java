package org.dateline.evals;

import java.util.List;
import java.util.Locale;

/**
 * What was measured for one kind of check.
 *
 * @param kind its name in files
 * @param value 0 to 1
 * @param counts what the value rests on, for a reader
 * @param margin how far under the value a new floor lies: nothing for exact checks; else what one
 *     check is worth, and at least {@link #LEAST_MARGIN}, since a quantised model's answers differ
 *     a little from processor to processor
 * @param misses what was missed, one line each
 */
record Score(String kind, double value, String counts, double margin, List<String> misses) {
  static final double LEAST_MARGIN = 0.02;

  /** The score of a kind of check. */
  static Score of(Check check, Scores scores) {
    return of("", check, scores);
  }

  /** The score of a kind of check on a part of the data, whose name stands before the kind's. */
  static Score of(String part, Check check, Scores scores) {
    int total = scores.total(check);
    return new Score(
        part + check.label(),
        scores.share(check),
        "%d of %d".formatted(scores.met(check), total),
        check.isExact() ? 0 : Math.max(LEAST_MARGIN, total == 0 ? 0 : 1.0 / total),
        scores.misses(check));
  }

  /** All kinds of check on a part of the data together, each thing once. */
  static Score ofAll(String part, Scores scores) {
    int met = 0;
    int total = 0;
    for (Check check : Check.values()) {
      if (!check.isPartOfSpeaker()) {
        met += scores.met(check);
        total += scores.total(check);
      }
    }
    double share = total == 0 ? 1 : (double) met / total;
    String counts = "%s of %s".formatted(met, total);
    return new Score(part + "all", share, counts, LEAST_MARGIN, List.of());
  }

  /** The same without what was missed: of data whose sums alone may be looked at. */
  Score sumAlone() {
    return new Score(kind, value, counts, margin, List.of());
  }

  /** The F1 of finding statements. */
  static Score of(String kind, Overlap.Ratio ratio) {
    String counts =
        String.format(
            Locale.ROOT,
            "precision %.3f, recall %.3f; gold %d, found %d",
            ratio.precision(),
            ratio.recall(),
            ratio.wanted(),
            ratio.found());
    return new Score(kind, ratio.f1(), counts, LEAST_MARGIN, List.of());
  }

  /** An F1 of what rests on rules alone, the same on every processor. */
  static Score exact(String kind, Overlap.Ratio ratio, List<String> misses) {
    Score score = of(kind, ratio);
    return new Score(kind, score.value(), score.counts(), 0, misses);
  }

  /** The floor that this score sets, rounded down to thousandths. */
  double floor() {
    return Math.max(0, Math.floor((value - margin) * 1000 + 1e-9) / 1000);
  }
}
