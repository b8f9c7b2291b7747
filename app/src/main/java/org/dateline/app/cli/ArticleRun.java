package org.dateline.app.cli;

import org.dateline.article.annotation.Article;
import org.dateline.article.document.Problem;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.InputFiles;
import org.dateline.desk.ingest.Intake;
import org.dateline.desk.ingest.Outcome;

/** Reads the articles that the user named, tells of those that fail, and hands over the others. */
final class ArticleRun {
  private final Services services;
  private final Console console;
  private final ReadingOptions options;

  /** Takes one article after the other, in the order of the inputs. */
  @FunctionalInterface
  interface Reader {
    void accept(Article article) throws OutputException;
  }

  ArticleRun(Services services, Console console, ReadingOptions options) {
    this.services = services;
    this.console = console;
    this.options = options;
  }

  /**
   * Reads everything.
   *
   * @param showsProgress whether to show how far it is
   * @return the exit status: whether some input failed
   */
  int each(boolean showsProgress, Reader reader) throws OutputException, InterruptedException {
    Tally tally = new Tally();
    int threads = options.threads();
    CaptureReader captures = new CaptureReader(options.facts());
    InputFiles files = options.files();
    Intake intake = new Intake(services.reading().get(), captures, threads);
    try (Progress progress = new Progress(showsProgress, console, files.size())) {
      intake.run(
          files,
          outcome -> {
            switch (outcome) {
              case Outcome.Read(Article article) -> accept(article, reader, tally);
              case Outcome.Failed failed -> tally.add(failed);
            }
            progress.step();
          });
    }
    tellOfOthers(files);
    return tally.failed == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }

  /** A defect that one article brings to light must not keep the others back. */
  private static void accept(Article article, Reader reader, Tally tally) throws OutputException {
    try {
      reader.accept(article);
    } catch (RuntimeException | StackOverflowError e) {
      String message = "Dateline failed to write it (%s); please report it".formatted(e);
      tally.add(
          new Outcome.Failed(
              article.document().input(), new Problem("json", "writing-failed", message)));
    }
  }

  private void tellOfOthers(InputFiles files) {
    if (files.skipped() > 0) {
      console.say(
          "skipped %d other %s"
              .formatted(files.skipped(), files.skipped() == 1 ? "file" : "files"));
    }
    if (files.size() == 0) {
      console.say("found no .txt, .html or .htm files to read");
    }
  }

  /** Counts failures and says them. */
  private final class Tally {
    private int failed;

    void add(Outcome.Failed failure) {
      failed++;
      console.say(failure.input() + ": " + failure.problem().message());
    }
  }
}
