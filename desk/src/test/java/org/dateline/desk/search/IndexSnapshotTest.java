package org.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.desk.search.query.Condition;
import org.dateline.desk.search.query.Field;
import org.dateline.desk.search.query.QueryException;
import org.dateline.desk.search.query.QueryParser;
import org.dateline.gazetteer.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts are invented. */
final class IndexSnapshotTest {
  private static final IndexState SOME_STATE = new IndexState(1, "some digest");
  private static final QueryParser PARSER = new QueryParser(new FewPlaces());

  @TempDir private Path folder;

  private final Map<String, Article> articles = new LinkedHashMap<>();

  private void some() {
    articles.put(
        "a/ferry",
        Invented.of(
                """
                Ferries attacked near Lindhaven
                [source1 Ann Lee] [cue1 said] [content1 the ferries will probably stop on 3 May].
                [source2 The port] [cue2 denied] [content2 that a U.S. ship had attacked the pier at Lindhaven 😀 at night].
                """)
            .said("s1", "Ann Lee", "Ministry of Ports (Ukraine)")
            .said("s2", "Lindhaven Port Authority", null)
            .likely("s1", "probably", "likely", 0.55, 0.75)
            .denied("s2")
            .saidOn("s1", "2025-05-11")
            .time("3 May", "2025-05-03")
            .place("Lindhaven", "Lindhaven", PlaceKind.SETTLEMENT, 48, 35, "UA")
            .article());
    articles.put(
        "b/bridge",
        Invented.of(
                """
                Bridge closed
                [source1 Bo Kim] [cue1 said] [content1 an attack on the bridge was reportedly planned in Eastport].
                [source2 Ann Lee] [cue2 said] [content2 the grain moves by rail].
                """)
            .outlet("Northern Wire")
            .day("2025-06")
            .said("s1", "Bo Kim", "Ministry of Ports (Romania)")
            .said("s2", "Ann Lee", "Ministry of Ports (Ukraine)")
            .hedged("s1", "reportedly", Modality.HedgeKind.HEARSAY)
            .place("Eastport", "Eastport", PlaceKind.SETTLEMENT, 48.3, 35, "RO")
            .article());
    articles.put(
        "c/undated",
        Invented.of("Міст закрито\nМіністр нічого не сказав про міст.\n")
            .outlet("Вісник")
            .day(null)
            .language("uk")
            .article());
  }

  private Article ferry() {
    return Objects.requireNonNull(articles.get("a/ferry"));
  }

  private IndexSnapshot index(Map<String, Article> put) throws IOException {
    ArticleIndex index = new ArticleIndex(folder.resolve("index"), null);
    try (IndexWriting writing = index.write()) {
      for (Map.Entry<String, Article> one : put.entrySet()) {
        writing.put(one.getKey(), 1, one.getValue());
      }
      writing.commit(SOME_STATE);
    }
    return index.read();
  }

