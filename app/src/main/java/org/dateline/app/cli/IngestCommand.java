package org.dateline.app.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.fetch.FetchConfig;
import org.dateline.desk.fetch.Fetcher;
import org.dateline.desk.fetch.WebAddress;
import org.dateline.desk.gather.Gathering;
import org.dateline.desk.ingest.InputFiles;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings articles into the store. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Brings articles into the store: of files and folders, of addresses, and of lines that"
          + " annotate wrote (jsonl). What is known is passed over; a page that was edited becomes"
          + " a new version of its article. A run that was ended is gone on with by running it"
          + " again. Addresses are fetched as robots.txt allows, one request at a time to a host;"
          + " of a feed, the pages to which it leads.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline ingest samples",
      "  dateline ingest https://tideway.example/news/1 https://tideway.example/feed",
      "  dateline ingest --store /srv/desk crawl.warc.gz other-machine.jsonl.gz"
    })
final class IngestCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Spec private CommandSpec command;
  @Mixin private final ReadingOptions options = new ReadingOptions();
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final FetchOptions fetching = new FetchOptions();

  IngestCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, InterruptedException {
    List<URI> addresses = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (String one : options.paths()) {
      if (WebAddress.isAddress(one)) {
        addresses.add(address(one));
      } else if (Gathering.isOfArticles(one)) {
        lines.add(one);
      } else {
        paths.add(one);
      }
    }
    if (options.paths().isEmpty()) {
      throw new ParameterException(command.commandLine(), "Name a file, a folder or an address.");
    }
    InputFiles files = options.files(paths);
    FetchConfig config = fetching.config(services);
    try (GatheringRun run = GatheringRun.open(services, console, options, store, files.size())) {
      run.files(files);
      run.gathering().articles(lines);
      if (!addresses.isEmpty()) {
        try (Fetcher fetcher = new Fetcher(config, services.store().clock())) {
          run.gathering().addresses(addresses, fetcher);
        }
      }
      return run.end();
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
