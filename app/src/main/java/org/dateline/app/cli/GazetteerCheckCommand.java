package org.dateline.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks that the files of the gazetteer are as they were written. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the gazetteer whole, compares it with the sums written in it, and tells what it was"
          + " made of.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline gazetteer check",
      "  dateline gazetteer check --gazetteer sudan.gazetteer"
    })
final class GazetteerCheckCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  GazetteerCheckCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws OutputException {
    try (Gazetteer places = gazetteer.open(services)) {
      places.check();
      console.result(
          places.notes() + places.size() + " places, whole\nSHA-256 " + places.digest() + "\n");
      return ExitStatus.OK;
    } catch (IOException e) {
      console.say(String.valueOf(e.getMessage()));
      return ExitStatus.SOME_FAILED;
    }
  }
}
