package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlaceFilesTest {
  @TempDir private Path folder;

  @Test
  void looksInTheFolderThatTheEnvironmentNames() {
    PlaceFiles files = PlaceFiles.in(Map.of("DATELINE_HOME", folder.toString()), "unused");

    assertThat(files.imported()).isEqualTo(folder.resolve("imported.gazetteer"));
    assertThat(files.overrides()).isEqualTo(folder.resolve("places.tsv"));
  }

  @Test
  void looksInTheUsersOwnFolderOtherwise() {
    PlaceFiles files = PlaceFiles.in(Map.of("DATELINE_HOME", " "), folder.toString());

    assertThat(files.overrides()).isEqualTo(folder.resolve(".dateline/places.tsv"));
  }

  @Test
  void laysTheFileOfTheRunOverTheOneOfEveryRun() throws IOException {
    PlaceFiles files = PlaceFiles.in(Map.of(), folder.toString());
    Path ofRun = Path.of("mine.tsv");

    assertThat(files.overrides(null)).isEmpty();
    Path home = Files.createDirectories(folder.resolve(".dateline")).resolve("places.tsv");
    Files.writeString(home, "Krynki\t\t46.74,33.10\n");
    assertThat(files.overrides(null)).containsExactly(home);
    assertThat(files.overrides(ofRun)).containsExactly(ofRun, home);
  }
}
