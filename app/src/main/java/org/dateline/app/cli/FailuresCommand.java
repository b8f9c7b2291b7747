package org.dateline.app.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.desk.fetch.FetchConfig;
import org.dateline.desk.fetch.Fetcher;
import org.dateline.desk.fetch.WebAddress;
import org.dateline.desk.gather.Failure;
import org.dateline.desk.gather.Failures;
import org.dateline.desk.gather.Gathering;
import org.dateline.desk.ingest.InputFiles;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what gave no article, and tries it again. */
@Command(
    name = "failures",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the inputs that gave no article when they were last tried, with the reasons: of all,"
          + " or of those whose paths or addresses begin as named.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline failures",
      "  dateline failures --retry https://tideway.example/",
      "  dateline failures --forget old/"
    })
final class FailuresCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final ReadingOptions options = new ReadingOptions();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final FetchOptions fetching = new FetchOptions();

  @Option(names = "--retry", description = "Try them again.")
  private boolean retry;

  @Option(names = "--forget", description = "Take them off the list.")
  private boolean forget;

  FailuresCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, OutputException, InterruptedException {
    List<Failure> failures;
    try (Store open = store.openForReading(services);
        Snapshot snapshot = open.snapshot()) {
      failures = new Failures(snapshot.sql()).all().stream().filter(this::isNamed).toList();
    }
    if (retry) {
      return failures.isEmpty() ? none() : again(failures);
    }
    if (forget) {
      return forget(failures);
    }
    for (Failure failure : failures) {
      console.result(told(failure));
    }
    return ExitStatus.OK;
  }

  private int none() {
    console.say("nothing to try again");
    return ExitStatus.OK;
  }

  private boolean isNamed(Failure failure) {
    return options.paths().isEmpty()
        || options.paths().stream().anyMatch(failure.input()::startsWith);
  }

  private static String told(Failure failure) {
    return TabbedLine.of(
        failure.input(), failure.attempts(), failure.last(), failure.problem().message());
  }

  private int forget(List<Failure> failures) throws StoreException {
    try (Store open = store.open(services)) {
      for (Failure failure : failures) {
        open.write(
            change -> {
              Failures.clear(change, failure.input());
              return failure;
            });
      }
    }
    console.say("forgot " + failures.size());
    return ExitStatus.OK;
  }

  private int again(List<Failure> failures) throws StoreException, InterruptedException {
    List<URI> addresses = new ArrayList<>();
    Set<String> lines = new LinkedHashSet<>();
    List<String> paths = new ArrayList<>();
    for (Failure failure : failures) {
      String input = failure.input();
      int mark = input.lastIndexOf('#');
      String file = mark < 0 ? input : input.substring(0, mark);
      if (WebAddress.isAddress(input)) {
        addresses.add(URI.create(input));
      } else if (Gathering.isOfArticles(file)) {
        lines.add(file);
      } else {
        paths.add(input);
      }
    }
    InputFiles files = InputFiles.find(paths);
    FetchConfig config = fetching.config(services);
    try (GatheringRun run = GatheringRun.open(services, console, options, store, failures.size());
        Fetcher fetcher = new Fetcher(config, services.store().clock())) {
      run.files(files);
      run.gathering().articles(lines);
      run.gathering().addresses(addresses, fetcher);
      return run.end();
    }
  }
}
