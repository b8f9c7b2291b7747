package org.dateline.evals;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets tests write words where {@code annotate} prints offsets: {@code "words"} becomes {@code
 * start} and {@code end}, or {@code spans} in a source or cue; a {@code scope} in words a pair. The
 * words' last occurrence is meant.
 */
final class InlineOffsets {
  private final String text;

  private InlineOffsets(String text) {
    this.text = text;
  }

  /** The JSON of a reading of {@code text}. */
  static String in(String text, String json) {
    ObjectNode article = (ObjectNode) JsonMapper.shared().readTree(json);
    new InlineOffsets(text).replace(article, "");
    article.put("text", text);
    return article.toString();
  }

  private void replace(JsonNode node, String key) {
    if (node instanceof ArrayNode list) {
      list.forEach(one -> replace(one, key));
    } else if (node instanceof ObjectNode record) {
      record.propertyStream().toList().forEach(one -> replace(one.getValue(), one.getKey()));
      if (record.path("scope").isString()) {
        record.set("scope", pair(record.get("scope").asString()));
      }
      if (key.equals("source") || key.equals("cue")) {
        ArrayNode spans = record.putArray("spans");
        if (record.has("words")) {
          spans.add(pair(record.get("words").asString()));
        }
      } else if (record.has("words")) {
        ArrayNode pair = pair(record.get("words").asString());
        record.set("start", pair.get(0));
        record.set("end", pair.get(1));
      }
    }
  }

  private ArrayNode pair(String words) {
    int start = text.lastIndexOf(words);
    int end = start + words.length();
    return JsonMapper.shared()
        .createArrayNode()
        .add(text.codePointCount(0, start))
        .add(text.codePointCount(0, end));
  }
}
