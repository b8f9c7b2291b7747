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
  private final PluralFinder plurals;

  EllipsisReader(
      WordClasses classes,
      PredicateReader predicates,
      GovernorReader governors,
      PluralFinder plurals) {
    this.plurals = plurals;
    this.classes = classes;
    this.predicates = predicates;
    this.governors = governors;
  }

  /**
   * What is counted; null where nothing is left out, or nothing was told before.
   *
   * @param before the figure before it; null if there is none
   * @param previous the sentence before
   */
  @Nullable Counted of(
      List<Word> words, Amount amount, @Nullable Told before, List<Word> previous) {
    boolean fronted = FrontedWhole.isAt(words, amount.start());
    boolean named = WordClasses.isName(words, amount.start() - 1);
    if ((named && !fronted) || amount.isOne()) {
      return null;
    }
    int end = amount.end();
    boolean more = classes.is(WordClass.MORE, words, end);
    end += more ? 1 : 0;
    Governor governor = governors.of(words, amount.start());
    boolean light = governor.how() == Governor.How.LIGHT_VERB;
    boolean subject =
        (light || governor.how() == Governor.How.NOTHING) && isPredicate(words, amount, end);
    if (subject && amount.isRound() && !more && !isIn(before)) {
      return new Counted(PEOPLE, end);
    }
    if (isOfThem(words, end)) {
      String unit = unitOfThem(words, amount, before, previous);
      return unit == null ? null : new Counted(unit, end + 2);
    }
    if (before == null || before.unit() == null) {
      return null;
    }
    boolean alone = !classes.isContent(words, end);
    boolean verb = governor.how() == Governor.How.VERB || (light && governor.told() != null);
    boolean object = alone && ((verb && isIn(before)) || fronted);
    if (subject || object || (more && alone && isIn(before))) {
      return new Counted(before.unit(), before.goods(), end);
    }
    return null;
  }

  private @Nullable String unitOfThem(
      List<Word> words, Amount amount, @Nullable Told before, List<Word> previous) {
    String known = before == null ? null : before.unit();
    if (known != null && isIn(before)) {
      return known;
    }
    String here = plurals.inClauseBefore(words, amount.start());
    String unit = here == null ? known : here;
    return unit == null ? plurals.in(previous) : unit;
  }

  private boolean isOfThem(List<Word> words, int end) {
    return WordClasses.lower(words, end).equals("of") && classes.is(WordClass.THEM, words, end + 1);
  }

  private static boolean isIn(@Nullable Told before) {
    return before != null && before.isInSentence();
  }

  /** "Were needed"; of a round plural any verb: "thousands marched", "of 40, nine stand". */
  private boolean isPredicate(List<Word> words, Amount amount, int end) {
    boolean auxiliary = classes.isAuxiliary(words, end) && predicates.finite(words, end) != null;
    boolean verb = amount.isRound() || FrontedWhole.isBefore(words, amount.start());
    return auxiliary || (verb && classes.isContent(words, end));
  }
}
