package org.dateline.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints statements of the store. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the statements in the store of which a query and the options hold: who says it, how"
          + " sure they are, the words, and where they stand.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline statements --by 'Ministry of Defence (United Kingdom)' --since 2022-05-01",
      "  dateline statements 'withdraw* is:forecast' --place Kherson --format csv",
      "  dateline statements --likelihood 0.55..1 --until 2022-12 --format json"
    })
final class StatementsCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Words and fields; docs/search.md tells the language.")
  private List<String> query = List.of();

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final PageOptions page = new PageOptions();
  @Mixin private final StoreOption store = new StoreOption();

  StatementsCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, OutputException, InterruptedException {
    return ReadyIndex.run(
        services,
        console,
        store,
        (ready, snapshot) -> {
          String text = QueryWords.joined(query);
          var condition = filters.condition(text, ready.parser());
          new StatementOutput(console, page)
              .print(text, snapshot.statements(page.search(condition)));
          return ExitStatus.OK;
        });
  }
}
