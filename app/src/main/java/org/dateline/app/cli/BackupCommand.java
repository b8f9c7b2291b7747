package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.desk.store.Backup;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a store. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Copies a store, one state of it, while others may go on reading and writing. The copy holds"
          + " the captures and a database file, whatever database the store has. Each capture is"
          + " checked on the way.%n",
      "A name that ends in .zip is a file; any other is a folder, which is a store that can be used"
          + " at once, and into which a later backup copies only what is new.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline backup /media/disk/news.zip",
      "  dateline backup /media/disk/news",
      "  dateline brief --store /media/disk/news"
    })
final class BackupCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Parameters(paramLabel = "FILE.zip|FOLDER", description = "Where the copy is to lie.")
  private Path target = Path.of("");

  @Mixin private final StoreOption store = new StoreOption();

  @Option(names = "--progress", description = "Show progress even where no terminal is.")
  private boolean progress;

  BackupCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, OutputException {
    // What is not there must not be made only to be copied.
    store.openForReading(services).close();
    try (Store open = open();
        Progress shown =
            new Progress(progress || console.terminals().err(), "Copying", console, 0)) {
      Backup.Summary summary = new Backup(open, new CopyProgress(console, shown)).to(target);
      console.result(
          """
          %s articles and %s captures, %s of them new, in %s
          the last row of custody is %s
          """
              .formatted(
                  summary.articles(),
                  summary.captures(),
                  summary.copied(),
                  target,
                  summary.head()));
      return summary.leftOut() == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
    }
  }

  /** For writing, so that the log of custody tells of it, unless another process writes. */
  private Store open() throws StoreException {
    try {
      return store.open(services);
    } catch (StoreException e) {
      if (e.reason() != StoreException.Reason.LOCKED
          && e.reason() != StoreException.Reason.READ_ONLY) {
        throw e;
      }
      console.say("%s; the log of custody will not tell of this backup".formatted(e.getMessage()));
      return store.openForReading(services);
    }
  }
}
