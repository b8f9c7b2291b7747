package org.dateline.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.article.document.Problem;
import org.dateline.desk.feed.Subscription;
import org.dateline.desk.feed.Subscriptions;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the feeds of the store; its own commands change the list. */
@Command(
    name = "feeds",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the feeds that dateline watch polls, and how they are doing: address, health, when"
          + " last read, number of items, title, parted by tabs.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline feeds",
      "  dateline feeds add https://tideway.example/feed",
      "  dateline feeds remove https://tideway.example/feed",
      "  dateline feeds import subscriptions.opml",
      "  dateline feeds export subscriptions.opml"
    })
final class FeedsCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final StoreOption store = new StoreOption();

  FeedsCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, OutputException {
    Instant now = services.store().clock().instant();
    for (Subscription feed : all(store, services)) {
      console.result(told(feed, now));
    }
    return ExitStatus.OK;
  }

  static List<Subscription> all(StoreOption store, Services services) throws StoreException {
    try (Store open = store.openForReading(services);
        Snapshot snapshot = open.snapshot()) {
      return new Subscriptions(snapshot.sql()).all();
    }
  }

  private static String told(Subscription feed, Instant now) {
    Problem problem = feed.problem();
    String health = feed.health(now).told();
    String told =
        problem == null
            ? health
            : "%s (%s times: %s)".formatted(health, feed.failures(), problem.message());
    return TabbedLine.of(feed.address(), told, feed.read(), feed.items(), feed.title());
  }
}
