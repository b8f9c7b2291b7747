package org.dateline.evals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.ArticleReader;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Sha256;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.gazetteer.Gazetteer;

/**
 * How well the short articles are read, each half by itself.
 *
 * @param gold the digest of the articles and their gold
 * @param scores by half and kind of check
 */
record WholeEvaluation(Sha256 gold, List<Score> scores) {
  private static final ArticleJson JSON =
      new ArticleJson(new Provenance("evals", "as shipped", "none"));

  /** Reads the articles and compares them with the gold. */
  static WholeEvaluation run() throws IOException, UnreadablePageException {
    WholeGold gold = WholeGold.load();
    Scores development = new Scores();
    Scores heldOut = new Scores();
    try (Encoder encoder = Encoder.load();
        Gazetteer gazetteer = Gazetteer.bundled()) {
      ArticleReader reader = ArticleReader.standard(encoder, gazetteer);
      for (WholeArticle wanted : gold.articles()) {
        Article article = reader.read(wanted.capture());
        Reading reading = new Reading(JSON.tree(article));
        WholePairs pairs = WholePairs.of(wanted, article, reading);
        WholeChecks.run(wanted, reading, pairs, wanted.isForDevelopment() ? development : heldOut);
      }
    }
    List<Score> scores = new ArrayList<>();
    for (Check check : Check.values()) {
      if (development.total(check) + heldOut.total(check) > 0) {
        scores.add(Score.of("development ", check, development));
        scores.add(Score.of("held-out ", check, heldOut).sumAlone());
      }
    }
    scores.add(Score.ofAll("development ", development));
    scores.add(Score.ofAll("held-out ", heldOut));
    return new WholeEvaluation(gold.digest(), scores);
  }
}
