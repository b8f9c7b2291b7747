package org.dateline.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Persons and institutions across the articles of a store; its subcommands do the work. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description = {
      "Tells which persons and institutions of the stored articles are the same, and by what"
          + " evidence; you can decide otherwise.%n"
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline entities list",
      "  dateline entities show Zelensky",
      "  dateline entities merge \"Ann Lee\" \"Anna Li\" --reason \"she married\"",
      "  dateline entities undo 3 --reason \"not the same after all\""
    })
final class EntitiesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command: list, show, merge, split, undo or decisions.");
  }
}
