package org.dateline.desk.gather;

import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Problem;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.CaptureWork;
import org.dateline.desk.ingest.CaptureWork.Result;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.ArticleKey;
import org.dateline.desk.store.Captures;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.store.StoredCapture;
import org.jspecify.annotations.Nullable;

/**
 * Reads a capture and keeps its bytes, so that what is left to do is one small step: to name them
 * in a transaction. Safe for use by many threads.
 */
final class Preparation implements CaptureWork.Work<Prepared> {
  private final Captures captures;
  private final KnownInputs known;
  private final CaptureReader files;
  private final ArticleReading reading;

  Preparation(Captures captures, KnownInputs known, CaptureReader files, ArticleReading reading) {
    this.captures = captures;
    this.known = known;
    this.files = files;
    this.reading = reading;
  }

  @Override
  public Prepared run(Capture capture) throws UnreadablePageException {
    try {
      if (known.has(capture)) {
        return new Prepared.Known(capture.input());
      }
      Article article = reading.reading().read(capture);
      Annotated annotated =
          Annotated.of(article, reading.json().apply(article), reading.provenance());
      String told = article.document().metadata().url();
      StoredCapture page = captures.put(capture.content().bytes());
      return new Prepared.Fresh(
          new NewVersion(
              ArticleKey.of(told, capture.known().url(), capture.input()),
              capture.id(),
              page,
              original(capture),
              capture.input(),
              capture.known(),
              annotated));
    } catch (StoreException e) {
      return new Prepared.Unkept(e);
    }
  }

  /** The same, with what is wrong with the capture as a result of its own. */
  Result<Prepared> result(Capture capture) {
    String input = capture.input();
    try {
      return new Result.Done<>(run(capture));
    } catch (UnreadablePageException e) {
      Problem problem = new Problem("page", e.code(), String.valueOf(e.getMessage()));
      return new Result.Failed<>(input, problem);
    } catch (RuntimeException | StackOverflowError e) {
      String message =
          "Dateline failed to read it (%s); this is a defect of Dateline, please report it"
              .formatted(e);
      return new Result.Failed<>(input, new Problem("ingest", "reading-failed", message));
    }
  }

  private @Nullable StoredCapture original(Capture capture) throws StoreException {
    Capture.Content original = files.original(capture);
    return original == null ? null : captures.put(original.bytes());
  }
}
