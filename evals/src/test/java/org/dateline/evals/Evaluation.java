package org.dateline.evals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Sha256;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;

/**
 * How well the samples were read, and with what.
 *
 * @param model the language model's name
 * @param gold the digest of the gold, of the annotated pages, of the texts with times, of the short
 *     articles, of those on who is who and of the sheets of speakers
 * @param samples the digest of the samples
 * @param scores by kind of check
 */
record Evaluation(String model, Sha256 gold, Sha256 samples, List<Score> scores) {

  private static final Path PAGES = Path.of("src", "test", "resources", "gold", "pages");

  /**
   * Reads the samples, the annotated pages and the short articles and compares them with the gold.
   */
  static Evaluation run() throws IOException, UnreadablePageException {
    SamplesGold gold = SamplesGold.load();
    Map<String, Article> articles = SampleArticles.read();
    Scores counts = new Scores();
    Overlap overlap = new Overlap();
    for (GoldArticle wanted : gold.articles()) {
      Article article = articles.get(wanted.name());
      if (article == null) {
        throw new IOException("there is no sample " + wanted.name() + ", which the gold describes");
      }
      boolean plain = wanted.name().endsWith(".txt");
      ArticleChecks.run(
          wanted, article, plain ? SampleArticles.input(wanted.name()) : null, counts);
      overlap.add(wanted, article);
    }
    PlacesGold.checkSamples(articles, counts);
    PlacesGold.checkTexts(counts);
    PageReader reader = new PageReader();
    StringBuilder digests = new StringBuilder(gold.digest().hex());
    digests.append(PlacesGold.digest().hex());
    for (AnnotatedPage page : AnnotatedPage.all(PAGES)) {
      PageChecks.run(page, reader, counts);
      digests.append(page.capture().id().hex());
    }
    TimesGold times = TimesGold.load();
    digests.append(times.digest().hex());
    WholeEvaluation whole = WholeEvaluation.run();
    digests.append(whole.gold().hex());
    IdentityEvaluation identities = IdentityEvaluation.run();
    digests.append(identities.gold().hex());
    SpeakerSheetEvaluation sheets = SpeakerSheetEvaluation.run();
    digests.append(sheets.gold().hex());
    Sha256 all = Sha256.of(digests.toString().getBytes(StandardCharsets.US_ASCII));
    List<Score> scores = scores(counts, overlap, whole);
    scores.addAll(TimeScores.of(times));
    scores.addAll(identities.scores());
    scores.addAll(sheets.scores());
    return new Evaluation(Encoder.modelName(), all, SampleArticles.digest(), scores);
  }

  private static List<Score> scores(Scores counts, Overlap overlap, WholeEvaluation whole) {
    List<Score> scores = new ArrayList<>();
    for (Check check : Check.values()) {
      if (counts.total(check) > 0) {
        scores.add(Score.of(check, counts));
      }
    }
    scores.add(Score.of("content-exact-f1", overlap.exact()));
    scores.add(Score.of("content-overlap-f1", overlap.overlap()));
    scores.addAll(whole.scores());
    return scores;
  }
}
