package org.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.desk.search.query.Condition;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class IndexFollowerTest {
  private static final Condition ALL = new Condition.All(List.of());
  private static final Provenance PROVENANCE = new Provenance("0.1.0", "model", "none");

  @Parameter private TestDatabase database = TestDatabase.SQLITE;
  @TempDir private Path folder;

  private final List<String> reasons = new ArrayList<>();

  /** Opens a store, and makes it the first time. */
  private Store store(String name) throws Exception {
    Path store = folder.resolve(name);
    return Store.open(
        Files.exists(store) ? store : database.prepare(store),
        () -> Instant.parse("2025-05-12T08:00:00Z"),
        "test 1 " + name);
  }

  private ArticleIndex index() {
    return new ArticleIndex(folder.resolve("index"), null);
  }

  private static void add(Store store, String key, String marked) throws IOException {
    Article article = Invented.of(marked).article();
    NewVersion version =
        new NewVersion(
            key,
            article.document().id(),
            null,
            null,
            "invented.txt",
            Capture.Known.NOTHING,
            Annotated.of(article, new ArticleJson(PROVENANCE).write(article), PROVENANCE));
    store.<Object, IOException>write(change -> change.add(version));
  }

  private IndexFollower.Followed follow(Store store) throws IOException {
    return new IndexFollower(store, index()).follow(reasons::add, done -> {});
  }

  private List<String> headlines() throws IOException {
    List<String> headlines = new ArrayList<>();
    try (IndexSnapshot snapshot = index().read()) {
      snapshot.<RuntimeException>eachArticle(
          ALL, article -> headlines.add(article.headline().text()));
    }
    return headlines;
  }

  @Test
  void takesWhatIsNewAndChangedAndNothingElse() throws Exception {
    try (Store store = store("one")) {
      add(store, "a", "Storm\nIt came.");
      add(store, "b", "Rain\nIt fell.");
      assertThat(new IndexFollower(store, index()).behind()).isEqualTo(2);
      assertThat(follow(store).articles()).isEqualTo(2);
      assertThat(follow(store).articles()).isZero();

      add(store, "a", "Storm over\nIt went.");
      add(store, "c", "Snow\nIt lay.");
      assertThat(new IndexFollower(store, index()).behind()).isEqualTo(2);
      assertThat(follow(store).articles()).isEqualTo(2);

      assertThat(headlines()).containsExactly("Storm over", "Rain", "Snow");
      assertThat(new IndexFollower(store, index()).behind()).isZero();
      assertThat(reasons).isEmpty();
    }
  }

  @Test
  void goesOnWhereItWasInterrupted() throws Exception {
    try (Store store = store("one")) {
      add(store, "a", "Storm\nIt came.");
      var unused = follow(store);
      add(store, "b", "Rain\nIt fell.");
      try (IndexWriting crashed = index().write()) {
        crashed.put("b", 1, Invented.of("Rain\nIt fell.").article());
      }
      assertThat(follow(store).articles()).isEqualTo(1);
      assertThat(headlines()).containsExactly("Storm", "Rain");
    }
  }

  @Test
  void makesADamagedIndexAnew() throws Exception {
    try (Store store = store("one")) {
      add(store, "a", "Storm\nIt came.");
      var unused = follow(store);
      try (var files = Files.list(folder.resolve("index/text"))) {
        for (Path file : files.filter(one -> one.toString().contains("segments_")).toList()) {
          Files.write(file, new byte[] {1, 2, 3});
        }
      }
      assertThat(new IndexFollower(store, index()).behind()).isEqualTo(1);
      assertThat(follow(store).articles()).isEqualTo(1);
      assertThat(headlines()).containsExactly("Storm");
      assertThat(reasons)
          .singleElement()
          .asString()
          .contains("is damaged")
          .contains("nothing is lost");
    }
  }

  @Test
  void makesAnIndexOfAnotherStoreAnew() throws Exception {
    try (Store one = store("one");
        Store other = store("other")) {
      add(one, "a", "Storm\nIt came.");
      add(other, "b", "Rain\nIt fell.");
      var unused = follow(one);
      assertThat(follow(other).articles()).isEqualTo(1);
      assertThat(headlines()).containsExactly("Rain");
      assertThat(reasons).singleElement().asString().contains("not of this store");
    }
  }

  @Test
  void makesItAnewWhenAsked() throws Exception {
    try (Store store = store("one")) {
      add(store, "a", "Storm\nIt came.");
      var unused = follow(store);
      assertThat(new IndexFollower(store, index()).afresh(done -> {}).articles()).isEqualTo(1);
      assertThat(headlines()).containsExactly("Storm");
    }
  }

  @Test
  void findsNothingInAStoreWithoutArticles() throws Exception {
    try (Store store = store("one")) {
      assertThat(follow(store).articles()).isZero();
      assertThat(headlines()).isEmpty();
    }
  }
}
