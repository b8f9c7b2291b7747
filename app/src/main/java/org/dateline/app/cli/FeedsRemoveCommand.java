package org.dateline.app.cli;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.feed.Subscriptions;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes feeds off those that are polled. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Takes feeds off those that are polled. The articles to which they led stay.%n")
final class FeedsRemoveCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(arity = "1..*", paramLabel = "ADDRESS", converter = AddressConverter.class)
  private List<URI> addresses = List.of();

  FeedsRemoveCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException {
    int missing = 0;
    try (Store open = store.open(services)) {
      for (URI address : addresses) {
        boolean removed = open.write(change -> Subscriptions.remove(change, address));
        missing += removed ? 0 : 1;
        console.say(address + (removed ? ": removed" : ": is no feed of this store"));
      }
    }
    return missing == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }
}
