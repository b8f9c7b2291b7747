package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import org.dateline.article.figure.GovernorReader.Governor;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said to have happened to those who are counted, in the page's words: from the
 * predicate where they are its subject, from the verb where they are its object, else from what
 * stands beside them. None of these is a guess by nearness: each needs its construction.
 */
final class HappeningReader {
  private static final Set<String> JOINTS = Set.of("and", "or", ",");
  private static final Set<String> THEM = Set.of("them", "whom", "which", "these", "those");
  private static final Set<String> MORE = Set.of("more", "others", "other");

  private final Grammar grammar;
  private final PredicateReader predicates;
  private final GovernorReader governors;
  private final Set<String> made = Rows.of("happenings.tsv", 2).words("made");

  HappeningReader(Grammar grammar, PredicateReader predicates, GovernorReader governors) {
    this.grammar = grammar;
    this.predicates = predicates;
    this.governors = governors;
  }

  /**
   * @param amount the number
   * @param end one past what is counted
   * @param before the figure before it in its sentence; null if there is none
   * @return null where the sentence does not tell it
   */
  @Nullable String of(List<Word> words, Amount amount, int end, @Nullable Told before) {
    int start = amount.start();
    if (made.contains(Grammar.lower(words, start - 1))
        && Grammar.lower(words, end).equals("to")
        && grammar.isContent(words, end + 1)) {
      return predicates.verb(words, end + 1);
    }
    Governor governor = governors.of(words, start);
    return switch (governor.kind()) {
      case PART -> predicates.attribute(words, end);
      case VERB -> grammar.isState(words, end) ? predicates.verb(words, end) : governor.told();
      case NOTHING -> ofSubject(words, amount, end, before);
      case LIGHT_VERB -> first(clause(words, end), governor.told());
      case NOUN, OWNER -> first(governor.told(), predicates.relative(words, end));
      case THERE -> first(predicates.attribute(words, end), predicates.phrase(words, end));
      case PREPOSITION ->
          isAmong(words, start) && before != null
              ? before.of()
              : first(predicates.attribute(words, end), governor.told());
    };
  }

  private @Nullable String clause(List<Word> words, int end) {
    String attribute = grammar.isState(words, end) ? predicates.verb(words, end) : null;
    return first(first(attribute, predicates.finite(words, end)), predicates.attribute(words, end));
  }

  private @Nullable String ofSubject(
      List<Word> words, Amount amount, int end, @Nullable Told before) {
    String clause = grammar.isState(words, end) ? predicates.verb(words, end) : null;
    clause = first(clause, predicates.finite(words, end));
    if (clause == null && before != null && takesUp(words, amount, before)) {
      String phrase = isPartOfThem(words, end - 2) ? predicates.phrase(words, end) : null;
      return first(first(phrase, before.of()), predicates.attribute(words, end));
    }
    clause = first(clause, predicates.attribute(words, end));
    clause = first(clause, predicates.simple(words, end));
    return first(clause, governors.shared(words, amount.start()));
  }

  /** "12 tanks and 4 trucks", "12 hurt, at least 4 of them children", "among them 4 children". */
  private static boolean takesUp(List<Word> words, Amount amount, Told before) {
    int start = amount.start();
    int joint = start - 1;
    boolean joined = joint >= before.end() && JOINTS.contains(Grammar.lower(words, joint));
    boolean next = joined && joint - before.end() <= 1;
    boolean more = joined && MORE.contains(Grammar.lower(words, amount.end()));
    return next || more || isPartOfThem(words, amount.end()) || isAmong(words, start);
  }

  private static boolean isPartOfThem(List<Word> words, int at) {
    return Grammar.lower(words, at).equals("of") && THEM.contains(Grammar.lower(words, at + 1));
  }

  /** "Among them 12", "including 12". */
  private static boolean isAmong(List<Word> words, int start) {
    return Grammar.lower(words, start - 1).equals("including")
        || (THEM.contains(Grammar.lower(words, start - 1))
            && Grammar.lower(words, start - 2).equals("among"));
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}
