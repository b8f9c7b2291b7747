package org.dateline.app.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides that some articles name somebody else. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description = {
      "Decides that some articles name another person or institution of that name. Who comes later"
          + " and could be either stays apart from both.%n"
    },
    footerHeading = "%nExample:%n",
    footer =
        "  dateline entities split ivan-ivanov~1c9e42 --article news/a.html --reason \"the singer\"")
final class EntitiesSplitCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final IdentityRun run = new IdentityRun();
  @Mixin private final DecisionOptions options = new DecisionOptions();

  @Parameters(paramLabel = "NAME", description = "A name or an id.")
  private String name = "";

  @Option(
      names = "--article",
      required = true,
      paramLabel = "KEY",
      description = "An article that names the other one, as show prints it; may be repeated.")
  private List<String> articles = new ArrayList<>();

  EntitiesSplitCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, OutputException {
    run.decide(
        services,
        console,
        (store, identities) ->
            console.result(
                IdentityText.line(
                    identities.split(
                        store,
                        IdentityRun.one(identities, name),
                        new HashSet<>(articles),
                        options.author(),
                        options.reason()),
                    true)));
    return ExitStatus.OK;
  }
}
