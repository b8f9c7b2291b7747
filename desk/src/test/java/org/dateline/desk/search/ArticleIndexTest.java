package org.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.desk.search.query.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleIndexTest {
  private static final Condition ALL = new Condition.All(List.of());
  private static final IndexState STATE = new IndexState(7, "some digest");

  @TempDir private Path folder;

  private ArticleIndex filled() throws IOException {
    ArticleIndex index = new ArticleIndex(folder, null);
    try (IndexWriting writing = index.write()) {
      writing.put("a", 1, Invented.of("Storm\nThe storm passed.").article());
      writing.commit(STATE);
    }
    return index;
  }

  @Test
  void remembersHowFarItIs() throws IOException {
    assertThat(filled().state()).isEqualTo(STATE);
  }

  @Test
  void dropsWhatWasNotCommitted() throws IOException {
    ArticleIndex index = filled();
    try (IndexWriting writing = index.write()) {
      writing.put("b", 1, Invented.of("Rain\nThe rain passed.").article());
    }
    try (IndexSnapshot snapshot = index.read()) {
      assertThat(snapshot.count(ALL, Unit.ARTICLES)).isEqualTo(1);
    }
    assertThat(index.state()).isEqualTo(STATE);
  }

  @Test
  void hasOneVersionOfAnArticle() throws IOException {
    ArticleIndex index = filled();
    try (IndexWriting writing = index.write()) {
      writing.put(
          "a", 2, Invented.of("Rain\n[source Ann Lee] [cue said] [content it rained].").article());
      writing.commit(STATE);
    }
    try (IndexSnapshot snapshot = index.read()) {
      assertThat(snapshot.count(ALL, Unit.ARTICLES)).isEqualTo(1);
      assertThat(snapshot.statement("a#s1").orElseThrow().reference().version()).isEqualTo(2);
    }
  }

  @Test
  void showsAReaderTheStateThatItOpened() throws IOException {
    ArticleIndex index = filled();
    try (IndexSnapshot before = index.read();
        IndexWriting writing = index.write()) {
      writing.put("b", 1, Invented.of("Rain\nThe rain passed.").article());
      writing.commit(STATE);
      assertThat(before.count(ALL, Unit.ARTICLES)).isEqualTo(1);
    }
  }

  @Test
  void hasOneWriter() throws IOException {
    ArticleIndex index = new ArticleIndex(folder, null);
    try (IndexWriting first = index.write()) {
      first.commit(STATE);
      assertThatThrownBy(index::write)
          .isInstanceOfSatisfying(
              IndexException.class,
              e -> assertThat(e.reason()).isEqualTo(IndexException.Reason.BUSY))
          .hasMessageContaining("another process is writing");
    }
  }

  @Test
  void saysThatThereIsNone() {
    assertThatThrownBy(() -> new ArticleIndex(folder, null).read())
        .isInstanceOfSatisfying(
            IndexException.class,
            e -> assertThat(e.reason()).isEqualTo(IndexException.Reason.MISSING))
        .hasMessageContaining("dateline reindex");
  }

  @Test
  void saysThatItIsDamagedWhicheverFileIsCutShort() throws IOException {
    filled();
    List<Path> files;
    try (var all = Files.list(folder.resolve("text"))) {
      files = all.filter(file -> !file.toString().endsWith("write.lock")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, new byte[] {1, 2, 3});
      assertThatThrownBy(
              () -> {
                try (IndexSnapshot snapshot = new ArticleIndex(folder, null).read()) {
                  snapshot.check();
                }
              })
          .as(file.toString())
          .isInstanceOfSatisfying(
              IndexException.class,
              e ->
                  assertThat(e.reason())
                      .isIn(IndexException.Reason.DAMAGED, IndexException.Reason.FOREIGN))
          .hasMessageContaining("dateline reindex");
      Files.write(file, whole);
    }
  }

  @Test
  void findsAChangedByteWhenItIsChecked() throws IOException {
    filled();
    try (var all = Files.list(folder.resolve("text"))) {
      for (Path file : all.filter(one -> one.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    assertThatThrownBy(
            () -> {
              try (IndexSnapshot snapshot = new ArticleIndex(folder, null).read()) {
                snapshot.check();
              }
            })
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void takesKeysOfAnyLength() throws IOException {
    ArticleIndex index = new ArticleIndex(folder, null);
    String key = "https://example.org/" + "ä".repeat(50_000);
    try (IndexWriting writing = index.write()) {
      for (String end : List.of("1", "2", "1")) {
        writing.put(
            key + end,
            1,
            Invented.of("Rain\n[source Ann Lee] [cue said] [content it rained].")
                .said("s1", "Ann " + "Lee".repeat(20_000), null)
                .article());
      }
      writing.commit(STATE);
    }
    try (IndexSnapshot snapshot = index.read()) {
      assertThat(snapshot.count(ALL, Unit.ARTICLES)).isEqualTo(2);
      assertThat(snapshot.statement(key + "2#s1").map(StatementEntry::address))
          .hasValue(key + "2#s1");
    }
  }
}
