package org.dateline.desk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.PageReader;
import org.dateline.desk.derived.Follower;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoredCapture;
import org.dateline.desk.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class StoredCopiesTest {
  private static final Provenance PROVENANCE = new Provenance("0.1.0", "model-1", "none");

  private static final String BODY =
      "A missile struck the road bridge at Low Ferry on Thursday evening, killing two drivers.\n\n"
          + "Governor Ilse Brandt told reporters that a third man had been pulled alive from the"
          + " water. She promised that the ferry would run day and night.\n\n"
          + "Engineers said that one span had fallen and that repairs would take six weeks.\n";

  @Parameter private TestDatabase database = TestDatabase.SQLITE;
  @TempDir private Path folder;

  @BeforeEach
  void chooseDatabase() throws Exception {
    database.prepare(folder);
  }

  @Test
  void findsCopiesAsArticlesCome() throws Exception {
    try (Store store = open()) {
      add(store, "a", "Bridge is hit\n\n" + BODY);
      assertThat(groups(store)).isEmpty();
      add(store, "b", "Night on the Marn\n\n" + BODY);
      assertThat(groups(store)).hasSize(1);
      add(store, "c", "Something else\n\nThe harbour of Sallow opens again on Friday, it said.\n");
      assertThat(groups(store)).hasSize(1);
    }
  }

  @Test
  void forgetsTheTextOfAVersionThatNoLongerCounts() throws Exception {
    try (Store store = open()) {
      add(store, "a", "Bridge is hit\n\n" + BODY);
      add(store, "b", "Night on the Marn\n\n" + BODY);
      assertThat(groups(store)).hasSize(1);
      add(store, "b", "Correction\n\nThe page that stood here was withdrawn by its editors.\n");
      assertThat(groups(store)).isEmpty();
    }
  }

  @Test
  void isMadeAnewWhereTheFileIsDamagedOrOfAnotherStore() throws Exception {
    try (Store store = open()) {
      add(store, "a", "Bridge is hit\n\n" + BODY);
      add(store, "b", "Night on the Marn\n\n" + BODY);
      List<CopyGroup> groups = groups(store);
      Path file = folder.resolve("index").resolve("copies.db");
      Files.writeString(file, "this is no database, whatever it was before".repeat(100));
      assertThat(groups(store)).isEqualTo(groups);
    }
  }

  private Store open() throws Exception {
    InstantSource clock = InstantSource.fixed(Instant.parse("2024-05-01T10:00:00Z"));
    return Store.open(folder, clock, "dateline test");
  }

  private List<CopyGroup> groups(Store store) throws Exception {
    try (StoredCopies copies = StoredCopies.open(folder)) {
      copies.follow(store, Follower.Progress.NONE);
      return copies.groups();
    }
  }

  private static void add(Store store, String key, String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StoredCapture page = store.captures().put(bytes);
    Capture.Known known = Capture.Known.NOTHING;
    Article article =
        new PageReader()
            .read(new Capture(key + ".txt", page.sha256(), new Capture.Content(bytes), known));
    Annotated annotated =
        Annotated.of(article, new ArticleJson(PROVENANCE).write(article), PROVENANCE);
    store.write(
        change ->
            change.add(new NewVersion(key, page.sha256(), page, null, key, known, annotated)));
  }
}
