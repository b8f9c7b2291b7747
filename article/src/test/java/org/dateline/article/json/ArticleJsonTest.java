package org.dateline.article.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Block;
import org.dateline.article.document.CodePoints;
import org.dateline.article.document.Document;
import org.dateline.article.document.Span;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Articles;
import org.dateline.article.testkit.Markup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleJsonTest {
  private static final ArticleJson JSON =
      new ArticleJson(new Provenance("0.1.0", "model-1", "none"));

  /** Invented text, with characters outside the Basic Multilingual Plane before every span. */
  private static final Markup MARKUP =
      Markup.parse(
          "\ud83d\udca5\u00a0e\u0301 [source The ministry] [cue said] [content it will likely rain].");

  private static Article article() {
    Article article = MARKUP.article();
    Span likely = Articles.span(article, "likely");
    return article
        .with(MARKUP.statements())
        .with(
            List.of(
                new Entity("e1", EntityType.ORGANISATION, "Ministry", List.of(), List.of("GB")),
                new Speaker(
                    "s1",
                    "e1",
                    "Ministry",
                    null,
                    null,
                    List.of(new Speaker.Link(Speaker.Station.SPEAKER, "Ministry"))),
                new Modality(
                    "s1",
                    true,
                    false,
                    false,
                    false,
                    false,
                    List.of(
                        new Modality.Likelihood(
                            likely,
                            Modality.Scale.PHIA,
                            "likely",
                            0.55,
                            0.75,
                            Articles.span(article, "it will likely rain"))),
                    List.of())));
  }

  private static JsonNode written(Article article) {
    AnnotationAssert.assertThat(article).isConsistent();
    return JsonMapper.shared().readTree(JSON.write(article));
  }

  @Test
  void namesTheLanguageOfABlockOnlyWhereItDiffers() throws Exception {
    Article english = Articles.withText("One line.\nInna linia.");
    List<Block> blocks = english.document().blocks();
    Document document =
        new Document(
            english.document().input(),
            english.document().id(),
            english.document().text(),
            "en",
            english.document().metadata(),
            List.of(blocks.getFirst(), blocks.getLast().in("pl")));
    JsonNode written = written(Article.of(document, List.of()));
    assertThat(written.get("blocks").get(0).has("language")).isFalse();
    assertThat(written.get("blocks").get(1).get("language").asString()).isEqualTo("pl");
  }

  @Test
  void writesTimesByPosition() {
    Article article = article();
    Article timed =
        article.with(
            List.of(
                time(Articles.span(article, "rain"), "2022-SU", "2022-22"),
                time(Articles.span(article, "ministry"), "P3D", null)));
    JsonNode times = JsonMapper.shared().readTree(JSON.write(timed)).get("times");
    assertThat(times).hasSize(2);
    JsonNode first = times.get(0);
    assertThat(first.get("start").asInt()).isEqualTo(9);
    assertThat(first.get("end").asInt()).isEqualTo(17);
    assertThat(first.get("type").asString()).isEqualTo("date");
    assertThat(first.get("value").asString()).isEqualTo("P3D");
    assertThat(first.get("edtf").isNull()).isTrue();
    assertThat(first.get("why").asString()).isEqualTo("made for the test");
    assertThat(times.get(1).get("edtf").asString()).isEqualTo("2022-22");
  }

  private static TimeExpression time(Span span, String value, @Nullable String edtf) {
    return new TimeExpression(span, TimeExpression.Type.DATE, value, edtf, "made for the test");
  }

  @Test
  void offsetsAreCodePoints() {
    JsonNode json = written(article());
    JsonNode source = json.at("/statements/0/source/spans/0");
    String text = json.get("text").asString();
    CodePoints points = new CodePoints(text);
    assertThat(source.get(0).asInt()).isEqualTo(5);
    assertThat(points.toUnits(source.get(0).asInt(), source.get(1).asInt()).of(text))
        .isEqualTo("The ministry");
  }

  @Test
  void everyKeyOfTheContractIsThere() {
    JsonNode json = written(article());
    assertThat(json.propertyNames())
        .containsExactly(
            "format",
            "id",
            "input",
            "text",
            "language",
            "metadata",
            "blocks",
            "sentences",
            "entities",
            "mentions",
            "places",
            "times",
            "statements",
            "attitudes",
            "figures",
            "events",
            "problems",
            "provenance");
    assertThat(json.get("format").asString()).isEqualTo("dateline-article/1");
    assertThat(json.get("statements").get(0).propertyNames())
        .containsExactly(
            "id",
            "within",
            "source",
            "cue",
            "content",
            "kind",
            "via",
            "chain",
            "said_at",
            "said_on",
            "modality",
            "same_as",
            "confidence");
    assertThat(json.get("metadata").propertyNames())
        .containsExactly(
            "headline",
            "standfirst",
            "authors",
            "outlet",
            "section",
            "url",
            "published",
            "modified",
            "from");
  }

  @Test
  void theFirstLikelihoodIsRepeatedAsLikelihood() {
    JsonNode modality = written(article()).at("/statements/0/modality");
    assertThat(modality.get("likelihood")).isEqualTo(modality.at("/likelihoods/0"));
    assertThat(modality.at("/likelihood/text").asString()).isEqualTo("likely");
    assertThat(modality.at("/likelihood/scale").asString()).isEqualTo("PHIA");
    assertThat(modality.at("/likelihood/low").asDouble()).isEqualTo(0.55);
  }

  @Test
  void aStatementOfWhichNothingElseIsKnownHasObjectsAndEmptyLists() {
    JsonNode statement = written(MARKUP.article().with(MARKUP.statements())).at("/statements/0");
    assertThat(statement.at("/source/name").isNull()).isTrue();
    assertThat(statement.at("/chain").isArray()).isTrue();
    assertThat(statement.at("/modality/likelihood").isNull()).isTrue();
    assertThat(statement.at("/modality/hedges").isArray()).isTrue();
  }

  @Test
  void isOneLine() {
    assertThat(JSON.write(Articles.withText("one\n\ntwo"))).doesNotContain("\n");
  }
}
