package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.article.document.Sha256;
import org.dateline.desk.search.ArticleIndex;
import org.dateline.desk.search.IndexSnapshot;
import org.dateline.desk.search.Unit;
import org.dateline.desk.search.query.Condition;
import org.dateline.desk.store.Articles;
import org.dateline.desk.store.CustodyEvent;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What only a process shows that is ended without a word, or has no room left. How many moments are
 * tried, and which: {@code -Ddateline.kill.moments=50 -Ddateline.kill.seed=7}.
 */
final class IngestProcessTest {
  private static final int MOMENTS = Integer.getInteger("dateline.kill.moments", 3);
  private static final long SEED = Long.getLong("dateline.kill.seed", 1);
  private static final int ARTICLES = 60;

  @TempDir private Path folder;

  @Test
  void losesAndDoublesNothingWheneverItIsKilled() throws Exception {
    List<String> inputs = inputs();
    Path reference = folder.resolve("reference");
    long began = System.nanoTime();
    assertThat(status(ingest(reference, inputs))).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    List<String> expected = contents(reference);
    assertThat(expected).hasSize(2 * ARTICLES);

    Random random = new Random(SEED);
    int cut = 0;
    for (int moment = 0; moment < MOMENTS; moment++) {
      Path store = folder.resolve("store-" + moment);
      long after = random.nextLong(whole);
      Process process = ingest(store, inputs).start();
      boolean unused = process.waitFor(after, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      if (Store.isIn(store) && Files.exists(store.resolve("dateline.db"))) {
        assertThat(isSoundOrEmpty(store)).as("verified after %s ms", after).isTrue();
      }

      cut += process.exitValue() == 0 ? 0 : 1;
      assertThat(status(ingest(store, inputs))).as("after %s ms: %s", after, errors()).isZero();
      assertThat(contents(store)).as("after %s ms", after).isEqualTo(expected);
      assertThat(indexed(store)).as("indexed after %s ms", after).isEqualTo(expected.size());
      assertThat(status(verify(store))).as("after %s ms: %s", after, errors()).isZero();
    }
    assertThat(cut).as("runs that were cut short").isPositive();
  }

  private static int indexed(Path store) throws IOException {
    try (IndexSnapshot index = new ArticleIndex(store.resolve("index"), null).read()) {
      return index.count(new Condition.All(List.of()), Unit.ARTICLES);
    }
  }

  @Test
  void saysThatThereIsNoRoomAndGoesOnWhenThereIs() throws Exception {
    assumeThat(Path.of("/bin/sh")).exists();
    List<String> inputs = inputs();
    Path store = folder.resolve("store");
    ProcessBuilder limited = ingest(store, inputs);
    String command =
        String.join(" ", limited.command().stream().map(one -> "'" + one + "'").toList());
    // The limit of a file's size stands for a full disk: writing fails in the middle.
    limited.command("/bin/sh", "-c", "ulimit -f 160; exec " + command);

    assertThat(status(limited)).isIn(1, 3);
    assertThat(errors()).contains("dateline: ").contains("dateline.db").doesNotContain("\tat ");

    assertThat(status(ingest(store, inputs))).as(errors()).isZero();
    assertThat(contents(store)).hasSize(2 * ARTICLES);
    assertThat(status(verify(store))).as(errors()).isZero();
  }

  private boolean isSoundOrEmpty(Path store) throws Exception {
    int status = status(verify(store));
    return status == 0 || errors().contains("there is no store");
  }

  /** Files, and lines that were written elsewhere. */
  private List<String> inputs() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Path others = Files.createDirectory(folder.resolve("others"));
    for (int i = 0; i < ARTICLES; i++) {
      String text =
          "Depot %s burns near Kharkiv\n\nThe mayor said on Monday: “It burned for %s hours.”\n";
      Files.writeString(articles.resolve("%03d.txt".formatted(i)), text.formatted(i, i + 2));
      Files.writeString(others.resolve("%03d.txt".formatted(i)), text.formatted(-i, i + 3));
    }
    Path lines = folder.resolve("lines.jsonl");
    assertThat(status(builder("annotate", others.toString()).redirectOutput(lines.toFile())))
        .isZero();
    return List.of(articles.toString(), lines.toString());
  }

  private static ProcessBuilder with(ProcessBuilder builder, List<String> inputs) {
    builder.command().addAll(inputs);
    return builder;
  }

  private ProcessBuilder ingest(Path store, List<String> inputs) {
    return with(builder("ingest", "--store", store.toString()), inputs);
  }

  private ProcessBuilder verify(Path store) {
    return builder("verify", "--store", store.toString());
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    File nothing = folder.resolve("out").toFile();
    return new ProcessBuilder(command)
        .redirectOutput(nothing)
        .redirectError(folder.resolve("err").toFile());
  }

  private static int status(ProcessBuilder builder) throws Exception {
    Process process = builder.start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ended").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
  }

  /** Every version with the digests of its bytes and its reading; the log has each once. */
  private static List<String> contents(Path folder) throws Exception {
    List<String> contents = new ArrayList<>();
    int[] added = {0};
    try (Store store = Store.openForReading(folder);
        Snapshot snapshot = store.snapshot()) {
      Articles articles = snapshot.articles();
      articles.eachVersion(
          version -> {
            byte[] json = articles.json(version).getBytes(StandardCharsets.UTF_8);
            contents.add(
                "%s %s %s %s %s"
                    .formatted(
                        version.key(),
                        version.number(),
                        version.capture(),
                        version.page(),
                        Sha256.of(json)));
          });
      snapshot
          .custody()
          .each(
              0,
              entry ->
                  added[0] += entry.event().event().equals(CustodyEvent.VERSION_ADDED) ? 1 : 0);
    }
    assertThat(added[0]).as("rows that tell of versions").isEqualTo(contents.size());
    contents.sort(null);
    return contents;
  }
}
