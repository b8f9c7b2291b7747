package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Where places are known from: the gazetteer that Dateline brings along, over it what the user has
 * imported, if anything, and over both what the user says of names, if anything.
 *
 * @param imported the file that {@code gazetteer import} writes; it need not exist
 * @param overrides what the user says of names in every run; it need not exist; null for nothing
 */
public record PlaceFiles(Path imported, @Nullable Path overrides) {
  private static final String IMPORTED = "imported.gazetteer";
  private static final String OVERRIDES = "places.tsv";

  /** An imported gazetteer alone. */
  public PlaceFiles(Path imported) {
    this(imported, null);
  }

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
    return new PlaceFiles(folder.resolve(IMPORTED), folder.resolve(OVERRIDES));
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

  /**
   * What the user says of names: a file of this run, then the one of every run, as far as they are
   * there. What the first says counts.
   *
   * @param ofRun the file named in this run; null if none is
   */
  public List<Path> overrides(@Nullable Path ofRun) {
    List<Path> files = new ArrayList<>();
    if (ofRun != null) {
      files.add(ofRun);
    }
    if (overrides != null && Files.exists(overrides)) {
      files.add(overrides);
    }
    return files;
  }
}
