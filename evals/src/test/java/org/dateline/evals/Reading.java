package org.dateline.evals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.article.document.CodePoints;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An article as {@code annotate} prints it: so that what has no type yet can be checked all the
 * same. Offsets in code points become spans of UTF-16 units.
 */
final class Reading {
  private final JsonNode article;
  private final String text;
  private final CodePoints points;

  Reading(JsonNode article) {
    this.article = article;
    this.text = article.required("text").asString();
    this.points = new CodePoints(text);
  }

  String text() {
    return text;
  }

  /** The records under a key such as {@code statements}. */
  List<JsonNode> all(String key) {
    List<JsonNode> all = new ArrayList<>();
    article.required(key).forEach(all::add);
    return all;
  }

  /** The record with this id; null if there is none. */
  @Nullable JsonNode record(String key, @Nullable String id) {
    return all(key).stream()
        .filter(one -> Objects.equals(string(one.path("id")), id))
        .findFirst()
        .orElse(null);
  }

  /** The span from {@code start} to {@code end}. */
  Span span(JsonNode node) {
    return points.toUnits(node.required("start").asInt(), node.required("end").asInt());
  }

  /** The spans of a list of pairs. */
  List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    pairs.forEach(pair -> spans.add(pair(pair)));
    return spans;
  }

  Span pair(JsonNode pair) {
    return points.toUnits(pair.get(0).asInt(), pair.get(1).asInt());
  }

  /** A text, or null where there is none. */
  static @Nullable String string(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? null : node.asString();
  }

  /** The texts of a list. */
  static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(one -> strings.add(one.asString()));
    return strings;
  }
}
