package org.dateline.evals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.article.page.UnreadablePageException;
import org.junit.jupiter.api.Test;

/**
 * Reads the samples and keeps every score at or above its floor. {@code
 * -Ddateline.floors.rewrite=true} renews the digests and raises the floors to the scores; only
 * {@code -Ddateline.floors.lower=true} besides lets a floor fall.
 */
class ScoreFloorsTest {
  private static final Path FLOORS = Path.of("src/test/resources/org/dateline/evals/floors.json");
  private static final Path TABLE = Path.of("target/scores.md");
  private static final boolean REWRITE = Boolean.getBoolean("dateline.floors.rewrite");
  private static final boolean LOWER = Boolean.getBoolean("dateline.floors.lower");

  @Test
  void noScoreIsUnderItsFloor() throws IOException, UnreadablePageException {
    Evaluation evaluation = Evaluation.run();
    Floors floors = Files.exists(FLOORS) ? Floors.read(FLOORS) : new Floors("", "", "", Map.of());
    if (REWRITE) {
      floors = floors.renewed(evaluation, LOWER);
      floors.write(FLOORS);
    }
    String table = ScoreTable.of(evaluation, floors);
    Files.createDirectories(TABLE.toAbsolutePath().getParent());
    Files.writeString(TABLE, table);
    System.out.println(table.substring(0, table.indexOf("\n## ")));

    assertThat(floors.complaints(evaluation)).as("all scores are in evals/%s", TABLE).isEmpty();
  }
}
