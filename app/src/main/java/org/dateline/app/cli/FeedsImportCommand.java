package org.dateline.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.desk.feed.Opml;
import org.dateline.desk.feed.Subscription;
import org.dateline.desk.feed.Subscriptions;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds the feeds of a list that a feed reader wrote. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Adds the feeds of a list that a feed reader wrote (OPML).%n")
final class FeedsImportCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Spec private CommandSpec command;
  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE.opml")
  private Path file = Path.of("feeds.opml");

  FeedsImportCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException {
    Opml.Contents contents = read();
    contents.unusable().forEach(one -> console.say(file + ": " + one));
    try (Store open = store.open(services)) {
      int added =
          open.write(
              change -> {
                int count = 0;
                for (Subscription feed : contents.feeds()) {
                  count += Subscriptions.add(change, feed) ? 1 : 0;
                }
                return count;
              });
      console.say(
          "added %s of %s feeds; the others are there already"
              .formatted(added, contents.feeds().size()));
    }
    return contents.unusable().isEmpty() ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }

  private Opml.Contents read() {
    try (InputStream in = Files.newInputStream(file)) {
      return Opml.read(in.readNBytes(Opml.MOST_BYTES + 1));
    } catch (IOException e) {
      throw new ParameterException(
          command.commandLine(), "%s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
