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

  @Test
  void readsSpoiltPages() throws IOException {
    new FuzzRun("page", 150).run(new Mutator(files())::input, ReadingChecks::check);
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
