package org.dateline.desk.gather;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Problem;
import org.dateline.article.json.ArticleJsonReader;
import org.dateline.desk.ingest.CaptureWork.Result;
import org.dateline.desk.ingest.Forecast;
import org.dateline.desk.ingest.format.InputException;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.ArticleKey;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

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

  void run(Collection<String> inputs) throws StoreException, InterruptedException {
    long before = results.taken();
    Forecast forecast = new Forecast(inputs.size());
    for (String file : inputs) {
      run(
          file,
          share -> {
            forecast.fileIsAt(share);
            keeper.events().expect(before + forecast.withOneMore());
          });
      forecast.fileIsDone();
    }
    keeper.flush();
  }

  private void run(String file, DoubleConsumer reading)
      throws StoreException, InterruptedException {
    LineResults taken = new LineResults(file, keeper, results);
    Deque<Future<LineResult>> window = new ArrayDeque<>();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("lines-", 0).factory());
    try (JsonLines lines = JsonLines.open(Path.of(file))) {
      for (JsonLines.Line line = lines.next();
          line != null && !taken.areForeign();
          line = lines.next()) {
        if (window.size() == threads * WINDOW_PER_THREAD) {
          taken.take(settled(window.remove()));
        }
        window.add(pool.submit(read(file, line)));
        reading.accept(lines.share());
      }
      takeAll(window, taken);
      taken.end();
    } catch (InputException e) {
      takeAll(window, taken);
      taken.fail(e.problem());
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      taken.fail(InputException.of(e).problem());
    } finally {
      pool.shutdownNow();
    }
  }

  private static void takeAll(Deque<Future<LineResult>> window, LineResults taken)
      throws StoreException, InterruptedException {
    while (!window.isEmpty()) {
      taken.take(settled(window.remove()));
    }
  }

  private Callable<LineResult> read(String file, JsonLines.Line line) {
    return () -> {
      String name = file + "#" + line.number();
      return new LineResult(name, read(name, line.text()));
    };
  }

  private Result<Prepared> read(String name, @Nullable String text) {
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

  private static LineResult settled(Future<LineResult> result) throws InterruptedException {
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
