package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides that two identities are one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Decides that two are one person or institution. The decision stays, with author, reason and"
          + " time, also when articles are read anew; undo takes it back.%n"
    })
final class EntitiesMergeCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final IdentityRun run = new IdentityRun();
  @Mixin private final DecisionOptions options = new DecisionOptions();

  @Parameters(index = "0", paramLabel = "ONE", description = "A name or an id.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "A name or an id.")
  private String other = "";

  EntitiesMergeCommand(Services services, Console console) {
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
                    identities.merge(
                        store,
                        IdentityRun.one(identities, one),
                        IdentityRun.one(identities, other),
                        options.author(),
                        options.reason()),
                    true)));
    return ExitStatus.OK;
  }
}
