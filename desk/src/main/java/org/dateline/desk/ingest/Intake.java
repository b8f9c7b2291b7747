package org.dateline.desk.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Problem;
import org.dateline.article.page.UnreadablePageException;

/**
 * Reads many inputs at once and hands over the outcomes in the order of the inputs, whatever the
 * number of threads. At most {@value #WINDOW_PER_THREAD} articles for each thread are being read or
 * wait to be handed over, so memory does not grow with the number of inputs.
 *
 * <p>One bad input never stops the run: whatever reading throws, a {@link StackOverflowError} too,
 * becomes {@link Outcome.Failed}. The one exception is {@link OutOfMemoryError}: it is thrown on,
 * because it strikes any thread and not only the one that asked for too much; the way out is more
 * memory or fewer threads.
 *
 * <p>Immutable; may be run many times.
 */
public final class Intake {
  static final int WINDOW_PER_THREAD = 4;

  private final Reading reading;
  private final CaptureReader captures;
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

  /**
   * Takes the outcomes one after the other, on the thread that called {@link Intake#run}.
   *
   * @param <X> what it may throw; that ends the run
   */
  @FunctionalInterface
  public interface Receiver<X extends Exception> {
    /**
     * Takes the next outcome.
     *
     * @throws X to end the run
     */
    void accept(Outcome outcome) throws X;
  }

  /**
   * @param captures reads the files' bytes
   * @param threads how many articles are read at the same time
   * @throws IllegalArgumentException if {@code threads} is not positive
   */
  public Intake(Reading reading, CaptureReader captures, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("there must be at least one thread; got: " + threads);
    }
    this.reading = reading;
    this.captures = captures;
    this.threads = threads;
  }

  /**
   * Reads all {@code files} and gives each outcome to {@code receiver}.
   *
   * @throws X if the receiver throws it; nothing more is handed over then
   * @throws InterruptedException if this thread is interrupted; nothing more is handed over then
   */
  public <X extends Exception> void run(InputFiles files, Receiver<X> receiver)
      throws X, InterruptedException {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("intake-", 0).factory());
    try {
      Deque<Future<Outcome>> window = new ArrayDeque<>();
      for (Input input : files.inputs()) {
        if (window.size() == threads * WINDOW_PER_THREAD) {
          receiver.accept(settled(window.remove()));
        }
        window.add(pool.submit(() -> outcome(input)));
      }
      while (!window.isEmpty()) {
        receiver.accept(settled(window.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Outcome settled(Future<Outcome> outcome) throws InterruptedException {
    // An outcome that is already there would be handed over without a look at the interruption.
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Outcome outcome(Input input) {
    return switch (input) {
      case Input.Unusable(String path, Problem problem) -> new Outcome.Failed(path, problem);
      case Input.InputFile(String path) -> read(path);
    };
  }

  private Outcome read(String path) {
    try {
      return new Outcome.Read(reading.read(captures.capture(path)));
    } catch (InputException e) {
      return new Outcome.Failed(path, e.problem());
    } catch (UnreadablePageException e) {
      return new Outcome.Failed(
          path, new Problem("page", e.code(), String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(
          path,
          new Problem(
              "ingest",
              "reading-failed",
              "Dateline failed to read it (%s); this is a defect of Dateline, please report it"
                  .formatted(e)));
    }
  }
}
