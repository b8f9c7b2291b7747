package org.dateline.app.cli;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.feed.PollSchedule;
import org.dateline.desk.feed.Subscription;
import org.dateline.desk.feed.Subscriptions;
import org.dateline.desk.fetch.FetchConfig;
import org.dateline.desk.fetch.Fetcher;
import org.dateline.desk.fetch.WebAddress;
import org.dateline.desk.gather.FolderScan;
import org.dateline.desk.ingest.InputFiles;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings articles into the store as they come. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Brings articles into the store as they come, until it is interrupted: what is new or has"
          + " changed in folders, and what feeds lead to. Feeds that are named are added to those"
          + " of the store (dateline feeds); all of them are polled.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline watch inbox/ https://tideway.example/feed",
      "  dateline watch --once        poll what is due, and end: for a timer",
      "  dateline watch --every 10m"
    })
final class WatchCommand implements Callable<Integer> {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Services services;
  private final Console console;

  @Spec private CommandSpec command;
  @Mixin private final ReadingOptions options = new ReadingOptions();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final FetchOptions fetching = new FetchOptions();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "How often a feed is asked: 90s, 30m, 6h. Default: ${DEFAULT-VALUE}",
      defaultValue = "30m")
  private Duration every = Duration.ofMinutes(30);

  @Option(names = "--once", description = "Do once what is due, and end.")
  private boolean once;

  WatchCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, InterruptedException {
    List<Subscription> feeds = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (String one : options.paths()) {
      if (WebAddress.isAddress(one)) {
        feeds.add(Subscription.to(address(one), null, null));
      } else {
        paths.add(one);
      }
    }
    FolderScan folders = new FolderScan(paths, services.store().clock());
    FetchConfig config = fetching.config(services);
    PollSchedule schedule = new PollSchedule(every);
    try (GatheringRun run = GatheringRun.open(services, console, options, store, 0);
        Fetcher fetcher = new Fetcher(config, services.store().clock())) {
      add(feeds, run.store());
      while (true) {
        InputFiles changed = folders.changed();
        if (changed.size() > 0) {
          run.files(changed);
        }
        run.gathering().feeds(fetcher, schedule);
        if (once) {
          return run.end();
        }
        run.rest();
        Thread.sleep(PAUSE);
      }
    }
  }

  private static void add(List<Subscription> feeds, Store store) throws StoreException {
    for (Subscription feed : feeds) {
      boolean unused = store.write(change -> Subscriptions.add(change, feed));
    }
  }

  private URI address(String text) {
    try {
      return WebAddress.of(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
