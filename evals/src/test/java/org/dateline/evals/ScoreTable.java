package org.dateline.evals;

import java.util.Locale;

/** Writes an evaluation as a page of Markdown: a table of scores, then all that was missed. */
final class ScoreTable {
  private ScoreTable() {}

  static String of(Evaluation evaluation, Floors floors) {
    StringBuilder page = new StringBuilder("# Scores on the samples\n\n");
    page.append("model `%s`  \n".formatted(evaluation.model()));
    page.append("gold `%s`  \n".formatted(evaluation.gold()));
    page.append("samples `%s`\n\n".formatted(evaluation.samples()));
    page.append("| check | counts | score | floor |\n|---|---|---|---|\n");
    for (Score score : evaluation.scores()) {
      Double floor = floors.floors().get(score.kind());
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.3f | %s |%n",
              score.kind(),
              score.counts(),
              score.value(),
              floor == null ? "none" : String.format(Locale.ROOT, "%.3f", floor)));
    }
    page.append("\n## Missed\n\n");
    for (Score score : evaluation.scores()) {
      score.misses().forEach(miss -> page.append("- %s: %s\n".formatted(score.kind(), miss)));
    }
    return page.toString();
  }
}
