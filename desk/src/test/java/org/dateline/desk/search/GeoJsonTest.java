package org.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.annotation.Article;
import org.dateline.gazetteer.PlaceKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class GeoJsonTest {
  private static ArticleEntries entries(Article article) {
    return new ArticleEntries("https://example.org/a", 1, article, id -> null);
  }

  private static JsonNode read(String json) {
    return JsonMapper.shared().readTree(json);
  }

  @Test
  void putsTheLongitudeFirst() {
    Article article =
        Invented.of("Rain\n[source Ann Lee] [cue said] [content it rained in Lindhaven].")
            .place("Lindhaven", "Lindhaven", PlaceKind.SETTLEMENT, 48.25, 35.5, "UA")
            .article();

    JsonNode feature = read(GeoJson.statement(entries(article).statements().getFirst()));

    assertThat(feature.required("type").asString()).isEqualTo("Feature");
    assertThat(feature.required("geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[35.5,48.25]}");
    assertThat(feature.required("properties").required("statement").asString())
        .isEqualTo("https://example.org/a#s1");
  }

  @Test
  void putsAStatementOfTwoPlacesAtBoth() {
    Article article =
        Invented.of(
                "Rain\n[source Ann Lee] [cue said] [content it rained in Lindhaven and Eastport].")
            .place("Lindhaven", "Lindhaven", PlaceKind.SETTLEMENT, 48.25, 35.5, "UA")
            .place("Eastport", "Eastport", PlaceKind.SETTLEMENT, 47, 34, "UA")
            .article();

    JsonNode feature = read(GeoJson.statement(entries(article).statements().getFirst()));

    assertThat(feature.required("geometry").toString())
        .isEqualTo("{\"type\":\"MultiPoint\",\"coordinates\":[[35.5,48.25],[34.0,47.0]]}");
  }

  @Test
  void hasNoGeometryWhereNoPlaceIsKnown() {
    Article article =
        Invented.of("Rain\n[source Ann Lee] [cue said] [content it rained].").article();

    JsonNode feature = read(GeoJson.statement(entries(article).statements().getFirst()));

    assertThat(feature.required("geometry").isNull()).isTrue();
  }

  @Test
  void isOneCollectionOfFeatures() {
    Article article = Invented.of("Rain\nIt rained.").article();
    String feature = GeoJson.article(entries(article).article());

    JsonNode whole = read(GeoJson.BEGINNING + feature + ",\n" + feature + GeoJson.END);

    assertThat(whole.required("type").asString()).isEqualTo("FeatureCollection");
    assertThat(whole.required("features").size()).isEqualTo(2);
  }
}
