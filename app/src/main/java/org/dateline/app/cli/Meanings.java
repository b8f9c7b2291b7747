package org.dateline.app.cli;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.dateline.article.encoder.SentenceEncoder;
import org.dateline.desk.search.Answer;
import org.dateline.desk.search.ArticleIndex;
import org.dateline.desk.search.IndexException;
import org.dateline.desk.search.IndexSnapshot;
import org.dateline.desk.search.MeaningSearch;
import org.dateline.desk.search.Search;
import org.dateline.desk.search.VectorSnapshot;
import org.dateline.desk.search.VectorStep;

/** Searches by meaning, and computes the vectors that it needs. */
final class Meanings {
  /** So many are computed before an answer; more are left to a step of their own. */
  private static final int FEW = 1_000;

  private final Console console;
  private final ArticleIndex index;

  Meanings(Console console, ArticleIndex index) {
    this.console = console;
    this.index = index;
  }

  Answer<Answer.StatementHit> like(String text, Search search, IndexSnapshot snapshot)
      throws IOException {
    try (SentenceEncoder encoder = SentenceEncoder.load()) {
      complete(encoder);
      try (VectorSnapshot vectors = index.vectors().read()) {
        if (!vectors.isExact()) {
          console.say(
              "so many statements are searched approximately: a few near ones may be missing");
        }
        return new MeaningSearch(snapshot, vectors, encoder).like(text, search);
      }
    }
  }

  private void complete(SentenceEncoder encoder) throws IOException {
    VectorStep step = new VectorStep(index);
    int missing = step.missing();
    try {
      if (missing > 0 && missing <= FEW) {
        int unused = step.run(encoder, () -> true, done -> {});
      } else if (missing > FEW) {
        console.say(
            "%s different contents of statements have no vector yet and are not found; dateline reindex --vectors computes them"
                .formatted(missing));
      }
    } catch (IndexException e) {
      console.say(String.valueOf(e.getMessage()));
    }
  }

  /** Computes all vectors that are missing. */
  int compute(BooleanSupplier goesOn, boolean showsProgress) throws IOException {
    VectorStep step = new VectorStep(index);
    int missing = step.missing();
    if (missing == 0) {
      return 0;
    }
    try (SentenceEncoder encoder = SentenceEncoder.load();
        Progress progress = new Progress(showsProgress, "Vectors", console, missing)) {
      return step.run(encoder, goesOn, done -> progress.step());
    }
  }
}
