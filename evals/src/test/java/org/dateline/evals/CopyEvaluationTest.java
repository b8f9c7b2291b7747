package org.dateline.evals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.page.UnreadablePageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plants copies among articles that are not here: {@code -Ddateline.copies.folders=FOLDER,FOLDER}
 * names them, {@code -Ddateline.copies.tune=true} takes the half by which the rules were made.
 */
class CopyEvaluationTest {
  private static final String FOLDERS = System.getProperty("dateline.copies.folders", "");
  private static final boolean TUNE = Boolean.getBoolean("dateline.copies.tune");
  private static final Path NATURAL =
      Path.of("src", "test", "resources", "gold", "copies", "natural.tsv");
  private static final Path TABLE = Path.of("target", "copies.md");

  @TempDir private Path folder;

  @Test
  void countsPairsOfPlantedCopies() throws IOException, UnreadablePageException {
    for (HardTexts.Text text : HardTexts.read()) {
      Files.writeString(folder.resolve(text.name() + ".txt"), text.text());
    }
    assertThat(CopyEvaluation.run(false, null, List.of(folder)))
        .contains("wrong 0, ", "precision 1.0000");
  }

  @Test
  void tellsHowWellCopiesAreFoundAmongOtherArticles() throws IOException, UnreadablePageException {
    assumeFalse(FOLDERS.isEmpty(), "no folders are named");
    List<Path> folders = Stream.of(FOLDERS.split(",", -1)).map(Path::of).toList();
    String table = CopyEvaluation.run(TUNE, NATURAL, folders);
    Files.createDirectories(TABLE.toAbsolutePath().getParent());
    Files.writeString(TABLE, table);
    System.out.println(table);
    assertThat(table).contains("precision");
  }
}
