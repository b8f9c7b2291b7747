package org.dateline.article.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's JSON-LD (schema.org) says of its article. Where several objects are articles, the
 * one that tells most is taken. Broken JSON is passed over: it is a hint, not the page.
 */
record LinkedData(
    @Nullable String headline,
    @Nullable String description,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String section,
    @Nullable String url,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String body,
    boolean paywalled) {

  static final LinkedData NONE =
      new LinkedData(null, null, List.of(), null, null, null, null, null, null, false);

  private static final int LONGEST_SCRIPT = 4_000_000;
  private static final int MOST_OBJECTS = 20_000;

  /** Pages write JSON by templates: line breaks in strings, commas too many. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /**
   * @param scripts the page's JSON-LD, in order
   */
  static LinkedData of(List<String> scripts) {
    JsonNode best = null;
    int most = 0;
    for (String script : scripts) {
      for (JsonNode article : articles(script)) {
        int told = told(article);
        if (told > most) {
          most = told;
          best = article;
        }
      }
    }
    return best == null ? NONE : read(best);
  }

  private static List<JsonNode> articles(String data) {
    String json = data.strip();
    if (json.startsWith("<!--")) {
      json = json.substring(4).replace("-->", "");
    }
    List<JsonNode> articles = new ArrayList<>();
    if (json.isEmpty() || json.length() > LONGEST_SCRIPT) {
      return articles;
    }
    try {
      collect(JSON.readTree(json), articles);
    } catch (JacksonException e) {
      // Broken JSON-LD says nothing; the page's other signs do.
    }
    return articles;
  }

  private static void collect(JsonNode root, List<JsonNode> articles) {
    Deque<JsonNode> waiting = new ArrayDeque<>();
    waiting.add(root);
    int seen = 0;
    while (!waiting.isEmpty() && seen++ < MOST_OBJECTS) {
      JsonNode node = waiting.poll();
      if (node.isArray()) {
        node.forEach(waiting::add);
      } else if (node.isObject()) {
        if (isArticle(node)) {
          articles.add(node);
        }
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (node.has(key)) {
            waiting.add(node.get(key));
          }
        }
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    for (String type : texts(node.get("@type"))) {
      String name = Letters.lower(type);
      if (name.endsWith("article") || name.endsWith("posting") || name.endsWith("report")) {
        return true;
      }
    }
    return false;
  }

  private static int told(JsonNode article) {
    int told = 1;
    for (String key : List.of("headline", "author", "datePublished", "articleBody", "publisher")) {
      told += article.has(key) ? 1 : 0;
    }
    return told;
  }

  private static LinkedData read(JsonNode article) {
    return new LinkedData(
        text(article, "headline"),
        text(article, "description"),
        persons(article.get("author")),
        publisher(article.get("publisher")),
        text(article, "articleSection"),
        url(article),
        text(article, "datePublished"),
        text(article, "dateModified"),
        text(article, "articleBody"),
        "false".equalsIgnoreCase(text(article, "isAccessibleForFree")));
  }

  private static @Nullable String url(JsonNode article) {
    String url = text(article, "url");
    return url != null && url.startsWith("http") ? url : null;
  }

  private static List<String> persons(@Nullable JsonNode author) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : each(author)) {
      boolean person =
          texts(one.get("@type")).stream().noneMatch(type -> type.endsWith("Organization"));
      if (one.isString()) {
        names.add(string(one));
      } else if (person) {
        names.addAll(texts(one.get("name")));
      }
    }
    return names;
  }

  private static @Nullable String publisher(@Nullable JsonNode publisher) {
    for (JsonNode one : each(publisher)) {
      String name = one.isString() ? string(one) : text(one, "name");
      if (name != null && !name.isBlank() && !name.startsWith("http")) {
        return name;
      }
    }
    return null;
  }

  private static List<JsonNode> each(@Nullable JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    if (node != null && node.isArray()) {
      node.forEach(all::add);
    } else if (node != null) {
      all.add(node);
    }
    return all;
  }

  private static @Nullable String text(JsonNode node, String key) {
    List<String> texts = texts(node.get(key));
    return texts.isEmpty() ? null : texts.get(0);
  }

  /** The strings, numbers and truth values in a value or a list of them. */
  private static List<String> texts(@Nullable JsonNode node) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : each(node)) {
      if (one.isString() || one.isNumber() || one.isBoolean()) {
        texts.add(string(one));
      }
    }
    return texts;
  }

  private static String string(JsonNode node) {
    return Surrogates.mended(node.asString());
  }
}
