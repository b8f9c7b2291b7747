package org.dateline.article.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a number counts whose noun is left out because the figure before it has it: "34
 * bridges were down and at least eight were mined", "hundreds more were needed", "two of them". A
 * round plural by itself means people: "thousands marched".
 */
final class EllipsisReader {
  private static final String PEOPLE = "people";

  private final WordClasses classes;
  private final PredicateReader predicates;
  private final GovernorReader governors;

  EllipsisReader(WordClasses classes, PredicateReader predicates, GovernorReader governors) {
    this.classes = classes;
    this.predicates = predicates;
    this.governors = governors;
  }

  /** What is counted; null where nothing is left out, or nothing was told before. */
  @Nullable Counted of(List<Word> words, Amount amount, @Nullable Told before) {
    boolean named = WordClasses.isName(words, amount.start() - 1);
    if (named || amount.isOne()) {
      return null;
    }
    int end = amount.end();
    boolean more = classes.is(WordClass.MORE, words, end);
    end += more ? 1 : 0;
    Governor.How governor = governors.of(words, amount.start()).how();
    boolean subject =
        (governor == Governor.How.NOTHING || governor == Governor.How.LIGHT_VERB)
            && isPredicate(words, amount, end);
    if (subject && amount.isRound() && !more && !isIn(before)) {
      return new Counted(PEOPLE, end);
    }
    if (before == null || before.unit() == null) {
      return null;
    }
    boolean alone = !classes.isContent(words, end);
    boolean object = governor == Governor.How.VERB && isIn(before) && alone;
    if (subject || object || (more && alone && isIn(before))) {
      return new Counted(before.unit(), before.goods(), end);
    }
    boolean part =
        WordClasses.lower(words, end).equals("of") && classes.is(WordClass.THEM, words, end + 1);
    return part && isIn(before) ? new Counted(before.unit(), end + 2) : null;
  }

  private static boolean isIn(@Nullable Told before) {
    return before != null && before.isInSentence();
  }

  /** "Were needed"; of a round plural any verb: "thousands marched". */
  private boolean isPredicate(List<Word> words, Amount amount, int end) {
    boolean auxiliary = classes.isAuxiliary(words, end) && predicates.finite(words, end) != null;
    return auxiliary || (amount.isRound() && classes.isContent(words, end));
  }
}
