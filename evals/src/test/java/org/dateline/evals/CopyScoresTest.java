package org.dateline.evals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.page.UnreadablePageException;
import org.junit.jupiter.api.Test;

/** Plants copies of the samples and short articles among texts that only look like copies. */
class CopyScoresTest {
  private static final List<Path> FOLDERS =
      List.of(Path.of("..", "samples"), Path.of("src", "test", "resources", "gold", "statements"));

  @Test
  void findsPlantedCopiesAndJoinsNothingElse() throws IOException, UnreadablePageException {
    CopyScores scores = new CopyScores();
    for (HardTexts.Text text : HardTexts.read()) {
      scores.original(text.name(), text.family(), text.text());
    }
    for (Path file : texts()) {
      plant(scores, file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
    }
    CopyScores.Result result = scores.result();

    assertThat(result.precision()).as("%s", result.notes()).isGreaterThanOrEqualTo(0.98);
    assertThat(result.recall()).as("%s", result.notes()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void joinsNoneOfTheTextsThatOnlyShareWords() throws IOException, UnreadablePageException {
    CopyScores scores = new CopyScores();
    for (HardTexts.Text text : HardTexts.read()) {
      scores.original(text.name(), text.family(), text.text());
    }
    CopyScores.Result result = scores.result();

    assertThat(result.notes()).isEmpty();
    assertThat(result.wrong()).isZero();
    assertThat(result.missed()).isZero();
  }

  private static void plant(CopyScores scores, String name, String text)
      throws UnreadablePageException {
    scores.original(name, name, text);
    int count = 0;
    for (PlantedCopies.Planted one : new PlantedCopies(text.hashCode()).of(text)) {
      scores.copy(name, name + "#" + count++, name, one);
    }
  }

  /** Of the short articles those with odd numbers: the others are held out. */
  private static List<Path> texts() throws IOException {
    List<Path> texts = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(CopyScoresTest::isUsed).sorted().forEach(texts::add);
      }
    }
    return texts;
  }

  private static boolean isUsed(Path file) {
    String name = file.getFileName().toString();
    boolean sample = file.startsWith(FOLDERS.getFirst());
    return name.endsWith(".txt") && (sample || (name.charAt(1) - '0') % 2 == 1);
  }
}
