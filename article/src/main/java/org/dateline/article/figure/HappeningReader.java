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
      case PART -> first(predicates.relative(words, end), ofWhole(words, end));
      case VERB -> classes.isState(words, end) ? verbs.alone(words, end) : governor.told();
      case NOTHING -> ofSubject(words, amount, end, before);
      case LIGHT_VERB -> first(first(clause(words, end), itself(words, end)), governor.told());
      case NOUN, OWNER ->
          first(
              first(governor.told(), predicates.relative(words, end)),
              before != null && FrontedWhole.isAt(words, start) ? before.of() : null);
      case THERE -> first(predicates.attribute(words, end), predicates.phrase(words, end));
      case PREPOSITION ->
          isAmong(words, start) && before != null
              ? before.of()
              : first(
                  first(predicates.relative(words, end), governor.told()),
                  ofAround(words, start, end));
    };
  }

  /** "300 of the 900 lorries promised had come", "nine of the 12 wells along the road". */
  private @Nullable String ofWhole(List<Word> words, int end) {
    return isReduced(words, end) ? words.get(end).lower() : predicates.phrase(words, end);
  }

  /** "The lorries promised had": a participle before the verb of its clause tells which. */
  private boolean isReduced(List<Word> words, int at) {
    return classes.isParticiple(words, at)
        && classes.isAuxiliary(words, at + 1)
        && !WordClasses.lower(words, at + 1).equals("to");
  }

  /** "Sirens in six villages failed": what is told is told of the sirens. */
  private @Nullable String ofAround(List<Word> words, int start, int end) {
    int subject = governors.subjectBeforePreposition(words, start);
    String clause = subject < 0 ? null : predicates.finite(words, end);
    return clause == null ? null : words.get(subject).lower() + " " + clause;
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
    String clause = predicates.finite(words, state || isReduced(words, at) ? at + 1 : end);
    if (clause != null || !state) {
      return clause;
    }
    boolean active = classes.is(WordClass.DETERMINER, words, at + 1);
    return active ? verbs.withObject(words, at) : verbs.alone(words, at);
  }

  private @Nullable String ofSubject(
      List<Word> words, Amount amount, int end, @Nullable Told before) {
    String clause = first(finite(words, end), itself(words, end));
    clause = first(clause, ofThem(words, amount, end));
    boolean fronted = FrontedWhole.isBefore(words, amount.start());
    if (clause == null && before != null && !fronted && takesUp(words, amount, before)) {
      String phrase = isPartOfThem(words, end - 2) ? predicates.phrase(words, end) : null;
      return first(first(phrase, before.of()), predicates.attribute(words, end));
    }
    clause = first(clause, predicates.attribute(words, end));
    clause = first(clause, predicates.simple(words, end));
    clause = first(clause, governors.shared(words, amount.start()));
    clause = first(clause, isLabel(words, amount.start()) ? predicates.phrase(words, end) : null);
    return clause != null && governors.isNone(words, amount.start()) ? "not " + clause : clause;
  }

  /** "And four of those frighten me", but "12 hurt, four of them children". */
  private @Nullable String ofThem(List<Word> words, Amount amount, int end) {
    boolean clause =
        isPartOfThem(words, amount.end())
            && classes.is(WordClass.CONJUNCTION, words, amount.start() - 1);
    boolean object =
        classes.is(WordClass.OBJECT, words, end + 1)
            || classes.is(WordClass.DETERMINER, words, end + 1);
    return clause && object ? predicates.simple(words, end) : null;
  }

  /** "Aid agency: 22 lorries at the bridge". */
  private static boolean isLabel(List<Word> words, int start) {
    return start == 0 || WordClasses.lower(words, start - 1).equals(":");
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
