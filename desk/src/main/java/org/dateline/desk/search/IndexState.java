package org.dateline.desk.search;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far an index has followed its store; it is written with the index, in the same commit.
 *
 * @param sequence the number of the last row of the store's log of custody that it has followed
 * @param digest the digest of that row, which stands for the whole log up to it: another store, or
 *     a backup that went on otherwise, has another one
 */
public record IndexState(long sequence, String digest) {
  /** Nothing has been followed yet. */
  public static final IndexState NOTHING = new IndexState(0, "");

  private static final String SCHEMA = "dateline.schema";
  private static final String SEQUENCE = "dateline.sequence";
  private static final String DIGEST = "dateline.digest";

  Map<String, String> toCommit() {
    return new TreeMap<>(
        Map.of(SCHEMA, Schema.VERSION, SEQUENCE, Long.toString(sequence), DIGEST, digest));
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
          Long.parseLong(commit.getOrDefault(SEQUENCE, "")), commit.getOrDefault(DIGEST, ""));
    } catch (NumberFormatException e) {
      throw new IndexException(
          IndexException.Reason.DAMAGED,
          "the index in %s does not say what it holds; `dateline reindex` makes it anew"
              .formatted(folder),
          e);
    }
  }
}
