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

  /** What part of the gold an article is of; each has sums of its own. */
  enum Part {
    /** Odd numbers up to 50: they may be looked at while code is written. */
    DEVELOPMENT("development "),
    /** Even numbers: only sums may be looked at. */
    HELD_OUT("held-out "),
    /** Numbers from 51 on, written when the code for the others was; they may be looked at. */
    SECOND("second ");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** What stands before the kind of check in a table of scores. */
    String label() {
      return label;
    }
  }

  private static final int LAST_OF_THE_FIRST = 50;

  /** The number with which its name begins. */
  String number() {
    return name().substring(0, name().indexOf('-'));
  }

  Part part() {
    int number = Integer.parseInt(number());
    if (number > LAST_OF_THE_FIRST) {
      return Part.SECOND;
    }
    return number % 2 == 1 ? Part.DEVELOPMENT : Part.HELD_OUT;
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
