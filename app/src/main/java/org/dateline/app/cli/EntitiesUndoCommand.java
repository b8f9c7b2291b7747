package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = "Takes a decision back. Both stay in the store and in the log of custody.%n")
final class EntitiesUndoCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final IdentityRun run = new IdentityRun();
  @Mixin private final DecisionOptions options = new DecisionOptions();

  @Parameters(paramLabel = "NUMBER", description = "The decision's number.")
  private long number;

  EntitiesUndoCommand(Services services, Console console) {
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
                    identities.undo(store, number, options.author(), options.reason()), true)));
    return ExitStatus.OK;
  }
}
