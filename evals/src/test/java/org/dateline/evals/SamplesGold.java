package org.dateline.evals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is to be found in the samples: {@code gold/samples.json}, whose key {@code about} describes
 * the format.
 *
 * @param digest of the file's bytes
 * @param articles in the file's order
 */
record SamplesGold(Sha256 digest, List<GoldArticle> articles) {
  private static final String RESOURCE = "/gold/samples.json";

  /** Reads the gold. A key that is not known is refused, so that nothing is left unchecked. */
  static SamplesGold load() {
    byte[] bytes = bytes();
    List<GoldArticle> articles = new ArrayList<>();
    JsonMapper.shared()
        .readTree(bytes)
        .required("articles")
        .forEachEntry((name, node) -> articles.add(article(name, node)));
    return new SamplesGold(Sha256.of(bytes), List.copyOf(articles));
  }

  private static byte[] bytes() {
    try (InputStream stream = SamplesGold.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException("the resource " + RESOURCE + " is missing");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldArticle article(String name, JsonNode node) {
    // Places are in the gold for the stage that will read them.
    refuseOthers(
        node,
        Set.of(
            "metadata",
            "furniture",
            "statements",
            "times",
            "places",
            "not_event_places",
            "borderline"));
    List<GoldArticle.Field> metadata = new ArrayList<>();
    node.required("metadata")
        .forEachEntry((field, value) -> metadata.add(new GoldArticle.Field(field, values(value))));
    List<GoldStatement> statements = new ArrayList<>();
    node.required("statements").forEach(statement -> statements.add(statement(statement)));
    List<GoldArticle.Time> times = new ArrayList<>();
    node.path("times").forEach(time -> times.add(time(time)));
    return new GoldArticle(
        name,
        metadata,
        strings(node.required("furniture")),
        List.copyOf(statements),
        List.copyOf(times));
  }

  private static GoldArticle.Time time(JsonNode node) {
    refuseOthers(node, Set.of("text", "nth", "value"));
    return new GoldArticle.Time(
        node.required("text").asString(),
        node.path("nth").asInt(1),
        node.required("value").asString());
  }

  private static GoldStatement statement(JsonNode node) {
    refuseOthers(
        node,
        Set.of(
            "id",
            "content",
            "nth",
            "alt",
            "speaker",
            "source",
            "cue",
            "kind",
            "via",
            "likelihood",
            "likelihoods",
            "hedge",
            "forecast",
            "within",
            "same",
            "said_at"));
    JsonNode forecast = node.get("forecast");
    return new GoldStatement(
        node.required("id").asString(),
        strings(node.required("content")),
        node.path("nth").asInt(1),
        strings(node.path("alt")),
        strings(node.required("speaker")),
        node.required("source").asString(),
        node.required("cue").asString(),
        node.required("kind").asString(),
        text(node, "via"),
        likelihoods(node),
        node.has("hedge") ? lowerCase(strings(node.required("hedge"))) : null,
        forecast == null ? null : forecast.asBoolean(),
        text(node, "within"),
        text(node, "same"));
  }

  private static @Nullable List<GoldStatement.Likelihood> likelihoods(JsonNode node) {
    List<GoldStatement.Likelihood> likelihoods = new ArrayList<>();
    if (node.has("likelihood")) {
      likelihoods.add(likelihood(node.required("likelihood")));
    }
    node.path("likelihoods").forEach(one -> likelihoods.add(likelihood(one)));
    return likelihoods.isEmpty() ? null : likelihoods;
  }

  private static GoldStatement.Likelihood likelihood(JsonNode node) {
    return new GoldStatement.Likelihood(
        node.required("text").asString(),
        node.required("scale").asString(),
        node.required("term").asString(),
        node.required("low").asDouble(),
        node.required("high").asDouble());
  }

  private static void refuseOthers(JsonNode node, Set<String> known) {
    Set<String> others = new TreeSet<>(node.propertyNames());
    others.removeAll(known);
    if (!others.isEmpty()) {
      throw new IllegalArgumentException(
          "the gold has keys that nothing checks: %s; known are %s"
              .formatted(others, new TreeSet<>(known)));
    }
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null ? null : value.asString();
  }

  private static @Nullable List<String> values(JsonNode node) {
    return node.isNull() ? null : node.isArray() ? strings(node) : List.of(node.asString());
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(one -> strings.add(one.asString()));
    return List.copyOf(strings);
  }

  private static List<String> lowerCase(List<String> strings) {
    return strings.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
  }
}
