package org.dateline.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.desk.ingest.Intake;
import org.dateline.desk.report.CaptureSource;
import org.dateline.desk.report.PageSource;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Articles of a store, for a report: each under its key, which leads to its capture when its lines
 * are verified. What came without bytes is verified against its stored text.
 */
final class StoredArticles {
  private final Snapshot snapshot;
  private final Map<String, ArticleVersion> given = new HashMap<>();
  private final Set<String> withoutBytes = new HashSet<>();

  /** Takes articles. */
  interface Receiver {
    void accept(Article article);
  }

  StoredArticles(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * Gives the latest version of each article published in a period, or on a day that is not known.
   *
   * @param keys only these; null for all
   */
  void each(
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable Set<String> keys,
      Receiver receiver)
      throws IOException {
    snapshot
        .articles()
        .<StoreException>eachLatest(
            since,
            until,
            version -> {
              if (keys == null || keys.contains(version.key())) {
                given.put(version.key(), version);
                receiver.accept(underKey(version));
              }
            });
  }

  private Article underKey(ArticleVersion version) throws StoreException {
    Article article = snapshot.articles().read(version);
    Document read = article.document();
    Document document =
        new Document(
            version.key(), read.id(), read.text(), read.language(), read.metadata(), read.blocks());
    return new Article(document, article.annotations(), article.problems());
  }

  /** Where captures are read again. */
  CaptureSource captures() {
    return key -> {
      ArticleVersion version = given.get(key);
      if (version == null) {
        throw new IOException("the store gave no article " + key);
      }
      return snapshot.articles().capture(version).orElseGet(() -> withoutBytes(version));
    };
  }

  private Capture withoutBytes(ArticleVersion version) {
    withoutBytes.add(version.key());
    return new Capture(
        version.key(), version.capture(), new Capture.Content(new byte[0]), version.known());
  }

  /** What reads the page of a capture again. */
  PageSource pages(Intake.Reading reading) {
    return capture -> {
      ArticleVersion version = given.get(capture.input());
      return version != null && withoutBytes.contains(capture.input())
          ? stored(version)
          : reading.read(capture);
    };
  }

  private Article stored(ArticleVersion version) {
    try {
      return snapshot.articles().read(version);
    } catch (StoreException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** How many articles could be verified only against their stored text. */
  int verifiedByTextOnly() {
    return withoutBytes.size();
  }
}
