package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.desk.identity.Identity;
import org.dateline.desk.identity.Kind;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the persons or institutions that stand in most articles. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Prints the persons, or institutions, of most articles: one a line.%n")
final class EntitiesListCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final IdentityRun run = new IdentityRun();

  @Option(names = "--organisations", description = "Institutions instead of persons.")
  private boolean organisations;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "So many at most (default: ${DEFAULT-VALUE}).")
  private int limit = 50;

  @Option(names = "--json", description = "Print one JSON object for each, one a line.")
  private boolean json;

  EntitiesListCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, OutputException {
    Kind kind = organisations ? Kind.ORGANISATION : Kind.PERSON;
    run.read(
        services,
        console,
        identities -> {
          for (Identity one : identities.list(kind, Math.max(0, limit))) {
            console.result(json ? IdentityText.json(one) : IdentityText.line(one));
          }
        });
    return ExitStatus.OK;
  }
}
