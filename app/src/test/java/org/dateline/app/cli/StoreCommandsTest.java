package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoredCapture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store holds one invented text. */
final class StoreCommandsTest {
  private static final Provenance PROVENANCE = new Provenance("0.1.0", "model-1", "none");
  private static final String TEXT = "Rain over Kivara\n\nIt rained on Monday.";

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  private Services services() {
    return new Services(
        unused -> StoreCommandsTest::read,
        unused -> StoreCommandsTest::read,
        article -> "",
        List.of("test"),
        new PlaceFiles(Path.of("none")),
        StoreHome.in(
            Map.of("DATELINE_HOME", folder.toString()), "", () -> Instant.EPOCH, "dateline test"),
        PROVENANCE);
  }

  private static Article read(Capture capture) throws UnreadablePageException {
    return new PageReader().read(capture);
  }

  private CapturedRun run(String... arguments) {
    return CapturedRun.of(services(), arguments);
  }

  @BeforeEach
  void fill() throws IOException, UnreadablePageException {
    try (Store store = services().store().open(null)) {
      byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
      StoredCapture page = store.captures().put(bytes);
      file = store.folder().resolve("captures").resolve(page.sha256().hex().substring(0, 2));
      Capture capture =
          new Capture("a.txt", page.sha256(), new Capture.Content(bytes), Capture.Known.NOTHING);
      Article article = read(capture);
      Annotated annotated =
          Annotated.of(article, new ArticleJson(PROVENANCE).write(article), PROVENANCE);
      NewVersion version =
          new NewVersion("a.txt", page.sha256(), page, null, "a.txt", capture.known(), annotated);
      assertThat(store.write(change -> change.add(version)).version().number()).isEqualTo(1);
    }
    try (var files = Files.list(file)) {
      file = files.findFirst().orElseThrow();
    }
  }

  @Test
  void verifiesAWholeStore() {
    CapturedRun run = run("verify");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.outLines())
        .hasSize(4)
        .startsWith("1 articles in 1 versions", "1 captures")
        .endsWith("whole");
  }

  @Test
  void namesADamagedCapture() throws IOException {
    Files.writeString(file, "damaged");
    CapturedRun run = run("verify");

    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.outLines().getFirst()).startsWith("capture\t").contains("is damaged");
    assertThat(run.outLines().getLast()).isEqualTo("1 faults");
  }

  @Test
  void removesWhatNothingNames() throws IOException {
    Files.writeString(file.resolveSibling(".half.new"), "half");

    assertThat(run("verify").outLines().getFirst()).startsWith("orphan\tcaptures/");
    assertThat(run("verify", "--clean").errLines())
        .containsExactly("dateline: removed 1 files that nothing named");
    assertThat(run("verify").outLines()).hasSize(4);
  }

  @Test
  void restoresABackup() {
    String copy = folder.resolve("copy.zip").toString();
    CapturedRun backup = run("backup", copy);
    assertThat(backup.err()).isEmpty();
    assertThat(backup.out()).startsWith("1 articles and 1 captures, 1 of them new, in " + copy);
    String target = folder.resolve("again").toString();
    CapturedRun restored = run("restore", "--store", target, copy);
    assertThat(restored.out()).isEqualTo("1 articles and 1 captures in " + target + "\n");
    assertThat(run("verify", "--store", target).status()).isZero();

    CapturedRun again = run("restore", "--store", target, copy);
    assertThat(again.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(again.errLines().getFirst()).contains("there is a store in " + target);
  }

  @Test
  void backsUpWhileAnotherWritesAndSaysThatTheLogDoesNotTellOfIt() throws IOException {
    try (Store unused = services().store().open(null)) {
      CapturedRun run = run("backup", folder.resolve("copy").toString());
      assertThat(run.status()).isZero();
      assertThat(run.errLines())
          .singleElement()
          .asString()
          .contains("is being written by process", "the log of custody will not tell");
      assertThat(run("verify", "--clean").status()).isEqualTo(ExitStatus.OUTPUT);
      assertThat(unused.isWriting()).isTrue();
    }
  }

  @Test
  void tellsThatThereIsNoStore() {
    for (String command : List.of("verify", "backup")) {
      CapturedRun run =
          command.equals("verify")
              ? run(command, "--store", "nowhere")
              : run(command, "--store", "nowhere", folder.resolve("c.zip").toString());
      assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
      assertThat(run.errLines())
          .containsExactly(
              "dateline: there is no store in nowhere; name another folder with --store, or make one"
                  + " with: dateline ingest");
    }
  }
}
