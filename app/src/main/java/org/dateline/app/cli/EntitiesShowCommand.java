package org.dateline.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.identity.Identity;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints all that is known of the bearers of a name, with the evidence for each joining. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Prints everybody of a name, in any usual spelling: names, offices, affiliations, articles,"
          + " and why what stands in different articles was joined or kept apart.%n"
    })
final class EntitiesShowCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final IdentityRun run = new IdentityRun();

  @Parameters(paramLabel = "NAME", description = "A name, or an id as list prints it.")
  private String name = "";

  @Option(names = "--json", description = "Print one JSON object for each, one a line.")
  private boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "So many of the name at most (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  EntitiesShowCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, OutputException {
    int[] status = {ExitStatus.OK};
    run.read(
        services,
        console,
        identities -> {
          List<Identity> found = identities.find(name);
          if (found.isEmpty()) {
            console.say("nobody in the store is named \"%s\"".formatted(name));
            status[0] = ExitStatus.SOME_FAILED;
          }
          for (Identity one : found.subList(0, Math.min(Math.max(0, limit), found.size()))) {
            console.result(json ? IdentityText.json(one) : IdentityText.page(one));
          }
          if (found.size() > limit) {
            console.say("%s more; --limit shows them".formatted(found.size() - limit));
          }
        });
    return status[0];
  }
}
