package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Mention;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Span;
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

/** The commands on what lies in a store: copies, entities, reannotate. Texts are invented. */
final class StoredArticlesRunTest {
  private static final Provenance OLD = new Provenance("0.1.0", "old", "none");
  private static final Provenance NEW = new Provenance("0.1.0", "new", "none");
  private static final String BODY =
      "A missile struck the road bridge at Low Ferry on Thursday evening, killing two drivers.\n\n"
          + "Governor Ilse Brandt told reporters that a third man had been pulled alive from the"
          + " water. She promised that the ferry would run day and night.\n\n"
          + "Engineers said that one span had fallen and that repairs would take six weeks.\n";

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws Exception {
    try (Store store = Store.open(folder, () -> Instant.EPOCH, "test")) {
      add(store, "a.txt", "Bridge is hit\n\n" + BODY);
      add(store, "b.txt", "Night on the Marn\n\n" + BODY);
      add(store, "c.txt", "Votes\n\nThe governor, Ilse Brandt, spoke of the harbour budget.\n");
    }
  }

  @Test
  void listsCopiesWithWhatDiffers() {
    CapturedRun run = run("copies");
    assertThat(run.status()).isZero();
    assertThat(run.outLines())
        .containsExactly(
            "a.txt",
            "  b.txt: 100 % of its words stand there, 100 % of those here: another headline:"
                + " “Night on the Marn”");
    assertThat(run.err()).contains("3 articles of 0 named outlets; 1 are copies of another");
    assertThat(run("copies", "--of", "c.txt").out()).isEmpty();
    assertThat(run("copies", "--json").out()).startsWith("{\"first\":\"a.txt\"");
  }

  @Test
  void splitsAndUndoes() {
    CapturedRun list = run("entities", "list");
    assertThat(list.out()).contains("\tIlse Brandt\t", "\t3 articles\t");
    CapturedRun split =
        run(
            "entities",
            "split",
            "Ilse Brandt",
            "--article",
            "c.txt",
            "--reason",
            "a namesake",
            "--author",
            "M. Editor");
    assertThat(split.out()).isEqualTo("1\tsplit\t1970-01-01T00:00:00Z\tM. Editor\ta namesake\n");
    assertThat(run("entities", "show", "Brandt", "--json").outLines()).hasSize(2);
    assertThat(
            run("entities", "undo", "1", "--reason", "the same", "--author", "M. Editor").status())
        .isZero();
    assertThat(run("entities", "show", "Brandt").out()).contains("in 3 articles");
    assertThat(run("entities", "decisions").outLines())
        .containsExactly(
            "1\tsplit\t1970-01-01T00:00:00Z\tM. Editor\ta namesake\t(taken back)",
            "2\tundo 1\t1970-01-01T00:00:00Z\tM. Editor\tthe same");
  }

  @Test
  void saysWhoIsMeantWhereANameIsNotEnough() {
    CapturedRun run =
        run("entities", "merge", "Nobody Known", "Ilse Brandt", "--reason", "x", "--author", "y");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("nobody in the store is named \"Nobody Known\"");
  }

  @Test
  void readsAnewOnceAndKeepsDecisions() {
    CapturedRun unused =
        run(
            "entities",
            "split",
            "Ilse Brandt",
            "--article",
            "c.txt",
            "--reason",
            "a namesake",
            "--author",
            "M. Editor");
    CapturedRun first = run("reannotate", "--threads=2");
    assertThat(first.status()).isZero();
    assertThat(first.err()).contains("read anew: 3");
    assertThat(run("reannotate").err()).contains("by this program, model and gazetteer already");
    assertThat(run("entities", "show", "Brandt", "--json").outLines()).hasSize(2);
    assertThat(run("entities", "show", "Brandt", "--json").out()).contains("\"chief\"");
  }

  @Test
  void makesNoStoreWhereThereIsNone() {
    Path nowhere = folder.resolve("nowhere");
    for (List<String> command :
        List.of(List.of("copies"), List.of("entities", "list"), List.of("reannotate"))) {
      List<String> line = new ArrayList<>(command);
      line.addAll(List.of("--store", nowhere.toString()));
      CapturedRun run = CapturedRun.of(services(), line.toArray(String[]::new));
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("there is no store in " + nowhere);
      assertThat(nowhere).doesNotExist();
    }
  }

  private CapturedRun run(String... arguments) {
    List<String> line = new ArrayList<>(List.of(arguments));
    line.addAll(List.of("--store", folder.toString()));
    return CapturedRun.of(services(), line.toArray(String[]::new));
  }

  private Services services() {
    return new Services(
        unused -> capture -> read(capture, "chief"),
        unused -> capture -> read(capture, "chief"),
        new ArticleJson(NEW)::write,
        List.of("test"),
        new PlaceFiles(folder.resolve("none")),
        new StoreHome(folder, () -> Instant.EPOCH, "test"),
        NEW);
  }

  /** The page with whoever is named, in an office. */
  private static Article read(Capture capture, String role) throws UnreadablePageException {
    Article article = new PageReader().read(capture);
    int at = article.document().text().indexOf("Ilse Brandt");
    List<Annotation> found =
        List.of(
            new Entity("e1", EntityType.PERSON, "Ilse Brandt", List.of(role), List.of("Norway")),
            new Mention(new Span(at, at + "Ilse Brandt".length()), EntityType.PERSON, "e1", false));
    return article.with(found);
  }

  private static void add(Store store, String key, String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StoredCapture page = store.captures().put(bytes);
    Capture.Known known = Capture.Known.NOTHING;
    Article article =
        read(new Capture(key, page.sha256(), new Capture.Content(bytes), known), "governor");
    Annotated annotated = Annotated.of(article, new ArticleJson(OLD).write(article), OLD);
    store.write(
        change ->
            change.add(new NewVersion(key, page.sha256(), page, null, key, known, annotated)));
  }
}
