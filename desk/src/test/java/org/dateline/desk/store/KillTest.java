package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that writes is killed again and again; what it had said was done is there. {@code
 * -Ddateline.kills=50} kills it as often.
 */
@Timeout(1_200)
final class KillTest {
  private static final int KILLS = Integer.getInteger("dateline.kills", 4);
  private static final int MOST_LINES = 60;
  private static final int MOST_MILLISECONDS = 20;

  @TempDir private Path parent = Path.of("");

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void losesNothingThatWasDoneWhenItIsKilled(TestDatabase database) throws Exception {
    long seed = 20240501;
    Random random = new Random(seed);
    Path folder = database.newStore(parent);
    List<String> done = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      done.addAll(writeAndKill(folder, "run" + i, random));
      assertWhole(folder, done, seed);
    }
    assertThat(done).hasSizeGreaterThan(KILLS);
  }

  private static List<String> writeAndKill(Path folder, String run, Random random)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString(),
                run)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    int wanted = 1 + random.nextInt(MOST_LINES);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      while (line != null) {
        lines.add(line);
        if (lines.size() == wanted) {
          Thread.sleep(random.nextInt(MOST_MILLISECONDS));
          boolean unused = process.toHandle().destroyForcibly();
        }
        line = out.readLine();
      }
    }
    assertThat(process.waitFor()).as("killed, not ended").isNotZero();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(wanted);
    return lines;
  }

  private static void assertWhole(Path folder, List<String> done, long seed) throws IOException {
    List<Finding> faults = new ArrayList<>();
    try (Store store = Store.open(folder, () -> Instant.EPOCH, "dateline test")) {
      long unused = Orphans.remove(store);
      Verification.Summary summary =
          new Verification(store, Pages::read, Pages.PROVENANCE, faults::add).run();
      assertThat(faults).as("seed %s", seed).isEmpty();
      assertThat(summary.articles()).isEqualTo(summary.versions());
      try (Snapshot snapshot = store.snapshot()) {
        for (String key : done) {
          ArticleVersion version = snapshot.articles().latest(key).orElseThrow();
          assertThat(snapshot.articles().capture(version)).as(key).isPresent();
        }
      }
    }
  }

  @Test
  void letsTheNextWriterInAtOnceWhenOneIsKilled() throws Exception {
    Path folder = TestDatabase.SQLITE.newStore(parent);
    List<String> first = writeAndKill(folder, "a", new Random(1));
    List<String> second = writeAndKill(folder, "b", new Random(2));
    assertThat(first).isNotEmpty();
    assertThat(second).isNotEmpty();
  }
}
