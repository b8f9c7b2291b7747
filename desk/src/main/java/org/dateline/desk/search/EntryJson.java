package org.dateline.desk.search;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found as JSON: {@code dateline-search/1} for an answer, and one object for each
 * statement, article or place. All offsets are Unicode code points of the page's text.
 */
public final class EntryJson {
  /** The name and version of the format of answers. */
  public static final String FORMAT = "dateline-search/1";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private EntryJson() {}

  /** A statement in one line. */
  public static String statement(StatementEntry statement) {
    return Entries.text(tree(statement));
  }

  private static ObjectNode tree(StatementEntry statement) {
    ObjectNode node = (ObjectNode) Entries.tree(statement);
    node.put("address", statement.address());
    return node;
  }

  /** An article in one line, without its text. */
  public static String article(ArticleEntry article) {
    return Entries.text(tree(article));
  }

  private static ObjectNode tree(ArticleEntry article) {
    ObjectNode node = NODES.objectNode();
    node.set("reference", Entries.tree(article.reference()));
    node.set("places", Entries.tree(article.places()));
    node.set("days", Entries.tree(article.days()));
    node.put("statements", article.statements());
    return node;
  }

  /** A name of a place with the article in which it stands, in one line. */
  public static String place(ArticleReference reference, PlacedName place) {
    ObjectNode node = NODES.objectNode();
    node.set("reference", Entries.tree(reference));
    node.setAll((ObjectNode) Entries.tree(place));
    return Entries.text(node);
  }

  /** Articles that were found. */
  public static String articles(
      @Nullable String query, int from, Answer<Answer.ArticleHit> answer) {
    ArrayNode hits = NODES.arrayNode();
    for (Answer.ArticleHit hit : answer.hits()) {
      ObjectNode node = tree(hit.article());
      node.set("passages", Entries.tree(hit.passages()));
      hits.add(node);
    }
    return answer(query, from, answer, hits);
  }

  /** Statements that were found. */
  public static String statements(
      @Nullable String query, int from, Answer<Answer.StatementHit> answer) {
    ArrayNode hits = NODES.arrayNode();
    for (Answer.StatementHit hit : answer.hits()) {
      ObjectNode node = tree(hit.statement());
      node.set("highlights", Entries.tree(hit.highlights()));
      if (hit.similarity() != null) {
        node.put("similarity", Math.round(hit.similarity() * 1e4) / 1e4);
      }
      hits.add(node);
    }
    return answer(query, from, answer, hits);
  }

  private static String answer(@Nullable String query, int from, Answer<?> answer, ArrayNode hits) {
    ObjectNode node = NODES.objectNode();
    node.put("format", FORMAT);
    node.put("query", query);
    node.put("total", answer.total());
    node.put("from", from);
    node.set("hits", hits);
    node.set("facets", Entries.tree(answer.facets()));
    return Entries.text(node);
  }
}
