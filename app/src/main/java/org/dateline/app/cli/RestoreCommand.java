package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.desk.store.Restoration;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a store of a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a store of what dateline backup has copied, in a folder that holds none. Where that"
          + " folder has a file store.properties that names a PostgreSQL database, the tables go"
          + " there. Each capture is checked; what is derived, such as the index, is made anew by"
          + " dateline reindex.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline restore /media/disk/news.zip",
      "  dateline restore --store /data/news /media/disk/news"
    })
final class RestoreCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Parameters(paramLabel = "FILE.zip|FOLDER", description = "What dateline backup has made.")
  private Path source = Path.of("");

  @Mixin private final StoreOption store = new StoreOption();

  @Option(names = "--progress", description = "Show progress even where no terminal is.")
  private boolean progress;

  RestoreCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, OutputException {
    Path target = store.folder(services);
    StoreHome home = services.store();
    try (Progress shown =
        new Progress(progress || console.terminals().err(), "Copying", console, 0)) {
      Restoration.Summary summary =
          new Restoration(source, new CopyProgress(console, shown))
              .to(target, home.clock(), home.program());
      console.result(
          "%s articles and %s captures in %s\n"
              .formatted(summary.articles(), summary.captures(), target));
      return summary.leftOut() == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
    }
  }
}
