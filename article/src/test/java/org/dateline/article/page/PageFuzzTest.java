package org.dateline.article.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.testkit.FuzzRun;
import org.dateline.article.testkit.Mutator;
import org.junit.jupiter.api.Test;

/** Reads our invented pages and texts, spoilt. CONTRIBUTING says how to read more of them. */
final class PageFuzzTest {
  private static final List<String> FOLDERS =
      List.of("../training/pages-invented", "../evals/src/test/resources/gold/pages", "../samples");

  /** From one flood to the next, so that a short run meets all kinds. */
  private static final int STEP = 37;

  @Test
  void readsSpoiltPages() throws IOException {
    new FuzzRun("page", 150).run(new Mutator(files())::input, ReadingChecks::check);
  }

  /** Small floods in the usual tests, where only what grows with the square takes long. */
  @Test
  void readsFloodsInTime() {
    new FuzzRun("flood", Flood.count() / STEP)
        .run(seed -> Flood.of(seed * STEP % Flood.count(), size(seed)), ReadingChecks::checkTime);
  }

  private static int size(long seed) {
    if (!FuzzRun.isLong()) {
      return 1 << 15;
    }
    return seed % 16 == 15 ? 16 << 20 : 1 << 20;
  }

  static List<byte[]> files() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> paths = Files.list(Path.of(folder)).sorted()) {
        for (Path path : paths.filter(p -> p.toString().matches(".*\\.(html|txt)")).toList()) {
          files.add(Files.readAllBytes(path));
        }
      }
    }
    return files;
  }
}
