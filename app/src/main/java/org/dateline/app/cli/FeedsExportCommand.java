package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.desk.feed.Opml;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the feeds as a list that feed readers read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the feeds as a list that feed readers read (OPML).%n")
final class FeedsExportCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(arity = "0..1", paramLabel = "FILE.opml", description = "Default: standard output")
  private @Nullable String file;

  FeedsExportCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, OutputException {
    OutputFile target = file == null ? null : OutputFile.of(file);
    String list = Opml.write(FeedsCommand.all(store, services));
    if (target == null) {
      console.result(list);
    } else {
      target.write(list);
      console.say("wrote " + target);
    }
    return ExitStatus.OK;
  }
}
