package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.desk.identity.Decision;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what users decided of identities. */
@Command(
    name = "decisions",
    mixinStandardHelpOptions = true,
    description = {
      "Prints all decisions, one a line: also those that were taken back, and those of which a side"
          + " is not found in the articles as they are read now.%n"
    })
final class EntitiesDecisionsCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final IdentityRun run = new IdentityRun();

  EntitiesDecisionsCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, OutputException {
    run.read(
        services,
        console,
        identities -> {
          for (Decision decision : identities.decisions()) {
            boolean counts = identities.isInForce(decision) || decision.act() == Decision.Act.UNDO;
            console.result(IdentityText.line(decision, counts));
          }
          for (Decision decision : identities.waiting()) {
            console.say(
                "decision %s waits: one of its sides is named in no article as it is read now"
                    .formatted(decision.number()));
          }
        });
    return ExitStatus.OK;
  }
}
