package org.dateline.app.cli;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.feed.Subscription;
import org.dateline.desk.feed.Subscriptions;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds feeds to those that are polled. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Adds feeds to those that dateline watch polls. Nothing is fetched yet.%n")
final class FeedsAddCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(arity = "1..*", paramLabel = "ADDRESS", converter = AddressConverter.class)
  private List<URI> addresses = List.of();

  @Option(names = "--title", paramLabel = "TEXT", description = "What to call them.")
  private @Nullable String title;

  @Option(names = "--folder", paramLabel = "NAME", description = "In which folder they belong.")
  private @Nullable String folder;

  FeedsAddCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException {
    try (Store open = store.open(services)) {
      for (URI address : addresses) {
        Subscription feed = Subscription.to(address, title, folder);
        boolean added = open.write(change -> Subscriptions.add(change, feed));
        console.say(address + (added ? ": added" : ": is there already"));
      }
    }
    return ExitStatus.OK;
  }
}
