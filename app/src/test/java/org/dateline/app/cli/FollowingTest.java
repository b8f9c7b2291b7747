package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.dateline.desk.search.ArticleIndex;
import org.dateline.desk.search.IndexException;
import org.dateline.desk.search.VectorSnapshot;
import org.dateline.desk.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FollowingTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir private Path folder;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @Test
  void indexesWhatIsThereWhenItEndsThoughNobodyAsked() throws Exception {
    Services services = FilledStore.in(folder);
    try (Store store = services.store().open(null);
        Following following = Following.of(services, console(), store)) {
      following.work();
    }
    assertThat(CapturedRun.of(services, "search", "bridge").outLines())
        .anySatisfy(line -> assertThat(line).contains("News of 2025-05-12"));
    assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void computesVectorsWhileThereIsNothingElseToDo() throws Exception {
    Services services = FilledStore.in(folder);
    try (Store store = services.store().open(null);
        Following following = Following.of(services, console(), store)) {
      ArticleIndex index =
          new ArticleIndex(store.folder().resolve("index"), services.places().open());
      following.wake();
      following.rest();
      Instant end = Instant.now().plus(PATIENCE);
      while (vectors(index) < 3 && Instant.now().isBefore(end)) {
        Thread.sleep(50);
      }
      assertThat(vectors(index)).isEqualTo(3);
    }
    assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static int vectors(ArticleIndex index) throws IOException {
    try (VectorSnapshot vectors = index.vectors().read()) {
      return vectors.size();
    } catch (IndexException e) {
      return 0;
    }
  }

  private Console console() {
    return new Console(told, told, Terminals.NONE);
  }
}
