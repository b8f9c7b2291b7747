package org.dateline.desk.gather;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Problem;
import org.dateline.article.json.ArticleJsonReader;
import org.dateline.desk.ingest.CaptureWork.Result;
import org.dateline.desk.ingest.format.InputException;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.ArticleKey;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.StoreException;

/**
 * Brings articles into the store that were read elsewhere: lines that {@code annotate} wrote. They
 * come without the bytes of their pages.
 */
final class LineGathering {
  private static final int WINDOW_PER_THREAD = 16;

  private final FileGathering results;
  private final Keeper keeper;
  private final KnownInputs known;
  private final int threads;

  LineGathering(FileGathering results, Keeper keeper, KnownInputs known, int threads) {
    this.results = results;
    this.keeper = keeper;
    this.known = known;
    this.threads = threads;
  }

  void run(String file) throws StoreException, InterruptedException {
    Deque<Future<Result<Prepared>>> window = new ArrayDeque<>();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("lines-", 0).factory());
    try (JsonLines lines = JsonLines.open(Path.of(file))) {
      for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
        if (window.size() == threads * WINDOW_PER_THREAD) {
          results.take(settled(window.remove()));
        }
        window.add(pool.submit(read(file, line)));
      }
      while (!window.isEmpty()) {
        results.take(settled(window.remove()));
      }
    } catch (InputException e) {
      while (!window.isEmpty()) {
        results.take(settled(window.remove()));
      }
      results.take(new Result.Failed<>(file, e.problem()));
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      results.take(new Result.Failed<>(file, InputException.of(e).problem()));
    } finally {
      pool.shutdownNow();
    }
    keeper.flush();
  }

  private Callable<Result<Prepared>> read(String file, JsonLines.Line line) {
    return () -> {
      String name = file + "#" + line.number();
      String text = line.text();
      if (text == null) {
        return new Result.Failed<>(
            name, new Problem("ingest", "too-large", "the line is longer than 128 MiB"));
      }
      try {
        return new Result.Done<>(prepared(text));
      } catch (IllegalArgumentException | StackOverflowError e) {
        String message =
            "it is no article that annotate wrote: %s; write it anew".formatted(e.getMessage());
        return new Result.Failed<>(name, new Problem("ingest", "not-an-article", message));
      }
    };
  }

  private Prepared prepared(String json) {
    try {
      Article article = ArticleJsonReader.read(json);
      Document document = article.document();
      if (known.has(document.input(), document.id())) {
        return new Prepared.Known(document.input());
      }
      return new Prepared.Fresh(
          new NewVersion(
              ArticleKey.of(document.metadata().url(), null, document.input()),
              document.id(),
              null,
              null,
              document.input(),
              Capture.Known.NOTHING,
              Annotated.of(article, json, ArticleJsonReader.provenance(json))));
    } catch (StoreException e) {
      return new Prepared.Unkept(e);
    }
  }

  private static Result<Prepared> settled(Future<Result<Prepared>> result)
      throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
