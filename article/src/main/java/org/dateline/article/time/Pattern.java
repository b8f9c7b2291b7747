package org.dateline.article.time;

import java.util.List;
import java.util.Set;

/**
 * One row of a table of patterns.
 *
 * @param symbol the class of what follows the pattern
 * @param before what must stand before it
 * @param items all ways to write it: items in order, a leading {@code ~} for those without white
 *     space before them
 * @param after what must stand after it
 * @param rule the rule that says what it means
 * @param constants what the table hands to the rule
 * @param rank the number of the row
 */
record Pattern(
    String symbol,
    Context before,
    List<List<String>> items,
    Context after,
    String rule,
    List<String> constants,
    int rank) {
  Pattern {
    items = items.stream().map(List::copyOf).toList();
    constants = List.copyOf(constants);
  }

  /**
   * What may stand beside.
   *
   * @param wanted words and classes
   * @param refused whether none of them may stand there, instead of one that must
   */
  record Context(Set<String> wanted, boolean refused) {
    static final Context ANY = new Context(Set.of(), true);

    Context {
      wanted = Set.copyOf(wanted);
    }

    /** Whether the token may stand beside; {@code number} may lie beyond the ends. */
    boolean allows(Sequence sequence, int number) {
      return wanted.isEmpty() || holds(sequence, number) != refused;
    }

    private boolean holds(Sequence sequence, int number) {
      if (number < 0 || number >= sequence.size()) {
        return wanted.contains("END");
      }
      Token token = sequence.token(number);
      if (wanted.contains(token.lower())
          || (!token.spaced() && wanted.contains("~" + token.lower()))
          || (wanted.contains("END") && token.isMark() && !token.lower().equals("-"))
          || (wanted.contains("WORD") && token.isWord())
          || (wanted.contains("CAPITAL") && token.isCapitalised())) {
        return true;
      }
      for (Piece piece : sequence.at(number)) {
        if (wanted.contains(piece.symbol())) {
          return true;
        }
      }
      return false;
    }
  }
}
