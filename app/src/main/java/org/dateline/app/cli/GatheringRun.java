package org.dateline.app.cli;

import java.util.function.Function;
import org.dateline.article.annotation.Article;
import org.dateline.desk.gather.ArticleReading;
import org.dateline.desk.gather.Gathering;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.InputFiles;
import org.dateline.desk.ingest.Intake;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;

/** A store that is open for articles to be brought into it, and what is told of that. */
final class GatheringRun implements AutoCloseable {
  private final Console console;
  private final Store store;
  private final Progress progress;
  private final GatheringReport report;
  private final Gathering gathering;
  private final Following following;
  private boolean ended;

  private GatheringRun(
      Console console,
      Store store,
      Progress progress,
      GatheringReport report,
      Gathering gathering,
      Following following) {
    this.console = console;
    this.store = store;
    this.progress = progress;
    this.report = report;
    this.gathering = gathering;
    this.following = following;
  }

  /**
   * Opens the store, and makes it where there is none.
   *
   * @param inputs how many there are, as far as is known
   */
  static GatheringRun open(
      Services services, Console console, ReadingOptions options, StoreOption chosen, int inputs)
      throws StoreException {
    // Whatever is wrong with the options shows before the store is made.
    CaptureReader captures = options.captureReader(console);
    int threads = options.threads();
    Function<Article, String> json = services.json();
    Intake.Reading reading = options.readingWhenNeeded(services);
    Store store = chosen.open(services);
    Following following;
    try {
      following = Following.of(services, console, store);
    } catch (StoreException e) {
      store.close();
      throw e;
    }
    boolean shown = options.progress() || console.terminals().err();
    Progress progress = new Progress(shown, console, inputs);
    GatheringReport report = new GatheringReport(console, progress, following::wake);
    Gathering gathering =
        new Gathering(
            store,
            services.store().clock(),
            new ArticleReading(reading, json, services.provenance()),
            captures,
            threads,
            report);
    return new GatheringRun(console, store, progress, report, gathering, following);
  }

  Gathering gathering() {
    return gathering;
  }

  Store store() {
    return store;
  }

  /** Reads files, and says what was passed over. */
  void files(InputFiles files) throws StoreException, InterruptedException {
    following.work();
    gathering.files(files).told().forEach(one -> console.say("skipped " + one));
    if (files.skipped() > 0) {
      String noun = files.skipped() == 1 ? " other file" : " other files";
      console.say("skipped " + files.skipped() + noun);
    }
  }

  /** Leaves the time until there is something to read again to work that can wait. */
  void rest() {
    following.rest();
  }

  /** Says what it came to, and gives the exit status. */
  int end() {
    closeProgress();
    console.say(report.told());
    return report.status();
  }

  private void closeProgress() {
    if (!ended) {
      ended = true;
      progress.close();
    }
  }

  @Override
  public void close() throws StoreException {
    closeProgress();
    try (store;
        following) {
      gathering.close();
    }
  }
}
