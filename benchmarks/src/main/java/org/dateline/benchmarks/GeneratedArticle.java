package org.dateline.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** One variation in the making: an annotated article as a tree of JSON, changed in place. */
final class GeneratedArticle {
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})");
  private static final double SHARE_CHANGED = 0.35;
  private static final int DAYS = 1_000;
  private static final int OUTLETS = 300;

  /** Keys whose values are words of the contract, addresses or digests. */
  private static final Set<String> KEPT =
      Set.of(
          "format",
          "id",
          "input",
          "text",
          "language",
          "url",
          "role",
          "kind",
          "type",
          "why",
          "use",
          "country",
          "gazetteer_id",
          "entity",
          "scale",
          "precision",
          "unit",
          "stage",
          "code",
          "dateline",
          "model",
          "gazetteer",
          "within",
          "same_as",
          "statement",
          "edtf",
          "term");

  private final ObjectNode article;
  private final InventedWords words;
  private final SplittableRandom random;
  private final Map<String, String> changed = new HashMap<>();
  private final long daysLater;
  private final double degrees;

  /** New places of the old text's code points. */
  private int[] places = {};

  GeneratedArticle(ObjectNode article, InventedWords words, SplittableRandom random) {
    this.article = article;
    this.words = words;
    this.random = random;
    this.daysLater = random.nextInt(DAYS);
    this.degrees = random.nextDouble() * 6 - 3;
  }

  void vary(int number) {
    String text = changedText(article.required("text").asString());
    change(article);
    article.put("text", text);
    article.put("id", Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex());
    article.put("input", "generated/%s.html".formatted(number));
    ObjectNode metadata = (ObjectNode) article.required("metadata");
    int outlet = (int) (OUTLETS * random.nextDouble() * random.nextDouble());
    metadata.put("outlet", "Outlet " + outlet);
    metadata.put("url", "https://outlet-%s.example/%s".formatted(outlet, number));
  }

  private String changedText(String text) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int[] byUnit = new int[text.length() + 1];
    Matcher words = WORD.matcher(text);
    int copied = 0;
    while (words.find()) {
      copied = copy(text, copied, words.start(), out, byUnit);
      String word = changed(words.group());
      for (int i = words.start(); i < words.end(); i++) {
        byUnit[i] = out.length() + Math.min(i - words.start(), word.length());
      }
      out.append(word);
      copied = words.end();
    }
    copied = copy(text, copied, text.length(), out, byUnit);
    byUnit[copied] = out.length();
    places = inCodePoints(text, byUnit, out);
    return out.toString();
  }

  private static int copy(String text, int from, int to, StringBuilder out, int[] byUnit) {
    for (int i = from; i < to; i++) {
      byUnit[i] = out.length();
      out.append(text.charAt(i));
    }
    return to;
  }

  private static int[] inCodePoints(String text, int[] byUnit, StringBuilder out) {
    int[] newPoints = new int[out.length() + 1];
    int point = 0;
    for (int i = 0; i <= out.length(); i++) {
      newPoints[i] = point;
      point += i < out.length() && Character.isLowSurrogate(out.charAt(i)) ? 0 : 1;
    }
    int[] places = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = newPoints[byUnit[at]];
      at = i + 1 < places.length ? text.offsetByCodePoints(at, 1) : at;
    }
    return places;
  }

  private String changed(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String other =
        changed.computeIfAbsent(
            lower, one -> random.nextDouble() < SHARE_CHANGED ? words.draw(random) : one);
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }

  private void change(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String key : Set.copyOf(object.propertyNames())) {
        object.set(key, changed(key, object.required(key)));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, changed("", array.required(i)));
      }
    }
  }

  private JsonNode changed(String key, JsonNode value) {
    if (key.equals("start") || key.equals("end")) {
      return new IntNode(places[value.asInt()]);
    }
    if (key.equals("scope") || (key.isEmpty() && isPair(value))) {
      return pair(value);
    }
    if ((key.equals("lat") || key.equals("lon")) && value.isNumber()) {
      double moved = Math.max(-85, Math.min(85, value.asDouble() + degrees));
      return new DoubleNode(Math.round(moved * 1e5) / 1e5);
    }
    if (value.isString() && !KEPT.contains(key)) {
      return new StringNode(later(WORD.matcher(value.asString()).replaceAll(this::changed)));
    }
    change(value);
    return value;
  }

  private String changed(MatchResult word) {
    return Matcher.quoteReplacement(changed(word.group()));
  }

  private static boolean isPair(JsonNode value) {
    return value.isArray() && value.size() == 2 && value.required(0).isInt();
  }

  private JsonNode pair(JsonNode value) {
    ArrayNode pair = article.arrayNode();
    return pair.add(places[value.required(0).asInt()]).add(places[value.required(1).asInt()]);
  }

  private String later(String value) {
    return DAY.matcher(value)
        .replaceAll(day -> LocalDate.parse(day.group(1)).plusDays(daysLater).toString());
  }
}
