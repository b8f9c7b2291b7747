package org.dateline.evals;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Counts the checks on one statement.
 *
 * @param scores where they are counted
 * @param want the gold's statement
 * @param have the record that was read; null if none was found
 */
record StatementCount(Scores scores, WholeStatement want, @Nullable JsonNode have) {

  /** Counts a check that is met if what was read passes; nothing read never does. */
  <T> void check(Check check, Object wanted, @Nullable T read, Predicate<T> met) {
    if (have == null) {
      scores.countLost(check, want.id());
    } else {
      scores.count(check, read != null && met.test(read), message(wanted, read));
    }
  }

  /** Counts a check as missed for something that was read and is not there. */
  void miss(Check check, Object wanted, Object read) {
    scores.count(check, false, message(wanted, read));
  }

  private String message(Object wanted, @Nullable Object read) {
    return "%s: want %s, have %s".formatted(want.id(), wanted, read);
  }
}
