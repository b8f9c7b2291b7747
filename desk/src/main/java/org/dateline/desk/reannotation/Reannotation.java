package org.dateline.desk.reannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the captures of a store anew where another program, model or gazetteer than this one read
 * them. In steps, each a transaction: what is interrupted goes on where it ended, and what is done
 * is not done again. What users have decided stays: it is kept by places in the text. A capture
 * that cannot be read any more keeps its old reading, and is told.
 *
 * <p>Safe for use by one thread; uses several.
 */
public final class Reannotation {
  private static final int STEP_PER_THREAD = 8;

  private final Store store;
  private final Reading reading;
  private final Function<Article, String> json;
  private final Provenance provenance;
  private final int threads;

  /** How one capture is read. Must be safe for use by many threads. */
  @FunctionalInterface
  public interface Reading {
    /**
     * Reads one article.
     *
     * @throws UnreadablePageException if the bytes are neither a page nor a text
     */
    Article read(Capture capture) throws UnreadablePageException;
  }

  /** Told what happens. */
  public interface Listener {
    /** One more version has been dealt with. */
    void step();

    /** A version keeps its old reading. */
    void kept(ArticleVersion version, String why);
  }

  /**
   * How much there is to do.
   *
   * @param outdated versions read by something else, of which there are bytes
   * @param withoutBytes versions read by something else, of which the store never had bytes: they
   *     keep their reading
   */
  public record Extent(long outdated, long withoutBytes) {}

  /**
   * What was done.
   *
   * @param read versions that were read anew
   * @param kept versions that keep their old reading, because they could not be read
   */
  public record Result(long read, long kept) {}

  /** A version with its new reading, or the reason why there is none. */
  private record Outcome(ArticleVersion version, @Nullable Annotated annotated, String why) {}

  /**
   * @param json writes an article as the store keeps it
   * @param provenance what {@code reading} is
   */
  public Reannotation(
      Store store,
      Reading reading,
      Function<Article, String> json,
      Provenance provenance,
      int threads) {
    this.store = store;
    this.reading = reading;
    this.json = json;
    this.provenance = provenance;
    this.threads = threads;
  }

  /** How much there is to do in a state of a store. */
  public static Extent extent(Snapshot snapshot, Provenance provenance) throws StoreException {
    return new Extent(
        count(snapshot, provenance, "IS NOT NULL"), count(snapshot, provenance, "IS NULL"));
  }

  private static long count(Snapshot snapshot, Provenance provenance, String bytes)
      throws StoreException {
    return snapshot
        .sql()
        .number(
            "SELECT count(*) FROM version v JOIN annotation n ON n.version = v.id WHERE v.page "
                + bytes
                + " AND (n.dateline <> ? OR n.model <> ? OR n.gazetteer <> ?)",
            provenance.dateline(),
            provenance.model(),
            provenance.gazetteer());
  }

  /**
   * Reads everything that is outdated.
   *
   * @throws InterruptedException if the thread is interrupted; what was done stays
   */
  public Result run(Listener listener) throws StoreException, InterruptedException {
    long read = 0;
    long kept = 0;
    long after = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      while (true) {
        List<Outcome> step = step(after, workers);
        if (step.isEmpty()) {
          return new Result(read, kept);
        }
        keep(step);
        for (Outcome outcome : step) {
          if (outcome.annotated() == null) {
            kept++;
            listener.kept(outcome.version(), outcome.why());
          } else {
            read++;
          }
          listener.step();
        }
        after = step.getLast().version().id();
      }
    }
  }

  private List<Outcome> step(long after, ExecutorService workers)
      throws StoreException, InterruptedException {
    List<Future<Outcome>> running = new ArrayList<>();
    try (Snapshot snapshot = store.snapshot()) {
      for (long id : outdated(snapshot, after)) {
        ArticleVersion version = snapshot.articles().version(id).orElse(null);
        if (version != null) {
          running.add(submit(snapshot, version, workers));
        }
      }
    }
    List<Outcome> done = new ArrayList<>();
    for (Future<Outcome> one : running) {
      try {
        done.add(one.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    return done;
  }

  private List<Long> outdated(Snapshot snapshot, long after) throws StoreException {
    return snapshot
        .sql()
        .all(
            "SELECT v.id FROM version v JOIN annotation n ON n.version = v.id"
                + " WHERE v.id > ? AND v.page IS NOT NULL"
                + " AND (n.dateline <> ? OR n.model <> ? OR n.gazetteer <> ?)"
                + " ORDER BY v.id LIMIT ?",
            row -> row.getLong(1),
            after,
            provenance.dateline(),
            provenance.model(),
            provenance.gazetteer(),
            threads * STEP_PER_THREAD);
  }

  private Future<Outcome> submit(
      Snapshot snapshot, ArticleVersion version, ExecutorService workers) {
    try {
      Optional<Capture> capture = snapshot.articles().capture(version);
      return workers.submit(() -> read(version, capture.orElseThrow()));
    } catch (StoreException e) {
      Outcome lost = new Outcome(version, null, String.valueOf(e.getMessage()));
      return CompletableFuture.completedFuture(lost);
    }
  }

  private Outcome read(ArticleVersion version, Capture capture) {
    try {
      Article article = reading.read(capture);
      return new Outcome(version, Annotated.of(article, json.apply(article), provenance), "");
    } catch (UnreadablePageException e) {
      return new Outcome(version, null, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome(version, null, "reading it failed: " + e);
    }
  }

  private void keep(List<Outcome> step) throws StoreException {
    int unused =
        store.write(
            change -> {
              for (Outcome outcome : step) {
                if (outcome.annotated() != null) {
                  ArticleVersion unusedVersion =
                      change.reannotate(outcome.version().id(), outcome.annotated());
                }
              }
              return step.size();
            });
  }
}
