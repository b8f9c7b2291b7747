package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import org.dateline.article.figure.GovernorReader.Governor;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a number counts whose noun is left out because the figure before it has it: "34
 * bridges were down and at least eight were mined", "hundreds more were needed", "two of them". A
 * round plural by itself means people: "thousands marched".
 */
final class EllipsisReader {
  private static final String PEOPLE = "people";
  private static final Set<String> MORE = Set.of("more", "others", "other");
  private static final Set<String> THEM = Set.of("them", "whom", "which", "these", "those");

  private final Grammar grammar;
  private final PredicateReader predicates;
  private final GovernorReader governors;

  EllipsisReader(Grammar grammar, PredicateReader predicates, GovernorReader governors) {
    this.grammar = grammar;
    this.predicates = predicates;
    this.governors = governors;
  }

  /** What is counted; null where nothing is left out, or nothing was told before. */
  @Nullable Counted of(List<Word> words, Amount amount, @Nullable Told before) {
    boolean named = Grammar.isName(words, amount.start() - 1);
    if (named || amount.isOne()) {
      return null;
    }
    int end = amount.end();
    boolean more = MORE.contains(Grammar.lower(words, end));
    end += more ? 1 : 0;
    Governor.Kind governor = governors.of(words, amount.start()).kind();
    boolean subject =
        (governor == Governor.Kind.NOTHING || governor == Governor.Kind.LIGHT_VERB)
            && isPredicate(words, amount, end);
    if (subject && amount.isRound() && !more && !isIn(before)) {
      return new Counted(PEOPLE, end);
    }
    if (before == null || before.unit() == null) {
      return null;
    }
    boolean alone = !grammar.isContent(words, end);
    boolean object = governor == Governor.Kind.VERB && isIn(before) && alone;
    if (subject || object || (more && alone && isIn(before))) {
      return new Counted(before.unit(), before.goods(), end);
    }
    boolean part =
        Grammar.lower(words, end).equals("of") && THEM.contains(Grammar.lower(words, end + 1));
    return part && isIn(before) ? new Counted(before.unit(), end + 2) : null;
  }

  private static boolean isIn(@Nullable Told before) {
    return before != null && before.isInSentence();
  }

  /** "Were needed"; of a round plural any verb: "thousands marched". */
  private boolean isPredicate(List<Word> words, Amount amount, int end) {
    boolean auxiliary =
        grammar.isAuxiliary(words, end) && predicates.finite(words, end) != null;
    return auxiliary || (amount.isRound() && grammar.isForm(words, end));
  }
}
