package org.dateline.evals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the gold of a short article. A key that is not known is refused. */
final class GoldJson {
  static final List<String> FLAGS =
      List.of("forecast", "commitment", "hypothetical", "denied", "negated");

  private static final Set<String> ARTICLE =
      Set.of(
          "published",
          "outlet",
          "entities",
          "statements",
          "figures",
          "figures_tolerated",
          "not_figures",
          "not_same",
          "tolerated",
          "borderline");
  private static final Set<String> STATEMENT =
      Set.of(
          "id",
          "content",
          "nth",
          "alt",
          "entity",
          "by",
          "tags",
          "source",
          "cue",
          "kind",
          "within",
          "via",
          "institution",
          "said_at",
          "said_on",
          "forecast",
          "commitment",
          "hypothetical",
          "denied",
          "negated",
          "traps",
          "likelihoods",
          "hedges",
          "hedges_tolerated",
          "same",
          "fullest",
          "optional");

  private GoldJson() {}

  static WholeArticle article(Capture capture, @Nullable LocalDate published, JsonNode node) {
    refuseOthers(node, ARTICLE);
    return new WholeArticle(
        capture,
        published,
        strings(node.path("outlet")),
        list(node.required("entities"), GoldJson::entity),
        list(node.required("statements"), GoldJson::statement),
        list(node.required("figures"), GoldJson::figure),
        strings(node.path("figures_tolerated")),
        strings(node.path("not_figures")),
        list(node.path("not_same"), GoldJson::strings),
        strings(node.path("tolerated")));
  }

  private static GoldEntity entity(JsonNode node) {
    refuseOthers(node, Set.of("id", "type", "names", "roles", "of", "mentions"));
    return new GoldEntity(
        node.required("id").asString(),
        strings(node.required("type")),
        strings(node.required("names")),
        strings(node.path("roles")),
        strings(node.path("of")),
        list(node.path("mentions"), GoldJson::snippet));
  }

  private static GoldSnippet snippet(JsonNode node) {
    return new GoldSnippet(node.required("text").asString(), node.path("nth").asInt(1));
  }

  private static GoldFigure figure(JsonNode node) {
    refuseOthers(node, Set.of("text", "nth", "low", "high", "unit", "of", "statement", "optional"));
    return new GoldFigure(
        snippet(node),
        list(node.required("low"), GoldJson::bound),
        list(node.required("high"), GoldJson::bound),
        list(node.required("unit"), one -> one.isNull() ? "" : one.asString()),
        strings(node.required("of")),
        node.required("statement").asString(null),
        node.path("optional").asBoolean(false));
  }

  private static WholeStatement statement(JsonNode node) {
    refuseOthers(node, STATEMENT);
    Map<String, Boolean> flags = new TreeMap<>();
    FLAGS.stream().filter(node::has).forEach(flag -> flags.put(flag, node.get(flag).asBoolean()));
    return new WholeStatement(
        words(node),
        node.required("entity").asString(null),
        node.required("by").asString(),
        Set.copyOf(strings(node.path("tags"))),
        strings(node.required("kind")),
        expected(node, "via"),
        expected(node, "institution"),
        expected(node, "said_at"),
        expected(node, "said_on"),
        Map.copyOf(flags),
        Set.copyOf(strings(node.path("traps"))),
        list(node.required("likelihoods"), GoldJson::likelihood),
        list(node.required("hedges"), GoldJson::hedge),
        strings(node.path("hedges_tolerated")),
        node.path("fullest").asBoolean(false),
        node.path("optional").asBoolean(false));
  }

  private static GoldStatement words(JsonNode node) {
    return new GoldStatement(
        node.required("id").asString(),
        strings(node.required("content")),
        node.path("nth").asInt(1),
        strings(node.path("alt")),
        List.of(),
        node.required("source").asString(),
        node.required("cue").asString(),
        node.required("kind").get(0).asString(),
        null,
        null,
        null,
        null,
        text(node, "within"),
        text(node, "same"));
  }

  private static WholeStatement.Likelihood likelihood(JsonNode node) {
    return new WholeStatement.Likelihood(
        node.required("text").asString(),
        list(
            node.required("readings"),
            one ->
                new WholeStatement.Reading(
                    one.required("scale").asString(),
                    one.required("term").asString(null),
                    number(one.required("low")),
                    number(one.required("high")))),
        text(node, "scope"));
  }

  private static WholeStatement.Hedge hedge(JsonNode node) {
    return new WholeStatement.Hedge(
        node.required("text").asString(), node.required("kind").asString(), text(node, "scope"));
  }

  private static Expected expected(JsonNode node, String key) {
    return node.has(key) ? Expected.of(strings(node.get(key))) : Expected.UNCHECKED;
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
    return node.has(key) ? node.get(key).asString() : null;
  }

  /** A number as text, so that none at all can stand in a list too: as "none". */
  static String bound(JsonNode node) {
    return node.isNumber() ? Double.toString(node.asDouble()) : "none";
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNull() ? null : node.asDouble();
  }

  private static List<String> strings(JsonNode node) {
    return List.copyOf(GoldJson.<String>list(node, JsonNode::asString));
  }

  private static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
    List<T> list = new ArrayList<>();
    node.forEach(one -> list.add(read.apply(one)));
    return list;
  }
}
