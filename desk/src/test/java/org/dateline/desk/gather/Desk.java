package org.dateline.desk.gather;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Problem;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.feed.Subscription;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.InputFiles;
import org.dateline.desk.ingest.SuppliedFacts;
import org.dateline.desk.store.Added;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.Articles;
import org.dateline.desk.store.Difference;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;

/** A store in a folder of a test, with a reader that reads texts and blocks only. */
final class Desk implements AutoCloseable, Events {
  static final Provenance PROVENANCE = new Provenance("0", "none", "none");
  static final ArticleJson JSON = new ArticleJson(PROVENANCE);

  final List<String> told = new ArrayList<>();
  final AtomicInteger read = new AtomicInteger();
  Instant now = Instant.parse("2024-05-01T10:00:00Z");
  private final Store store;
  private final Gathering gathering;

  Desk(Path folder) throws StoreException {
    InstantSource clock = () -> now;
    store = Store.open(folder, clock, "dateline test");
    gathering =
        new Gathering(
            store,
            clock,
            new ArticleReading(this::read, JSON::write, PROVENANCE),
            new CaptureReader(SuppliedFacts.NONE),
            2,
            this);
  }

  Article read(Capture capture) throws UnreadablePageException {
    read.incrementAndGet();
    return new PageReader().read(capture);
  }

  Gathering gathering() {
    return gathering;
  }

  Store store() {
    return store;
  }

  void files(Path... paths) throws IOException, InterruptedException {
    var unused =
        gathering.files(InputFiles.find(List.of(paths).stream().map(Path::toString).toList()));
  }

  /** What a look into the store gives. */
  interface Look<T> {
    T at(Snapshot snapshot) throws StoreException;
  }

  <T> T look(Look<T> look) throws StoreException {
    try (Snapshot snapshot = store.snapshot()) {
      return look.at(snapshot);
    }
  }

  List<String> keys() throws StoreException {
    return look(
        snapshot -> {
          List<String> keys = new ArrayList<>();
          snapshot.articles().eachLatest(version -> keys.add(version.key()));
          return keys;
        });
  }

  String text(String key) throws StoreException {
    return look(
        snapshot -> {
          Articles articles = snapshot.articles();
          ArticleVersion latest = articles.latest(key).orElseThrow();
          return articles.read(latest).document().text();
        });
  }

  List<Failure> failures() throws StoreException {
    return look(snapshot -> new Failures(snapshot.sql()).all());
  }

  @Override
  public void added(Added added) {
    told.add("%s %s".formatted(added.change(), added.version().key()));
  }

  @Override
  public void edited(Added added, Difference difference) {
    told.add(
        "version %s: %s".formatted(added.version().number(), DifferenceWords.told(difference)));
  }

  @Override
  public void known(String input) {
    told.add("known");
  }

  @Override
  public void failed(String input, Problem problem) {
    told.add("failed " + problem.code());
  }

  @Override
  public void polled(Subscription feed, int found) {
    told.add("polled " + found);
  }

  @Override
  public void close() throws StoreException {
    try (store) {
      gathering.close();
    }
  }
}
