package org.dateline.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands that ask and fill the gazetteer. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = {
      "Asks the gazetteer for places, locates tables of addresses, and imports more places.%n"
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline gazetteer find Pokrovsk",
      "  dateline gazetteer find Krynki --near Kherson",
      "  dateline gazetteer locate events.csv > located.csv",
      "  dateline gazetteer import UA.zip",
      "  dateline gazetteer check"
    })
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }
}
