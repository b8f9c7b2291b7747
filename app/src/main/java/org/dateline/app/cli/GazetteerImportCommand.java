package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.gazetteer.GeoNamesImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a gazetteer of the user's own from dumps of GeoNames. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads dumps of GeoNames, of countries (UA.zip) or of the world (allCountries.zip), zipped or"
          + " as text, and makes a gazetteer of them that lies over the one that Dateline brings"
          + " along. It takes the place of what was imported before: name all dumps at once. Lines"
          + " that are not as they should be are told and left out.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline gazetteer import UA.zip",
      "  dateline gazetteer import UA.zip RU.zip BY.zip",
      "  dateline gazetteer import --gazetteer sudan.gazetteer SD.txt"
    })
final class GazetteerImportCommand implements Callable<Integer> {
  private static final int MOST_TOLD = 20;

  private final Services services;
  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dumps, .zip or .txt.")
  private final List<Path> dumps = new ArrayList<>();

  @Option(names = "--progress", description = "Show progress even where no terminal is.")
  private boolean progress;

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  GazetteerImportCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws OutputException {
    Path target = gazetteer.files(services).imported();
    Told told = new Told(console, progress || console.terminals().err());
    try {
      GeoNamesImport.Summary summary = new GeoNamesImport(told).run(dumps, target);
      told.end(summary);
      console.result(
          "%s places imported from %s lines into %s\n"
              .formatted(summary.places(), summary.lines(), target));
      return summary.broken() == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
    } catch (IOException e) {
      console.clearProgress();
      console.say(String.valueOf(e.getMessage()));
      return ExitStatus.SOME_FAILED;
    }
  }

  /** Tells the first broken lines, and counts the others. */
  private static final class Told implements GeoNamesImport.Listener {
    private final Console console;
    private final boolean progress;
    private int count;

    Told(Console console, boolean progress) {
      this.console = console;
      this.progress = progress;
    }

    @Override
    public void brokenLine(Path file, long number, String reason) {
      count++;
      if (count <= MOST_TOLD) {
        console.say(
            "%s, line %s: %s; the line is left out".formatted(file.getFileName(), number, reason));
      }
    }

    @Override
    public void progress(Path file, long number) {
      if (progress) {
        console.showProgress("%s: %s lines".formatted(file.getFileName(), number));
      }
    }

    void end(GeoNamesImport.Summary summary) {
      console.clearProgress();
      if (summary.broken() > MOST_TOLD) {
        console.say("%s more lines are left out".formatted(summary.broken() - MOST_TOLD));
      }
      if (summary.otherKinds() > 0) {
        console.say(
            "%s lines tell of kinds of places that are not read".formatted(summary.otherKinds()));
      }
      if (summary.repeated() > 0) {
        console.say("%s lines tell of a place again".formatted(summary.repeated()));
      }
    }
  }
}
