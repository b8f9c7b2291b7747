package org.dateline.evals;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/**
 * One of the short articles with all that is to be read of it.
 *
 * @param capture its file
 * @param published its day of publication; null where the page tells none
 * @param outlet acceptable names of its outlet; empty if not checked
 * @param entities persons and institutions
 * @param statements all of them, in order
 * @param figures all counts
 * @param figuresTolerated words that may be read as figures or not
 * @param notFigures words that are no figures
 * @param notSame pairs of ids of statements that do not repeat one another
 * @param tolerated words from which a statement may be read or not
 */
record WholeArticle(
    Capture capture,
    @Nullable LocalDate published,
    List<String> outlet,
    List<GoldEntity> entities,
    List<WholeStatement> statements,
    List<GoldFigure> figures,
    List<String> figuresTolerated,
    List<String> notFigures,
    List<List<String>> notSame,
    List<String> tolerated) {

  String name() {
    return capture.input();
  }

  /** Articles with odd numbers may be looked at while code is written, of the others only sums. */
  boolean isForDevelopment() {
    return Integer.parseInt(name().substring(0, 2)) % 2 == 1;
  }

  @Nullable GoldEntity entity(@Nullable String id) {
    return entities.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  /** The acceptable names of the statement's speaker; empty where the page names nobody. */
  List<String> speakers(WholeStatement statement) {
    GoldEntity entity = entity(statement.entity());
    return entity == null ? List.of() : entity.names();
  }

  /** The words alone, as the checks on the samples have them. */
  GoldArticle words() {
    List<GoldStatement> words = statements.stream().map(WholeStatement::base).toList();
    return new GoldArticle(name(), List.of(), List.of(), words, List.of());
  }
}
