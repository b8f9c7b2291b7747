package org.dateline.evals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.article.ArticleReader;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gold's places: those of the short texts, and those of the samples. */
final class PlacesGold {
  private static final Path TEXTS = Path.of("src/test/resources/gold/places/articles.txt");
  private static final Path SAMPLES = Path.of("src/test/resources/gold/samples.json");
  private static final double NEAR_KM = 30;

  private PlacesGold() {}

  /** A digest of the short texts. */
  static Sha256 digest() throws IOException {
    return Sha256.of(Files.readAllBytes(TEXTS));
  }

  /** Reads the short texts and compares. */
  static void checkTexts(Scores scores) throws IOException, UnreadablePageException {
    try (Encoder encoder = Encoder.load();
        Gazetteer gazetteer = Gazetteer.bundled()) {
      ArticleReader reader = ArticleReader.standard(encoder, gazetteer);
      for (PlaceText text : PlaceText.all(TEXTS)) {
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        Article article =
            reader.read(
                new Capture(
                    text.title() + ".txt",
                    Sha256.of(bytes),
                    new Capture.Content(bytes),
                    Capture.Known.NOTHING));
        new PlaceChecks(text.title(), article, scores).run(text.places());
      }
    }
  }

  /** Compares the samples, which have been read. */
  static void checkSamples(Map<String, Article> articles, Scores scores) throws IOException {
    JsonMapper.shared()
        .readTree(Files.readAllBytes(SAMPLES))
        .required("articles")
        .forEachEntry(
            (name, node) -> {
              Article article = articles.get(name);
              if (article != null) {
                check(name, article, node, scores);
              }
            });
  }

  private static void check(String name, Article article, JsonNode node, Scores scores) {
    GoldText text = new GoldText(name, article.document().text());
    PlaceChecks checks = new PlaceChecks(name, article, scores);
    for (JsonNode place : node.path("places")) {
      Set<String> uses = new HashSet<>();
      place.path("use").forEach(use -> uses.add(use.asString()));
      GoldPlace.Point point =
          new GoldPlace.Point(
              text(place, "country"),
              place.required("lat").asDouble(),
              place.required("lon").asDouble(),
              place.path("km").asDouble(NEAR_KM));
      String words = place.required("text").asString();
      checks.check(new GoldPlace(text.find(words, place.path("nth").asInt(1)), point, uses, true));
    }
    for (JsonNode words : node.path("not_event_places")) {
      checks.checkNoEvent(text.find(words.asString(), 1));
    }
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null ? null : value.asString();
  }
}
