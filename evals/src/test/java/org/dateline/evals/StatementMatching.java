package org.dateline.evals;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Statement;

/**
 * Which statement of an article is which one of the gold: for each of the gold's, in order, the
 * free one with the best F1 of the content's words.
 *
 * @param found the statements that were found, by the gold's id
 * @param best the best F1 for each of the gold's ids, found or not
 * @param extra the statements that the gold does not list
 */
record StatementMatching(
    Map<String, Statement> found, Map<String, Double> best, List<Statement> extra) {

  static StatementMatching of(GoldArticle gold, Article article) {
    String text = article.document().text();
    GoldText snippets = new GoldText(gold.name(), text);
    Map<String, Statement> found = new LinkedHashMap<>();
    Map<String, Double> best = new LinkedHashMap<>();
    Set<Statement> free = new HashSet<>(article.statements());
    for (GoldStatement wanted : gold.statements()) {
      List<BitSet> extents =
          snippets.extents(wanted).stream().map(spans -> Positions.words(spans, text)).toList();
      Statement nearest = null;
      double score = 0;
      for (Statement statement : article.statements()) {
        double f1 = f1(Positions.words(statement.content(), text), extents);
        if (free.contains(statement) && f1 > score) {
          nearest = statement;
          score = f1;
        }
      }
      best.put(wanted.id(), score);
      if (nearest != null && score >= Check.CONTENT_F1) {
        found.put(wanted.id(), nearest);
        free.remove(nearest);
      }
    }
    List<Statement> extra = article.statements().stream().filter(free::contains).toList();
    return new StatementMatching(found, best, extra);
  }

  private static double f1(BitSet words, List<BitSet> extents) {
    return extents.stream().mapToDouble(extent -> Positions.f1(words, extent)).max().orElse(0);
  }
}
