package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what governs a number from before it: the verb whose object is counted ("shot down 31
 * drones"), the verb and preposition ("passed through three checkpoints"), or a noun that tells
 * what happened ("the deaths of 12 people").
 */
final class GovernorReader {
  /** "Fired missiles from the sea at two ships". */
  private static final int REACH = 6;

  private static final int LONGEST_RECIPIENT = 3;
  private static final Governor NOTHING = new Governor(Governor.How.NOTHING, null);

  private final WordClasses classes;
  private final AmountReader amounts;
  private final PredicateReader predicates;
  private final Set<String> nouns = Rows.of("happenings.tsv", 2).words("noun");
  private final Set<String> concerns = Rows.of("happenings.tsv", 2).words("concerns");
  private final Set<String> harms = Rows.of("happenings.tsv", 2).words("harm");

  GovernorReader(WordClasses classes, AmountReader amounts, PredicateReader predicates) {
    this.predicates = predicates;
    this.classes = classes;
    this.amounts = amounts;
  }

  /** What governs the number whose first word stands at {@code start}. */
  Governor of(List<Word> words, int start) {
    int at = start - 1;
    while (at >= 0 && isSkipped(words, at)) {
      at--;
    }
    if (at < 0) {
      return NOTHING;
    }
    Governor verb = verb(words, at);
    if (verb != null) {
      return verb;
    }
    if (classes.is(WordClass.PREPOSITION, words, at) && isLastOfVerb(words, at)) {
      return new Governor(Governor.How.VERB, verbWithParticle(words, at));
    }
    // "As hundreds of families left": a conjunction, behind which the number begins a clause.
    boolean preposition =
        classes.is(WordClass.PREPOSITION, words, at)
            && !classes.is(WordClass.CONJUNCTION, words, at);
    return preposition ? preposition(words, at) : NOTHING;
  }

  private boolean isSkipped(List<Word> words, int at) {
    boolean quote = Set.of("\"", "“", "‘").contains(words.get(at).lower());
    boolean adverb = classes.isAdverb(words, at) && !classes.isParticle(words, at);
    // "The town's 12,000 residents".
    boolean owner = words.get(at).isLetters() && words.get(at).lower().endsWith("'s");
    return quote
        || owner
        || classes.is(WordClass.BEFORE, words, at)
        || (adverb && !lowerIs(words, at, "there"));
  }

  private static boolean lowerIs(List<Word> words, int at, String word) {
    return WordClasses.lower(words, at).equals(word);
  }

  private @Nullable Governor verb(List<Word> words, int end) {
    int at = end;
    if (classes.is(WordClass.OBJECT, words, at) && classes.isVerb(words, at - 1)) {
      at--;
    } else if (WordClasses.isName(words, at)) {
      at = beforeRecipient(words, at);
    }
    if (classes.isAuxiliary(words, at) && !lowerIs(words, at, "to")) {
      return auxiliary(words, at);
    }
    if (!classes.isVerb(words, at)) {
      return isLastOfVerb(words, at)
          ? new Governor(Governor.How.VERB, verbWithParticle(words, at))
          : null;
    }
    boolean says = classes.is(WordClass.SAYS, words, at);
    boolean light = says || classes.is(WordClass.LIGHT, words, at);
    Governor.How how = light ? Governor.How.LIGHT_VERB : Governor.How.VERB;
    String told = (isNegated(words, at) ? "not " : "") + words.get(at).lower();
    return new Governor(how, says ? null : told);
  }

  /**
   * Where the subject stands that a preposition joins to a number: "sirens in six villages"; -1: no
   * preposition, or what stands before it does not begin a clause.
   */
  int subjectBeforePreposition(List<Word> words, int start) {
    int at = start - 1;
    while (at >= 0 && isSkipped(words, at)) {
      at--;
    }
    int noun = at - 1;
    boolean joined =
        classes.is(WordClass.PREPOSITION, words, at)
            && classes.isContent(words, noun)
            && !classes.isForm(words, noun);
    int first = noun - 1;
    while (joined && first >= Math.max(0, noun - REACH) && isBeforeNoun(words, first)) {
      first--;
    }
    return joined && (first < 0 || isClauseEdge(words, first)) ? noun : -1;
  }

  private boolean isBeforeNoun(List<Word> words, int at) {
    boolean adjective = classes.isContent(words, at) && !classes.is(WordClass.SAYS, words, at);
    return adjective
        || (classes.is(WordClass.DETERMINER, words, at) && !lowerIs(words, at, "that"));
  }

  private boolean isClauseEdge(List<Word> words, int at) {
    return !words.get(at).isLetters()
        || classes.is(WordClass.CONJUNCTION, words, at)
        || classes.is(WordClass.SAYS, words, at);
  }

  /** The verb whose objects are joined: "killed a teacher and four of her pupils". */
  @Nullable String shared(List<Word> words, int start) {
    int first = beforeList(words, start);
    boolean verb = first >= 0 && classes.is(WordClass.DETERMINER, words, first + 1);
    return verb && classes.isForm(words, first) ? words.get(first).lower() : null;
  }

  /** Where the word stands behind which the list begins that ends with a number; -1: nowhere. */
  int beforeList(List<Word> words, int start) {
    int at = start - 1;
    if (!lowerIs(words, at, "and") && !lowerIs(words, at, ",")) {
      return -1;
    }
    while (at >= Math.max(0, start - REACH) && isListed(words, at)) {
      at--;
    }
    return at;
  }

  private boolean isListed(List<Word> words, int at) {
    boolean joint = lowerIs(words, at, "and") || lowerIs(words, at, ",");
    boolean noun = classes.isContent(words, at) && !classes.isForm(words, at);
    return joint || noun || classes.is(WordClass.DETERMINER, words, at);
  }

  /** "There were 12", "the council has 12". */
  private Governor auxiliary(List<Word> words, int at) {
    int before = at - 1;
    while (before >= 0 && (classes.isAuxiliary(words, before) || isInner(words, before))) {
      before--;
    }
    if (lowerIs(words, before, "there")) {
      return new Governor(Governor.How.THERE, null);
    }
    if (classes.is(WordClass.BE, words, at)) {
      return new Governor(Governor.How.LIGHT_VERB, inverted(words, at));
    }
    boolean have = classes.is(WordClass.HAVE, words, at);
    boolean owner = have && classes.isContent(words, before);
    return owner
        ? new Governor(Governor.How.OWNER, words.get(before).text())
        : new Governor(Governor.How.LIGHT_VERB, null);
  }

  /** "Among the dead were seven children". */
  private @Nullable String inverted(List<Word> words, int end) {
    int start = end - 1;
    while (start > 0 && start > end - REACH && !classes.is(WordClass.PREPOSITION, words, start)) {
      start--;
    }
    boolean first = start == 0 || (start > 0 && !words.get(start - 1).isLetters());
    return first ? predicates.phrase(words, start) : null;
  }

  private boolean isInner(List<Word> words, int at) {
    return classes.isAdverb(words, at) && !lowerIs(words, at, "there");
  }

  /** "Did not yet release 12 prisoners". */
  private boolean isNegated(List<Word> words, int verb) {
    int at = verb - 1;
    boolean negated = false;
    while (at >= 0 && (classes.isAuxiliary(words, at) || classes.isAdverb(words, at))) {
      negated |= classes.is(WordClass.NEGATION, words, at);
      at--;
    }
    return negated;
  }

  /** Whether it is said of none of those counted: "none of its 400 officers took part". */
  boolean isNone(List<Word> words, int start) {
    int at = start - 1;
    while (at >= 0 && classes.is(WordClass.BEFORE, words, at)) {
      at--;
    }
    return lowerIs(words, at, "of") && classes.is(WordClass.NONE, words, at - 1);
  }

  /** "Gave Ukraine 40 tanks". */
  private int beforeRecipient(List<Word> words, int end) {
    int at = end;
    while (at > end - LONGEST_RECIPIENT && WordClasses.isName(words, at)) {
      at--;
    }
    return classes.is(WordClass.GIVES, words, at) ? at : end;
  }

  /** "Down" in "shot down 31 drones", where no noun phrase stands between. */
  private boolean isLastOfVerb(List<Word> words, int at) {
    return classes.isParticle(words, at)
        && !lowerIs(words, at, "in")
        && classes.isVerb(words, at - 1);
  }

  private static String verbWithParticle(List<Word> words, int at) {
    return words.get(at - 1).lower() + " " + words.get(at).lower();
  }

  private Governor preposition(List<Word> words, int at) {
    String preposition = words.get(at).lower();
    int before = at - 1;
    if (preposition.equals("of")) {
      return ofNoun(words, before);
    }
    if (preposition.equals("with") && isOwner(words, before)) {
      int owner = lowerIs(words, before, ",") ? before - 1 : before;
      return new Governor(Governor.How.OWNER, words.get(owner).text());
    }
    String harm = harm(words, before);
    if (harm != null) {
      return new Governor(Governor.How.NOUN, harm);
    }
    for (int i = before; i >= Math.max(0, at - REACH); i--) {
      if (classes.isPlainVerb(words, i)) {
        String told = words.get(i).lower() + " " + preposition;
        return new Governor(Governor.How.PREPOSITION, told);
      }
      if (!words.get(i).isLetters() || classes.is(WordClass.RELATIVE, words, i)) {
        break;
      }
    }
    boolean noun = concerns.contains(preposition) && classes.isContent(words, before);
    String told =
        noun && !WordClasses.isName(words, before) ? WordClasses.lower(words, before) : null;
    return new Governor(Governor.How.PREPOSITION, told == null ? null : told + " " + preposition);
  }

  /** "The deaths of 12", "none of its 400 officers", "three of his 15 guards". */
  private Governor ofNoun(List<Word> words, int at) {
    if (classes.is(WordClass.QUANTITY, words, at)) {
      return NOTHING;
    }
    boolean part = classes.is(WordClass.PART, words, at) || lowerIs(words, at, "out");
    if (part || (at >= 0 && amounts.at(words, at) != null)) {
      return new Governor(Governor.How.PART, null);
    }
    if (classes.isPlainVerb(words, at)) {
      return new Governor(Governor.How.PREPOSITION, words.get(at).lower() + " of");
    }
    boolean noun =
        classes.isContent(words, at)
            && !WordClasses.isName(words, at)
            && !classes.measures().holds(WordClasses.lower(words, at));
    return new Governor(Governor.How.NOUN, noun ? words.get(at).lower() : null);
  }

  /** "Gunshot wounds to dozens of patients". */
  private @Nullable String harm(List<Word> words, int at) {
    String word = WordClasses.lower(words, at);
    if (!harms.contains(word) && !nouns.contains(word)) {
      return null;
    }
    boolean kind = harms.contains(word) && classes.isContent(words, at - 1);
    return kind && !classes.isForm(words, at - 1) ? words.get(at - 1).lower() + " " + word : word;
  }

  /** "The ferry, with 214 passengers". */
  private boolean isOwner(List<Word> words, int comma) {
    int noun = lowerIs(words, comma, ",") ? comma - 1 : comma;
    int first = noun - 1;
    boolean begins = noun < comma || first == 0 || (first > 0 && !isInClause(words, first - 1));
    return begins
        && classes.isContent(words, noun)
        && (noun < comma || classes.is(WordClass.DETERMINER, words, first))
        && !classes.isVerb(words, noun);
  }

  private boolean isInClause(List<Word> words, int at) {
    return words.get(at).isLetters() && !classes.is(WordClass.CONJUNCTION, words, at);
  }
}
