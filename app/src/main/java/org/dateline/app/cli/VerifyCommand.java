package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.article.page.PageModel;
import org.dateline.desk.store.Finding;
import org.dateline.desk.store.Orphans;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.store.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that a store holds what was put into it. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a store: the database; every row of the log of custody, which holds the digest of the"
          + " one before; every capture against its SHA-256; and of every version of every article"
          + " that the page, read again, has the words that were read.%n",
      "Prints a line for each thing that is wrong or worth knowing, then how much was checked and"
          + " the digest of the last row of the log: noted elsewhere, it shows later that none was"
          + " cut off.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  dateline verify", "  dateline verify --store /data/news --clean"})
final class VerifyCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--clean",
      description =
          "Remove files that nothing names, as a process leaves behind that was killed between"
              + " writing a capture and naming it. Needs that nobody else writes.")
  private boolean clean;

  @Option(names = "--progress", description = "Show progress even where no terminal is.")
  private boolean progress;

  VerifyCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, OutputException {
    if (clean) {
      try (Store writing = store.open(services)) {
        console.say("removed %s files that nothing named".formatted(Orphans.remove(writing)));
      }
    }
    try (Store reading = store.openForReading(services);
        Progress shown =
            new Progress(progress || console.terminals().err(), "Verifying", console, 0)) {
      Told told = new Told(shown);
      Verification.Summary summary =
          new Verification(
                  reading,
                  services.pages().apply(PageModel.shipped())::read,
                  services.provenance(),
                  told)
              .run();
      told.refuseLostOutput();
      console.result(text(summary));
      return summary.faults() == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
    }
  }

  private static String text(Verification.Summary summary) {
    String bytes =
        summary.withoutBytes() == 0
            ? ""
            : "; of %s only what was read, for want of their bytes"
                .formatted(summary.withoutBytes());
    return """
        %s articles in %s versions%s
        %s captures
        %s rows of custody, the last %s
        %s
        """
        .formatted(
            summary.articles(),
            summary.versions(),
            bytes,
            summary.captures(),
            summary.entries(),
            summary.head(),
            summary.faults() == 0 ? "whole" : summary.faults() + " faults");
  }

  /** Prints findings as they come. */
  private final class Told implements Verification.Listener {
    private final Progress progress;
    private boolean expected;
    private @Nullable OutputException failure;

    Told(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void found(Finding finding) {
      try {
        console.result(
            "%s\t%s\t%s\n"
                .formatted(
                    finding.kind().label(), line(finding.subject()), line(finding.message())));
      } catch (OutputException e) {
        failure = e;
      }
    }

    /** What a page or path holds must not break the line. */
    private static String line(String text) {
      return text.replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public void checked(long done, long total) {
      if (!expected) {
        expected = true;
        progress.expect(total);
      }
      progress.step();
    }

    void refuseLostOutput() throws OutputException {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
