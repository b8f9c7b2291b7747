package org.dateline.evals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.article.ArticleReader;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Sha256;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.evals.WholeArticle.Part;
import org.dateline.gazetteer.Gazetteer;

/**
 * How well the short articles are read, each part by itself.
 *
 * @param gold the digest of the articles and their gold
 * @param scores by part and kind of check
 */
record WholeEvaluation(Sha256 gold, List<Score> scores) {
  private static final ArticleJson JSON =
      new ArticleJson(new Provenance("evals", "as shipped", "none"));

  /** Reads the articles and compares them with the gold. */
  static WholeEvaluation run() throws IOException, UnreadablePageException {
    WholeGold gold = WholeGold.load();
    Map<Part, Scores> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      parts.put(part, new Scores());
    }
    try (Encoder encoder = Encoder.load();
        Gazetteer gazetteer = Gazetteer.bundled()) {
      ArticleReader reader = ArticleReader.standard(encoder, gazetteer);
      for (WholeArticle wanted : gold.articles()) {
        Article article = reader.read(wanted.capture());
        Reading reading = new Reading(JSON.tree(article));
        WholePairs pairs = WholePairs.of(wanted, article, reading);
        WholeChecks.run(wanted, reading, pairs, scores(parts, wanted.part()));
      }
    }
    List<Score> scores = new ArrayList<>();
    for (Check check : Check.values()) {
      for (Part part : Part.values()) {
        if (scores(parts, part).total(check) > 0) {
          Score score = Score.of(part.label(), check, scores(parts, part));
          scores.add(part == Part.HELD_OUT ? score.sumAlone() : score);
        }
      }
    }
    for (Part part : Part.values()) {
      scores.add(Score.ofAll(part.label(), scores(parts, part)));
    }
    return new WholeEvaluation(gold.digest(), scores);
  }

  private static Scores scores(Map<Part, Scores> parts, Part part) {
    return Objects.requireNonNull(parts.get(part));
  }
}
