package org.dateline.desk.ingest;

import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Problem;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.ingest.CaptureWork.Result;

/**
 * Reads many inputs at once and hands over the outcomes in the order of the inputs, whatever the
 * number of threads; see {@link CaptureWork}.
 *
 * <p>Immutable; may be run many times.
 */
public final class Intake {
  static final int WINDOW_PER_THREAD = CaptureWork.WINDOW_PER_THREAD;

  private final CaptureWork<Article> work;

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

    /**
     * Hears how many outcomes there will be, by what is known so far: archives and feeds show only
     * as they are read how much they hold.
     */
    default void expect(long total) {}
  }

  /**
   * @param captures reads the files' bytes
   * @param threads how many articles are read at the same time
   * @throws IllegalArgumentException if {@code threads} is not positive
   */
  public Intake(Reading reading, CaptureReader captures, int threads) {
    this.work = new CaptureWork<>(reading::read, captures, threads);
  }

  /**
   * Reads all {@code files} and gives each outcome to {@code receiver}. Files that hold many
   * captures are gone through on the calling thread, only as far ahead as articles are read.
   *
   * @return what was passed over in such files
   * @throws X if the receiver throws it; nothing more is handed over then
   * @throws InterruptedException if this thread is interrupted; nothing more is handed over then
   */
  public <X extends Exception> Skipped run(InputFiles files, Receiver<X> receiver)
      throws X, InterruptedException {
    return work.run(
        files,
        new CaptureWork.Receiver<Article, X>() {
          @Override
          public void accept(Result<Article> result) throws X {
            receiver.accept(outcome(result));
          }

          @Override
          public void expect(long total) {
            receiver.expect(total);
          }
        });
  }

  private static Outcome outcome(Result<Article> result) {
    return switch (result) {
      case Result.Done(Article article) -> new Outcome.Read(article);
      case Result.Failed(String input, Problem problem) -> new Outcome.Failed(input, problem);
    };
  }
}
