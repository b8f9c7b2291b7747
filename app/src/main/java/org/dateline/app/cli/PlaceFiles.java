package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.gazetteer.Gazetteer;

/**
 * Where places are known from: the gazetteer that Dateline brings along, and over it what the user
 * has imported, if anything.
 *
 * @param imported the file that {@code gazetteer import} writes; it need not exist
 */
public record PlaceFiles(Path imported) {
  private static final String NAME = "imported.gazetteer";

  /**
   * In the folder that the environment names as {@code DATELINE_HOME}, else in {@code .dateline} in
   * the user's own folder.
   *
   * @param environment the variables of the environment
   * @param userFolder the user's own folder
   */
  public static PlaceFiles in(Map<String, String> environment, String userFolder) {
    String home = environment.getOrDefault("DATELINE_HOME", "");
    Path folder = home.isBlank() ? Path.of(userFolder, ".dateline") : Path.of(home);
    return new PlaceFiles(folder.resolve(NAME));
  }

  /**
   * Opens what there is.
   *
   * @throws IOException saying which file cannot be read, and why
   */
  public Gazetteer open() throws IOException {
    Path bundled = Gazetteer.bundledFile();
    return Files.exists(imported) ? Gazetteer.open(imported, bundled) : Gazetteer.open(bundled);
  }
}
