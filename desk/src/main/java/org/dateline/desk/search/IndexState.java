package org.dateline.desk.search;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far an index has followed its store; it is written with the index, in the same commit.
 *
 * @param store what names the store
 * @param sequence the number of the last version of an article that the index holds
 */
public record IndexState(String store, long sequence) {
  private static final String SCHEMA = "dateline.schema";
  private static final String STORE = "dateline.store";
  private static final String SEQUENCE = "dateline.sequence";

  Map<String, String> toCommit() {
    return new TreeMap<>(
        Map.of(SCHEMA, Schema.VERSION, STORE, store, SEQUENCE, Long.toString(sequence)));
  }

  static IndexState ofCommit(Map<String, String> commit, String folder) throws IndexException {
    String schema = commit.getOrDefault(SCHEMA, "none");
    if (!schema.equals(Schema.VERSION)) {
      throw new IndexException(
          IndexException.Reason.FOREIGN,
          "the index in %s has format %s, this program reads %s; `dateline reindex` makes it anew"
              .formatted(folder, schema, Schema.VERSION));
    }
    try {
      return new IndexState(
          commit.getOrDefault(STORE, ""), Long.parseLong(commit.getOrDefault(SEQUENCE, "")));
    } catch (NumberFormatException e) {
      throw new IndexException(
          IndexException.Reason.DAMAGED,
          "the index in %s does not say what it holds; `dateline reindex` makes it anew"
              .formatted(folder),
          e);
    }
  }
}
