package org.dateline.article.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Figure;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.gazetteer.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The text is invented; a character outside the Basic Multilingual Plane stands before all else.
 */
final class ArticleJsonReaderTest {
  private static final Provenance PROVENANCE = new Provenance("0.1.0", "model-1", "none");
  private static final String TEXT =
      "\ud83d\udca5 In Kivara Ann Lee said on Monday at least 12 boats would likely, reportedly sink.";
  private static final String JSON = new ArticleJson(PROVENANCE).write(article());

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Document document() {
    Timestamp published =
        new Timestamp(
            "2024-05-01T10:00Z",
            "2024-05-01T12:00+02:00",
            Timestamp.Precision.MINUTE,
            "1 May",
            null);
    Metadata metadata =
        new Metadata(
            "Boats",
            null,
            List.of("Bo Ek"),
            "Lakewatch",
            null,
            "https://news.example/1",
            published,
            null,
            Map.of("headline", "text"));
    Span all = new Span(0, TEXT.length());
    Block block = new Block(BlockRole.PARAGRAPH, all, "post", "made for the test", "pl");
    return new Document("a.txt", Sha256.of(new byte[0]), TEXT, "en", metadata, List.of(block));
  }

  /** One of everything that the JSON holds. */
  private static Article article() {
    return new Article(document(), List.of(), List.of(new Problem("page", "code", "message")))
        .with(
            List.of(
                new Sentence(new Span(0, TEXT.length())),
                new Entity("e1", EntityType.PERSON, "Ann Lee", List.of("Mayor"), List.of("KV")),
                new Mention(span("Ann Lee"), EntityType.PERSON, "e1", false),
                new PlaceMention(
                    span("Kivara"),
                    "Kivara",
                    PlaceKind.SETTLEMENT,
                    new PlaceMention.Position(1.25, 2.5, 10),
                    "UA",
                    null,
                    true,
                    "geonames:1",
                    PlaceMention.Use.SAID_AT,
                    "made for the test"),
                new TimeExpression(
                    span("Monday"),
                    TimeExpression.Type.DATE,
                    "2024-04-29",
                    null,
                    "made for the test")))
        .with(statement("s1", Statement.Act.STATEMENT))
        .with(statement("s2", Statement.Act.STATEMENT))
        .with(List.of(new Repetition("s2", "s1")))
        .with(statement("a1", Statement.Act.ATTITUDE))
        .with(List.of(new Figure(span("at least 12"), 12L, null, false, "boats", "sink", "s1")));
  }

  private static List<Annotation> statement(String id, Statement.Act act) {
    Span content = span("at least 12 boats would likely, reportedly sink");
    return List.of(
        new Statement(
            id,
            id.equals("s1") ? null : "s1",
            act,
            List.of(span("Ann Lee")),
            List.of(span("said")),
            List.of(content),
            Statement.Kind.INDIRECT,
            0.93),
        new Speaker(
            id,
            "e1",
            "Ann Lee",
            "Mayor",
            "Lake TV",
            List.of(new Speaker.Link(Speaker.Station.OUTLET, "Lakewatch"))),
        new Modality(
            id,
            true,
            false,
            true,
            false,
            true,
            List.of(
                new Modality.Likelihood(
                    span("likely"), Modality.Scale.ICD203, "likely", 0.55, 0.8, content),
                new Modality.Likelihood(
                    span("would"), Modality.Scale.NONE, "would", null, null, content)),
            List.of(new Modality.Hedge(span("reportedly"), Modality.HedgeKind.HEARSAY, content))),
        new Setting(id, "2024-04-29", new Setting.Place("Kivara", span("Kivara"))));
  }

  @Test
  void readsBackEverythingThatIsWritten() {
    Article read = ArticleJsonReader.read(JSON);

    assertThat(read.document()).isEqualTo(document());
    assertThat(read.problems()).isEqualTo(article().problems());
    assertThat(read.annotations()).containsExactlyInAnyOrderElementsOf(article().annotations());
    assertThat(new ArticleJson(PROVENANCE).write(read)).isEqualTo(JSON);
    assertThat(ArticleJsonReader.provenance(JSON)).isEqualTo(PROVENANCE);
  }

  @Test
  void readsAnArticleOfWhichNothingIsKnown() {
    Document document =
        new Document("", Sha256.of(new byte[0]), "", null, Metadata.NONE, List.of());
    Article article = Article.of(document, List.of());

    assertThat(ArticleJsonReader.read(new ArticleJson(PROVENANCE).write(article)))
        .isEqualTo(article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dateline-article/1|dateline-article/2|its format is 'dateline-article/2'; this program reads dateline-article/1
          "role":"paragraph"|"role":"verse"|blocks[0]: role must be one of [HEADLINE,
          "pronoun":false|"pronoun":0|mentions[0]: pronoun must be true or false; got: 0
          "low":12|"low":1.5|figures[0]: low must be a whole number or null; got: 1.5
          "low":12|"low":1e99|figures[0]: low must be a whole number or null
          "authors":["Bo Ek"]|"authors":null|the article.metadata: authors must be a list; got: null
          "authors":["Bo Ek"]|"authors":[1]|authors must be a list of texts
          "outlet":"Lakewatch"|"outlet":{}|outlet must be a text or null
          "text":"|"txt":"|the article: text must be a text; got: nothing
          "confidence":0.93|"confidence":7|confidence must be within 0..1; got: 7.0 in s1
          "id":"a1"|"id":"s2"|an id must be unique; got twice: 's2'
          "end":83|"end":999|0..999 is no part of the text
          "end":83|"end":-1|0..-1 is no part of the text
          "lat":1.25|"lat":91|within 90 degrees of latitude
          {"format|{{"format|it is no JSON
          {"format|[{"format|it is no JSON
          """)
  void namesWhatIsWrong(String right, String wrong, String message) {
    assertThat(JSON).contains(right);
    String json = JSON.replace(right, wrong);
    assertThatThrownBy(() -> ArticleJsonReader.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void readsPastKeysThatItDoesNotKnow() {
    String json = JSON.replace("\"language\":\"en\"", "\"language\":\"en\",\"mood\":[1]");
    assertThat(ArticleJsonReader.read(json)).isEqualTo(ArticleJsonReader.read(JSON));
  }

  @Test
  void endsCleanlyWhereverTheTextIsCut() {
    for (int end = 0; end < JSON.length(); end++) {
      String json = JSON.substring(0, end);
      assertThatThrownBy(() -> ArticleJsonReader.read(json))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