  private static Condition parsed(String query) {
    try {
      return PARSER.parse(query);
    } catch (QueryException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Search search(String query) {
    return new Search(parsed(query), Search.Order.BEST, 0, 20, List.of());
  }

  private static List<String> keys(IndexSnapshot index, String query) throws IOException {
    return index.articles(search(query)).hits().stream()
        .map(hit -> hit.article().reference().article())
        .toList();
  }

  private static List<String> addresses(IndexSnapshot index, String query) throws IOException {
    return index.statements(search(query)).hits().stream()
        .map(hit -> hit.statement().address())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          attack                                     | a/ferry b/bridge
          attacks                                    | a/ferry b/bridge
          "attack"                                   | b/bridge
          atta*                                      | a/ferry b/bridge
          headline:attack                            | a/ferry
          body:lindhaven                             | a/ferry
          "the grain"                                | b/bridge
          "grain rail"                               | ``
          "grain rail"~2                             | b/bridge
          "us ship"                                  | a/ferry
          МІСТ                                       | c/undated
          attack -bridge                             | a/ferry
          ferries OR rail                            | a/ferry b/bridge
          outlet:"northern wire"                     | b/bridge
          published:2025-05                          | a/ferry
          published:2025-06-20                       | b/bridge
          published:unknown                          | c/undated
          published:..2025-06-02                     | b/bridge a/ferry
          language:uk                                | c/undated
          by:"Ministry of Ports"                     | b/bridge a/ferry
          by:"ministry of ports (romania)"           | b/bridge
          speaker:lee                                | b/bridge a/ferry
          institution:lee                            | ``
          said-on:2025-05                            | a/ferry
          event-on:2025-05-01..2025-05-05            | a/ferry
          likelihood:0.5..0.8                        | a/ferry
          likelihood:0.6..0.8                        | ``
          likelihood:likely                          | a/ferry
          hedge:hearsay                              | b/bridge
          is:denied                                  | a/ferry
          place:Lindhafen                            | a/ferry
          place:eastport                             | b/bridge
          near:"Lindhaven, 20 km"                    | a/ferry
          near:"Lindhaven, 40 km"                    | b/bridge a/ferry
          box:47.9,34.9,48.1,35.1                    | a/ferry
          country:Ukraine                            | a/ferry
          event-country:UA                           | a/ferry
          by:"Ann Lee" likelihood:any                | a/ferry
          by:"Bo Kim" -hedge:any                     | ``
          by:"Ann Lee" -likelihood:any               | b/bridge
          -by:"Ann Lee"                              | c/undated
          content:grain                              | b/bridge
          content:ferries place:eastport             | ``
          """)
  void findsArticles(String query, String expected) throws IOException {
    some();
    try (IndexSnapshot index = index(articles)) {
      assertThat(String.join(" ", keys(index, query))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          attack                              | b/bridge#s1 a/ferry#s2
          by:Lee                              | b/bridge#s2 a/ferry#s1
          by:Lee published:2025-05            | a/ferry#s1
          headline:attacked                   | a/ferry#s1 a/ferry#s2
          outlet:wire hedge:none              | b/bridge#s2
          place:Lindhaven                     | ``
          event-on:2025-05-03                 | a/ferry#s1
          kind:direct                         | ``
          country:UA                          | ``
          event-on:2025-05 by:lee             | a/ferry#s1
          -is:denied published:2025-05        | a/ferry#s1
          """)
  void findsStatements(String query, String expected) throws IOException {
    some();
    try (IndexSnapshot index = index(articles)) {
      assertThat(String.join(" ", addresses(index, query))).isEqualTo(expected);
    }
  }

  @Test
  void takesAGovernmentCalledByItsCapitalForNoPlace() throws IOException {
    articles.put(
        "a",
        Invented.of("Talks\nLindhaven rejected the plan.")
            .place(
                "Lindhaven",
                "Lindhaven",
                PlaceKind.SETTLEMENT,
                48,
                35,
                "UA",
                PlaceMention.Use.METONYM)
            .article());
    try (IndexSnapshot index = index(articles)) {
      assertThat(keys(index, "place:Lindhaven OR near:\"48,35, 5 km\" OR country:UA")).isEmpty();
      assertThat(keys(index, "lindhaven")).containsExactly("a");
    }
  }

  @Test
  void highlightsLeadToTheWordsAndTheSentenceOnThePage() throws IOException {
    some();
    String text = ferry().document().text();
    try (IndexSnapshot index = index(articles)) {
      Answer.ArticleHit hit = index.articles(search("attacks \"at night\"")).hits().getFirst();

      assertThat(marked(text, hit))
          .containsExactly(
              "<Ferries attacked near Lindhaven> attacked",
              "<ship had attacked the pier at Lindhaven 😀 at night.> attacked, at night");
    }
  }

  private static List<String> marked(String text, Answer.ArticleHit hit) {
    return hit.passages().stream()
        .map(
            passage ->
                "<%s> %s"
                    .formatted(
                        cut(
                            text,
                            new Words.Range(passage.sentence().start(), passage.sentence().end())),
                        String.join(
                            ", ",
                            passage.highlights().stream().map(one -> cut(text, one)).toList())))
        .map(String::strip)
        .toList();
  }

  private static String cut(String text, Words.Range range) {
    return text.substring(
        text.offsetByCodePoints(0, range.start()), text.offsetByCodePoints(0, range.end()));
  }

  @Test
  void highlightsStandInTheContentOfStatements() throws IOException {
    some();
    String text = ferry().document().text();
    try (IndexSnapshot index = index(articles)) {
      Answer.StatementHit hit = index.statements(search("night")).hits().getFirst();

      assertThat(hit.highlights()).extracting(range -> cut(text, range)).containsExactly("night");
      assertThat(hit.statement().content().ranges())
          .extracting(range -> cut(text, range))
          .containsExactly(hit.statement().content().text());
    }
  }

  @Test
  void countsFacetsOfAllResults() throws IOException {
    some();
    try (IndexSnapshot index = index(articles)) {
      Search search =
          new Search(
              parsed(""),
              Search.Order.BEST,
              0,
              1,
              List.of(Search.FacetField.SPEAKER, Search.FacetField.LANGUAGE));

      assertThat(index.articles(search).facets())
          .containsExactly(
              new Answer.Facet(
                  "speaker",
                  List.of(
                      new Answer.Count("Ann Lee", 2),
                      new Answer.Count("Bo Kim", 1),
                      new Answer.Count("Lindhaven Port Authority", 1))),
              new Answer.Facet(
                  "language", List.of(new Answer.Count("en", 2), new Answer.Count("uk", 1))));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "attack, en=2",
    "attack OR МІСТ, en=2 uk=1",
    "ferries, en=1",
    "МІСТ, uk=1",
    "cholera, ''"
  })
  void countsTheSameWhetherMostOrFewAreResults(String query, String languages) throws IOException {
    some();
    try (IndexSnapshot index = index(articles)) {
      Search search =
          new Search(parsed(query), Search.Order.BEST, 0, 1, List.of(Search.FacetField.LANGUAGE));

      assertThat(index.articles(search).facets().getFirst().counts())
          .extracting(count -> count.value() + "=" + count.count())
          .isEqualTo(languages.isEmpty() ? List.of() : List.of(languages.split(" ")));
    }
  }

  @Test
  void countsTheDaysThatStatementsTellOf() throws IOException {
    some();
    try (IndexSnapshot index = index(articles)) {
      assertThat(index.days(parsed(""), Field.EVENT_ON))
          .isEqualTo(Map.of(LocalDate.of(2025, 5, 3), 1));
      assertThat(index.days(parsed(""), Field.PUBLISHED))
          .isEqualTo(Map.of(LocalDate.of(2025, 5, 12), 2));
    }
  }

  @Test
  void givesTheSameOrderWhateverCameAndWentBefore() throws IOException {
    Map<String, Article> many = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      many.put(
          "article/" + i,
          Invented.of(
                  "Storm %s\n[source1 Ann Lee] [cue1 said] [content1 the %s storm passed]."
                      .formatted("storm ".repeat(i % 3), "long ".repeat(i % 5)))
              .day("2025-05-%02d".formatted(1 + i % 4))
              .article());
    }
    List<String> expected;
    try (IndexSnapshot index = index(many)) {
      expected = index.articles(search("storm")).hits().stream().map(Object::toString).toList();
    }
    ArticleIndex again = new ArticleIndex(folder.resolve("again"), null);
    List<String> keys = new ArrayList<>(many.keySet());
    Collections.shuffle(keys, new Random(3));
    try (IndexWriting writing = again.write()) {
      for (String key : keys) {
        writing.put(key, 1, Invented.of("Other storm storm storm\nIt is gone now.").article());
        writing.commit(SOME_STATE);
      }
      for (String key : keys) {
        writing.put(key, 1, Objects.requireNonNull(many.get(key)));
      }
      writing.commit(SOME_STATE);
    }
    try (IndexSnapshot index = again.read()) {
      assertThat(index.articles(search("storm")).hits().stream().map(Object::toString))
          .isEqualTo(expected);
    }
  }

  @Test
  void pagesWithoutGapsOrRepetitions() throws IOException {
    Map<String, Article> many = new LinkedHashMap<>();
    for (int i = 0; i < 25; i++) {
      many.put("article/" + i, Invented.of("Storm\nThe storm passed.").article());
    }
    try (IndexSnapshot index = index(many)) {
      List<String> paged = new ArrayList<>();
      for (int from = 0; from < 30; from += 10) {
        for (Search.Order order : Search.Order.values()) {
          Answer<Answer.ArticleHit> page =
              index.articles(new Search(parsed("storm"), order, from, 10, List.of()));
          assertThat(page.total()).isEqualTo(25);
          if (order == Search.Order.OLDEST) {
            page.hits().forEach(hit -> paged.add(hit.article().reference().article()));
          }
        }
      }
      assertThat(paged).hasSize(25).doesNotHaveDuplicates().isSorted();
    }
    assertThatThrownBy(() -> new Search(parsed("storm"), Search.Order.BEST, 9_990, 20, List.of()))
        .hasMessageContaining("export lists all");
  }

  @Test
  void listsEverythingByKeyAndPlace() throws IOException {
    some();
    try (IndexSnapshot index = index(articles)) {
      List<String> listed = new ArrayList<>();
      index.<RuntimeException>eachStatement(parsed(""), one -> listed.add(one.address()));
      assertThat(listed).containsExactly("a/ferry#s1", "a/ferry#s2", "b/bridge#s1", "b/bridge#s2");
      assertThat(index.statement("b/bridge#s2"))
          .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("Ann Lee"));
      assertThat(index.statement("b/bridge#s9")).isEmpty();
    }
  }

  @Test
  void keepsAnEntryWhole() throws IOException {
    some();
    try (IndexSnapshot index = index(articles)) {
      StatementEntry entry = index.statement("a/ferry#s1").orElseThrow();

      assertThat(entry)
          .isEqualTo(new ArticleEntries("a/ferry", 1, ferry(), id -> null).statements().getFirst());
    }
  }
}
