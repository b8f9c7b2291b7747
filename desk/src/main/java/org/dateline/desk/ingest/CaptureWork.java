package org.dateline.desk.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Problem;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.ingest.format.Entries;
import org.dateline.desk.ingest.format.Entry;
import org.dateline.desk.ingest.format.InputException;
import org.dateline.desk.ingest.format.SkipReason;
import org.jspecify.annotations.Nullable;

/**
 * Works on many inputs at once and hands over the results in the order of the inputs, whatever the
 * number of threads. At most {@value #WINDOW_PER_THREAD} articles for each thread are being read or
 * wait to be handed over, so memory does not grow with the number of inputs.
 *
 * <p>One bad input never stops the run: whatever reading throws, a {@link StackOverflowError} too,
 * becomes {@link Result.Failed}. The one exception is {@link OutOfMemoryError}: it is thrown on,
 * because it strikes any thread and not only the one that asked for too much; the way out is more
 * memory or fewer threads.
 *
 * <p>Immutable; may be run many times.
 *
 * @param <T> what the work on one capture gives
 */
public final class CaptureWork<T> {
  static final int WINDOW_PER_THREAD = 4;

  private final Work<T> work;
  private final CaptureReader captures;
  private final int threads;

  /**
   * What is done with one capture. Must be safe for use by many threads.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Work<T> {
    /**
     * Does it.
     *
     * @throws UnreadablePageException if the bytes are neither a page nor a text
     */
    T run(Capture capture) throws UnreadablePageException;
  }

  /**
   * What became of one input.
   *
   * @param <T> what the work gives
   */
  public sealed interface Result<T> {
    /** The work was done. */
    record Done<T>(T value) implements Result<T> {}

    /** There was nothing to work on. */
    record Failed<T>(String input, Problem problem) implements Result<T> {}
  }

  /**
   * Takes the results one after the other, on the thread that called {@link CaptureWork#run}.
   *
   * @param <T> what the work gives
   * @param <X> what it may throw; that ends the run
   */
  @FunctionalInterface
  public interface Receiver<T, X extends Exception> {
    /**
     * Takes the next result.
     *
     * @throws X to end the run
     */
    void accept(Result<T> result) throws X;

    /**
     * Hears how many results there will be, by what is known so far: archives and feeds show only
     * as they are read how much they hold.
     */
    default void expect(long total) {}
  }

  /**
   * @param captures reads the files' bytes
   * @param threads how many articles are read at the same time
   * @throws IllegalArgumentException if {@code threads} is not positive
   */
  public CaptureWork(Work<T> work, CaptureReader captures, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("there must be at least one thread; got: " + threads);
    }
    this.work = work;
    this.captures = captures;
    this.threads = threads;
  }

  /**
   * Reads all {@code files} and gives each outcome to {@code receiver}. Files that hold many
   * captures are gone through on the calling thread, only as far ahead as articles are read.
   *
   * @return what was passed over in such files
   * @throws X if the receiver throws it; nothing more is handed over then
   * @throws InterruptedException if this thread is interrupted; nothing more is handed over then
   */
  public <X extends Exception> Skipped run(InputFiles files, Receiver<T, X> receiver)
      throws X, InterruptedException {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("intake-", 0).factory());
    try {
      Run<X> run = new Run<>(pool, receiver, files.size());
      for (Input input : files.inputs()) {
        run.take(input);
      }
      run.finish();
      return run.skipped();
    } finally {
      pool.shutdownNow();
    }
  }

  /** One run over all inputs. */
  private final class Run<X extends Exception> {
    private final ExecutorService pool;
    private final Receiver<T, X> receiver;
    private final Deque<Future<Result<T>>> window = new ArrayDeque<>();
    private final Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);
    private final Forecast forecast;

    Run(ExecutorService pool, Receiver<T, X> receiver, int files) {
      this.pool = pool;
      this.receiver = receiver;
      this.forecast = new Forecast(files);
    }

    void take(Input input) throws X, InterruptedException {
      switch (input) {
        case Input.Unusable(String path, Problem problem) ->
            add(() -> new Result.Failed<>(path, problem));
        case Input.InputFile(String path) -> takeFile(path);
      }
      forecast.fileIsDone();
    }

    private void takeFile(String path) throws X, InterruptedException {
      try (Entries entries = open(path)) {
        if (entries == null) {
          add(() -> read(path, () -> captures.capture(path)));
        } else {
          takeAll(entries);
        }
      } catch (InputException e) {
        refuseInterruption();
        add(() -> new Result.Failed<>(path, e.problem()));
      } catch (Defect e) {
        add(() -> defect(path, e.cause()));
      }
    }

    private void takeAll(Entries entries) throws X, InterruptedException, InputException {
      for (Entry entry = next(entries); entry != null; entry = next(entries)) {
        forecast.fileIsAt(entries.done());
        switch (entry) {
          case Entry.Page page -> add(() -> read(page.input(), () -> captures.capture(page)));
          case Entry.Broken(String input, Problem problem) ->
              add(() -> new Result.Failed<>(input, problem));
          case Entry.Other(SkipReason reason) -> skipped.merge(reason, 1L, Long::sum);
        }
      }
    }

    private @Nullable Entries open(String path) throws InputException {
      try {
        return captures.open(path);
      } catch (RuntimeException | StackOverflowError e) {
        throw new Defect(e);
      }
    }

    private @Nullable Entry next(Entries entries) throws InterruptedException, InputException {
      refuseInterruption();
      try {
        return entries.next();
      } catch (RuntimeException | StackOverflowError e) {
        throw new Defect(e);
      }
    }

    private void add(Callable<Result<T>> task) throws X, InterruptedException {
      if (window.size() == threads * WINDOW_PER_THREAD) {
        hand();
      }
      window.add(pool.submit(task));
      receiver.expect(forecast.withOneMore());
    }

    private void hand() throws X, InterruptedException {
      receiver.accept(settled(window.remove()));
    }

    void finish() throws X, InterruptedException {
      while (!window.isEmpty()) {
        hand();
      }
    }

    Skipped skipped() {
      return new Skipped(skipped);
    }
  }

  /** What going through a file threw, told from what the receiver may throw. */
  private static final class Defect extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Throwable cause;

    Defect(Throwable cause) {
      super(cause);
      this.cause = cause;
    }

    Throwable cause() {
      return cause;
    }
  }

  private static void refuseInterruption() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private static <T> Result<T> settled(Future<Result<T>> outcome) throws InterruptedException {
    // An outcome that is already there would be handed over without a look at the interruption.
    refuseInterruption();
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Result<T> read(String input, Entry.Source source) {
    try {
      return new Result.Done<>(work.run(source.read()));
    } catch (InputException e) {
      return new Result.Failed<>(input, e.problem());
    } catch (UnreadablePageException e) {
      return new Result.Failed<>(
          input, new Problem("page", e.code(), String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      return defect(input, e);
    }
  }

  private static <T> Result<T> defect(String input, Throwable cause) {
    return new Result.Failed<>(
        input,
        new Problem(
            "ingest",
            "reading-failed",
            "Dateline failed to read it (%s); this is a defect of Dateline, please report it"
                .formatted(cause)));
  }
}
