package org.dateline.app.cli;

import org.dateline.article.annotation.Article;
import org.dateline.article.document.Problem;
import org.dateline.article.page.PageModel;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.InputFiles;
import org.dateline.desk.ingest.Intake;
import org.dateline.desk.ingest.Outcome;
import org.dateline.desk.ingest.Skipped;
import org.dateline.desk.ingest.SuppliedFacts;
import org.dateline.desk.ingest.format.FileForm;

/** Reads the articles that the user named, hands over what became of each, and says what failed. */
final class ArticleRun {
  private final Services services;
  private final Console console;
  private final ReadingOptions options;

  /** Takes one outcome after the other, in the order of the inputs. */
  @FunctionalInterface
  interface Receiver {
    void accept(Outcome outcome) throws OutputException;
  }

  ArticleRun(Services services, Console console, ReadingOptions options) {
    this.services = services;
    this.console = console;
    this.options = options;
  }

  /**
   * Reads everything.
   *
   * @param model by which pages are read
   * @param showsProgress whether to show how far it is
   * @return the exit status: whether some input failed
   */
  int each(PageModel model, boolean showsProgress, Receiver receiver)
      throws OutputException, InterruptedException {
    int threads = options.threads();
    SuppliedFacts facts = options.facts();
    for (String line : facts.dates().unreadable()) {
      console.say("--published-from: " + line);
    }
    CaptureReader captures = new CaptureReader(facts);
    InputFiles files = options.files();
    Intake intake = new Intake(options.reading(services, model), captures, threads);
    Tally tally = new Tally(receiver);
    Skipped skipped;
    try (Progress progress = new Progress(showsProgress, console, files.size())) {
      skipped = intake.run(files, new Steps(tally, progress));
    }
    skipped.told().forEach(one -> console.say("skipped " + one));
    tellOfOthers(files);
    return tally.failed == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }

  private void tellOfOthers(InputFiles files) {
    if (files.skipped() > 0) {
      String noun = files.skipped() == 1 ? " other file" : " other files";
      console.say("skipped " + files.skipped() + noun);
    }
    if (files.size() == 0) {
      console.say("found no files to read: none of " + FileForm.ENDINGS);
    }
  }

  /** Passes outcomes on and shows how far it is. */
  private record Steps(Tally tally, Progress progress) implements Intake.Receiver<OutputException> {
    @Override
    public void accept(Outcome outcome) throws OutputException {
      tally.pass(outcome);
      progress.step();
    }

    @Override
    public void expect(long total) {
      progress.expect(total);
    }
  }

  /** Passes outcomes on; says and counts those that failed. */
  private final class Tally {
    private final Receiver receiver;
    private int failed;

    Tally(Receiver receiver) {
      this.receiver = receiver;
    }

    /** A defect that one article brings to light must not keep the others back. */
    void pass(Outcome outcome) throws OutputException {
      if (outcome instanceof Outcome.Failed failure) {
        fail(failure);
      }
      try {
        receiver.accept(outcome);
      } catch (RuntimeException | StackOverflowError e) {
        fail(defect(outcome, e));
      }
    }

    private void fail(Outcome.Failed failure) {
      failed++;
      console.say(failure.input() + ": " + failure.problem().message());
    }
  }

  private static Outcome.Failed defect(Outcome outcome, Throwable cause) {
    String input =
        switch (outcome) {
          case Outcome.Read(Article article) -> article.document().input();
          case Outcome.Failed failed -> failed.input();
        };
    String message = "Dateline failed to use it (%s); please report it".formatted(cause);
    return new Outcome.Failed(input, new Problem("app", "use-failed", message));
  }
}
