package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.article.json.Provenance;
import org.dateline.article.testkit.Articles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SearchCommandsTest {
  @TempDir private Path folder;
  private Services services =
      new Services(
          unused -> capture -> Articles.withText(""),
          unused -> capture -> Articles.withText(""),
          article -> "",
          List.of("test"),
          new PlaceFiles(Path.of("none")));

  @BeforeEach
  void fill() throws IOException {
    services = FilledStore.in(folder.resolve("store"));
  }

  private CapturedRun run(String... arguments) {
    return CapturedRun.of(services, arguments);
  }

  @Test
  void findsArticlesWithTheSentenceAndItsPlace() {
    CapturedRun run = run("search", "closed");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("News of 2025-05-14", "Bo Ek said the bridge was closed. [0–33]")
        .contains("Post, https://post.example/2");
    assertThat(run.errLines()).containsExactly("dateline: found 1 article");
  }

  @Test
  void printsStatementsOfASpeakerAndADay() {
    CapturedRun run = run("statements", "--by", "Ann Lee", "--until", "2025-05-13");

    assertThat(run.out())
        .contains("2025-05-12 Ann Lee — indirect")
        .contains("the bridge was open")
        .contains("https://post.example/1#s1 [13–32]");
    assertThat(run("statements", "--by", "Ann Lee", "--since", "2025-05-13").out()).isEmpty();
  }

  @Test
  void printsTheSameAsJson() {
    JsonNode answer =
        JsonMapper.shared()
            .readTree(run("statements", "bridge", "--format", "json", "--facets").out());

    assertThat(answer.required("format").asString()).isEqualTo("dateline-search/1");
    assertThat(answer.required("total").asInt()).isEqualTo(2);
    assertThat(answer.required("hits").required(0).required("address").asString())
        .isEqualTo("https://post.example/2#s1");
    assertThat(answer.required("hits").required(0).required("highlights").toString())
        .isEqualTo("[{\"start\":15,\"end\":21}]");
  }

  @Test
  void keepsSpreadsheetsFromTakingWordsForFormulas() {
    List<String> lines = run("export", "statements", "--format", "csv").outLines();

    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst()).isEqualTo(EntryCsv.STATEMENTS.strip());
    assertThat(lines.getLast()).contains(",\"'=HYPERLINK(\"\"x\"\")\",");
    assertThat(CsvTable.guarded("-36.23")).isEqualTo("-36.23");
    assertThat(CsvTable.guarded("-cmd|' /C calc'!A0")).isEqualTo("'-cmd|' /C calc'!A0");
    assertThat(CsvTable.guarded("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(CsvTable.guarded("\tx")).isEqualTo("'\tx");
  }

  @Test
  void exportsPlacesAsGeoJson() {
    JsonNode places =
        JsonMapper.shared().readTree(run("export", "places", "--format", "geojson").out());

    assertThat(places.required("features").size()).isEqualTo(1);
    assertThat(places.required("features").required(0).required("geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[30.73,46.48]}");
  }

  @Test
  void exportsAnEmptyCollectionWhereNothingIsFound() {
    CapturedRun run = run("export", "articles", "nothing", "--format", "geojson");

    assertThat(JsonMapper.shared().readTree(run.out()).required("features").size()).isZero();
  }

  @Test
  void printsATimelineOfTheDaysToldOf() {
    CapturedRun run = run("timeline");

    assertThat(run.outLines().getFirst()).isEqualTo("2025-05-03 — 1 statement");
    assertThat(run("timeline", "--day", "published").out())
        .contains("2025-05-12 — 1 statement", "2025-05-14 — 1 statement");
    assertThat(
            run("timeline", "--day", "published", "--from", "2025-05-14", "--format", "csv")
                .outLines())
        .hasSize(3);
  }

  @Test
  void explainsABadQuery() {
    CapturedRun run = run("search", "speeker:Lee");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("at character 1", "did you mean speaker?", "  ^", "this works: speaker:Kuleba");
  }

  @Test
  void namesTheOptionWhoseValueIsWrong() {
    CapturedRun run = run("statements", "--kind", "quoted");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--kind: ", "direct, indirect, mixed");
  }

  @Test
  void findsWhatSaysAlike() {
    CapturedRun run =
        run("search", "--like", "s1", "--of", "https://post.example/1", "--limit", "2");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Ann Lee — indirect (alike: 1.00)", "the bridge was closed")
        .doesNotContain("river");
  }

  @Test
  void saysWhichStatementThereIsNot() {
    CapturedRun run = run("search", "--like", "https://post.example/1#s9");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no statement https://post.example/1#s9");
  }

  @Test
  void makesADamagedIndexAnewAndSaysSo() throws IOException {
    assertThat(run("search", "bridge").out()).isNotEmpty();
    try (var files = Files.list(folder.resolve("store/index/text"))) {
      for (Path file : files.filter(one -> one.toString().contains("segments_")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    CapturedRun run = run("search", "bridge");

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("is damaged", "nothing is lost", "found 2 articles");
  }

  @Test
  void makesTheIndexAnewAndChecksIt() {
    assertThat(run("reindex").errLines())
        .containsExactly(
            "dateline: indexed 3 articles",
            "dateline: contents without a vector: 3; --vectors computes them");
    assertThat(run("reindex", "--vectors").errLines())
        .containsExactly("dateline: computed 3 vectors");
    assertThat(run("reindex", "--check").errLines())
        .containsExactly("dateline: the index is whole");
  }

  @Test
  void briefReadsTheStore() {
    String page = folder.resolve("page.html").toString();
    CapturedRun run = run("brief", "--html", page);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("the bridge was open", "the bridge was closed", "the river rose");
    assertThat(run.err()).contains("no bytes of them: 1 articles");
  }

  @Test
  void briefChoosesArticlesOfTheStore() {
    CapturedRun run = run("brief", "--json", "--by", "Bo Ek");

    assertThat(run.out()).contains("the bridge was closed").doesNotContain("the bridge was open");
    assertThat(run("brief", "--json", "--query", "river").out())
        .contains("the river rose")
        .doesNotContain("the bridge");
    assertThat(run("brief", "--json", "--since", "2025-05-13").out())
        .contains("the bridge was closed")
        .doesNotContain("the bridge was open");
  }

  @Test
  void findsNothingInAnEmptyStore() throws IOException {
    Path empty = folder.resolve("empty");
    new StoreHome(empty, () -> Instant.EPOCH, "test").open(null).close();
    CapturedRun run = run("search", "bridge", "--store", empty.toString());

    assertThat(run.status()).isZero();
    assertThat(run.errLines()).containsExactly("dateline: found no articles");
  }

  @Test
  void saysThatThereIsNoStore() {
    Services elsewhere =
        new Services(
            services.reading(),
            services.pages(),
            services.json(),
            services.version(),
            services.places(),
            new StoreHome(folder.resolve("nowhere"), () -> Instant.EPOCH, "test"),
            new Provenance("0.1.0", "model", "none"));
    for (List<String> arguments :
        List.of(List.of("search", "x"), List.of("brief"), List.of("reindex"))) {
      CapturedRun run = CapturedRun.of(elsewhere, arguments.toArray(String[]::new));

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.errLines()).singleElement().asString().contains("nowhere");
    }
  }
}
