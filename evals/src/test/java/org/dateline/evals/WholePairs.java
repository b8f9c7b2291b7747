package org.dateline.evals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which statement of a reading is which one of the gold.
 *
 * @param found the records of those that were found, by the gold's id
 * @param extra the contents of the statements that the gold does not list
 */
record WholePairs(Map<String, JsonNode> found, List<List<Span>> extra) {

  /** Pairs them by the words of their contents. */
  static WholePairs of(WholeArticle gold, Article article, Reading reading) {
    StatementMatching matching = StatementMatching.of(gold.words(), article);
    Map<String, JsonNode> found = new LinkedHashMap<>();
    matching
        .found()
        .forEach(
            (id, statement) -> {
              JsonNode record = reading.record("statements", statement.id());
              if (record != null) {
                found.put(id, record);
              }
            });
    return new WholePairs(
        found, matching.extra().stream().map(statement -> statement.content()).toList());
  }

  @Nullable JsonNode found(@Nullable String id) {
    return id == null ? null : found.get(id);
  }
}
