package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which imported gazetteer a command means: the user's own, unless another is named. */
final class GazetteerOption {
  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = {
        "The imported gazetteer; by default imported.gazetteer in DATELINE_HOME, or in .dateline"
            + " in your own folder."
      })
  private @Nullable Path file;

  PlaceFiles files(Services services) {
    return file == null ? services.places() : new PlaceFiles(file);
  }

  /** Opens it over the one that Dateline brings along. One that is named must be there. */
  Gazetteer open(Services services) throws IOException {
    if (file != null && !Files.exists(file)) {
      throw new IOException(file + ": it does not exist; make it with dateline gazetteer import");
    }
    return files(services).open();
  }
}
