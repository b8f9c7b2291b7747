package org.dateline.desk.search;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Entries as bytes in the index, and back. */
final class Entries {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private Entries() {}

  static byte[] bytes(Object entry) {
    return MAPPER.writeValueAsBytes(entry);
  }

  static ArticleEntry article(byte[] bytes) {
    return MAPPER.readValue(bytes, ArticleEntry.class);
  }

  static StatementEntry statement(byte[] bytes) {
    return MAPPER.readValue(bytes, StatementEntry.class);
  }
}
