package org.dateline.desk.search;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Entries as bytes in the index, and back. */
final class Entries {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultVisibility(
              checker -> checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
          .build();

  private Entries() {}

  static byte[] bytes(Object entry) {
    return MAPPER.writeValueAsBytes(entry);
  }

  static JsonNode tree(Object entry) {
    return MAPPER.valueToTree(entry);
  }

  static String text(Object entry) {
    return MAPPER.writeValueAsString(entry);
  }

  static ArticleEntry article(byte[] bytes) {
    return MAPPER.readValue(bytes, ArticleEntry.class);
  }

  static StatementEntry statement(byte[] bytes) {
    return MAPPER.readValue(bytes, StatementEntry.class);
  }
}
