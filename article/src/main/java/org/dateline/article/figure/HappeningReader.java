package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said to have happened to those who are counted, in the page's words: from the
 * predicate where they are its subject, from the verb where they are its object, else from what
 * stands beside them. None of these is a guess by nearness: each needs its construction.
 */
final class HappeningReader {
  private static final Set<String> JOINTS = Set.of("and", "or", ",");

  private final WordClasses classes;
  private final PredicateReader predicates;
  private final GovernorReader governors;
  private final VerbReader verbs;
  private final Set<String> nouns = Rows.of("happenings.tsv", 2).words("noun");
  private final Set<String> made = Rows.of("happenings.tsv", 2).words("made");

  HappeningReader(WordClasses classes, PredicateReader predicates, GovernorReader governors) {
    this.classes = classes;
    this.predicates = predicates;
    this.governors = governors;
    this.verbs = new VerbReader(classes);
  }

  /** Whether what is told of those counted is told by a verb, and not by a noun or preposition. */
  boolean isVerbal(List<Word> words, Amount amount) {
    return switch (governors.of(words, amount.start()).how()) {
      case NOUN, PREPOSITION, OWNER -> false;
      case VERB, LIGHT_VERB, THERE, PART, NOTHING -> true;
    };
  }

  /**
   * What is said to have happened to those counted.
   *
   * @param amount the number
   * @param end one past what is counted
   * @param before the figure before it in its sentence; null if there is none
   * @return null where the sentence does not tell it
   */
  @Nullable String of(List<Word> words, Amount amount, int end, @Nullable Told before) {
    return first(clauses(words, amount, end, before), itself(words, end));
  }

  private @Nullable String clauses(
      List<Word> words, Amount amount, int end, @Nullable Told before) {
    int start = amount.start();
    if (made.contains(WordClasses.lower(words, start - 1))
        && WordClasses.lower(words, end).equals("to")
        && classes.isContent(words, end + 1)) {
      return verbs.alone(words, end + 1);
    }
    Governor governor = governors.of(words, start);
    return switch (governor.how()) {
      case PART -> predicates.relative(words, end);
      case VERB -> classes.isState(words, end) ? verbs.alone(words, end) : governor.told();
      case NOTHING -> ofSubject(words, amount, end, before);
      case LIGHT_VERB -> first(first(clause(words, end), itself(words, end)), governor.told());
      case NOUN, OWNER -> first(governor.told(), predicates.relative(words, end));
      case THERE -> first(predicates.attribute(words, end), predicates.phrase(words, end));
      case PREPOSITION ->
          isAmong(words, start) && before != null
              ? before.of()
              : first(predicates.relative(words, end), governor.told());
    };
  }

  /** "Nine deaths": what is counted is what happened. */
  private @Nullable String itself(List<Word> words, int end) {
    String unit = WordClasses.lower(words, end - 1);
    return nouns.contains(unit) ? unit : null;
  }

  private @Nullable String clause(List<Word> words, int end) {
    return first(finite(words, end), predicates.attribute(words, end));
  }

  /** "12 missing", but "the 53 aboard were brought ashore". */
  private @Nullable String finite(List<Word> words, int end) {
    int at =
        end + (classes.is(WordClass.REPORT, words, end) && classes.isState(words, end + 1) ? 1 : 0);
    boolean state = classes.isState(words, at);
    String clause = predicates.finite(words, state ? at + 1 : end);
    if (clause != null || !state) {
      return clause;
    }
    boolean active = classes.is(WordClass.DETERMINER, words, at + 1);
    return active ? verbs.withObject(words, at) : verbs.alone(words, at);
  }

  private @Nullable String ofSubject(
      List<Word> words, Amount amount, int end, @Nullable Told before) {
    String clause = first(finite(words, end), itself(words, end));
    if (clause == null && before != null && takesUp(words, amount, before)) {
      String phrase = isPartOfThem(words, end - 2) ? predicates.phrase(words, end) : null;
      return first(first(phrase, before.of()), predicates.attribute(words, end));
    }
    clause = first(clause, predicates.attribute(words, end));
    clause = first(clause, predicates.simple(words, end));
    clause = first(clause, governors.shared(words, amount.start()));
    return clause != null && governors.isNone(words, amount.start()) ? "not " + clause : clause;
  }

  /** "12 tanks and 4 trucks", "12 hurt, at least 4 of them children", "among them 4 children". */
  private boolean takesUp(List<Word> words, Amount amount, Told before) {
    int start = amount.start();
    int joint = start - 1;
    boolean joined = joint >= before.end() && JOINTS.contains(WordClasses.lower(words, joint));
    boolean next = joined && joint - before.end() <= 1;
    boolean more = joined && classes.is(WordClass.MORE, words, amount.end());
    return next || more || isPartOfThem(words, amount.end()) || isAmong(words, start);
  }

  private boolean isPartOfThem(List<Word> words, int at) {
    return WordClasses.lower(words, at).equals("of") && classes.is(WordClass.THEM, words, at + 1);
  }

  /** "Among them 12", "including 12", "including a nurse and two drivers". */
  private boolean isAmong(List<Word> words, int start) {
    int list = governors.beforeList(words, start);
    return WordClasses.lower(words, start - 1).equals("including")
        || WordClasses.lower(words, list).equals("including")
        || (classes.is(WordClass.THEM, words, start - 1)
            && WordClasses.lower(words, start - 2).equals("among"));
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}
