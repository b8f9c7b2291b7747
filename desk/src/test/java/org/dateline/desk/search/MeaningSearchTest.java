package org.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.article.encoder.SentenceEncoder;
import org.dateline.desk.search.query.Condition;
import org.dateline.desk.search.query.Field;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** All texts are invented. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MeaningSearchTest {
  private SentenceEncoder encoder = SentenceEncoder.load();

  @BeforeAll
  void load() {
    encoder = SentenceEncoder.load();
  }

  @AfterAll
  void close() {
    encoder.close();
  }

  private ArticleIndex index = new ArticleIndex(Path.of("none"), null);

  @BeforeEach
  void fill(@TempDir Path folder) throws IOException {
    index = new ArticleIndex(folder, null);
    try (IndexWriting writing = index.write()) {
      put(writing, "a", "Ann Lee", "our troops repelled the assault on the town");
      put(writing, "b", "Bo Kim", "the enemy's attack on the city was beaten back");
      put(writing, "c", "Ann Lee", "wheat prices rose by a tenth in June");
      put(writing, "d", "Bo Kim", "our troops repelled the assault on the town");
      writing.commit(new IndexState(1, "some digest"));
    }
  }

  private static void put(IndexWriting writing, String key, String speaker, String content)
      throws IOException {
    writing.put(
        key,
        1,
        Invented.of("News\n[source %s] [cue said] [content %s].".formatted(speaker, content))
            .said("s1", speaker, null)
            .article());
  }

  private int compute() throws IOException {
    return new VectorStep(index).run(encoder, () -> true, done -> {});
  }

  private List<String> like(String text, Condition condition) throws IOException {
    return like(text, condition, VectorSnapshot.MOST_COMPARED);
  }

  private List<String> like(String text, Condition condition, int mostCompared) throws IOException {
    try (IndexSnapshot texts = index.read();
        VectorSnapshot vectors = index.vectors().read(mostCompared)) {
      assertThat(vectors.isExact()).isEqualTo(mostCompared > 0);
      return new MeaningSearch(texts, vectors, encoder)
          .like(text, new Search(condition, Search.Order.BEST, 0, 3, List.of())).hits().stream()
              .map(hit -> hit.statement().address())
              .toList();
    }
  }

  @Test
  void findsWhatSaysAlikeInOtherWords() throws IOException {
    assertThat(compute()).as("the same words have one vector").isEqualTo(3);

    assertThat(like("soldiers drove off the attackers", new Condition.All(List.of())))
        .containsExactly("a#s1", "d#s1", "b#s1");
    assertThat(like("the cost of grain", new Condition.All(List.of()))).first().isEqualTo("c#s1");
  }

  @Test
  void findsOnlyWhatTheConditionHoldsOf() throws IOException {
    assertThat(compute()).isEqualTo(3);

    assertThat(like("soldiers drove off the attackers", new Condition.Named(Field.BY, "Bo Kim")))
        .containsExactly("d#s1", "b#s1");
  }

  @Test
  void findsTheSameAmongManyByTheGraph() throws IOException {
    try (IndexWriting writing = index.write()) {
      for (int i = 0; i < 400; i++) {
        put(writing, "other-" + i, "Ann Lee", "bus %s leaves from stop %s".formatted(i, 400 - i));
      }
      writing.commit(new IndexState(2, "another digest"));
    }
    assertThat(compute()).isEqualTo(403);

    Condition all = new Condition.All(List.of());
    Condition byKim = new Condition.Named(Field.BY, "Bo Kim");
    String text = "soldiers drove off the attackers";
    assertThat(like(text, all, 0)).containsExactly("a#s1", "d#s1", "b#s1");
    assertThat(like(text, byKim, 0)).containsExactly("d#s1", "b#s1");
  }

  @Test
  void goesOnWhereItWasStopped() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    VectorStep step = new VectorStep(index);
    assertThat(step.missing()).isEqualTo(3);
    assertThat(step.run(encoder, () -> asked.incrementAndGet() <= 2, done -> {})).isEqualTo(2);
    assertThat(step.missing()).isEqualTo(1);
    assertThat(compute()).isEqualTo(1);
    assertThat(compute()).isZero();
    assertThat(step.missing()).isZero();
  }

  @Test
  void saysThatThereAreNoVectorsYet() {
    assertThatThrownBy(() -> index.vectors().read())
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("there is no index");
  }
}
