package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import org.dateline.article.figure.Grammar.Kind;
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

  private final Grammar grammar;
  private final AmountReader amounts;
  private final PredicateReader predicates;
  private final Set<String> nouns = Rows.of("happenings.tsv", 2).words("noun");
  private final Set<String> harms = Rows.of("happenings.tsv", 2).words("harm");

  GovernorReader(Grammar grammar, AmountReader amounts, PredicateReader predicates) {
    this.predicates = predicates;
    this.grammar = grammar;
    this.amounts = amounts;
  }

  /**
   * What governs a number.
   *
   * @param kind how
   * @param told what it says of those counted; null if nothing
   */
  record Governor(Kind kind, @Nullable String told) {
    /** How a number is governed. */
    enum Kind {
      VERB,
      LIGHT_VERB,
      OWNER,
      THERE,
      NOUN,
      PREPOSITION,
      PART,
      NOTHING
    }
  }

  private static final Governor NOTHING = new Governor(Governor.Kind.NOTHING, null);

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
    if (grammar.is(Kind.PREPOSITION, words, at) && isLastOfVerb(words, at)) {
      return new Governor(Governor.Kind.VERB, verbWithParticle(words, at));
    }
    // "As hundreds of families left": a conjunction, behind which the number begins a clause.
    boolean preposition =
        grammar.is(Kind.PREPOSITION, words, at) && !grammar.is(Kind.CONJUNCTION, words, at);
    return preposition ? preposition(words, at) : NOTHING;
  }

  private boolean isSkipped(List<Word> words, int at) {
    boolean quote = Set.of("\"", "“", "‘").contains(words.get(at).lower());
    boolean adverb = grammar.isAdverb(words, at) && !grammar.isParticle(words, at);
    return quote || grammar.is(Kind.BEFORE, words, at) || (adverb && !lowerIs(words, at, "there"));
  }

  private static boolean lowerIs(List<Word> words, int at, String word) {
    return Grammar.lower(words, at).equals(word);
  }

  private @Nullable Governor verb(List<Word> words, int end) {
    int at = end;
    if (grammar.is(Kind.OBJECT, words, at) && grammar.isVerb(words, at - 1)) {
      at--;
    } else if (Grammar.isName(words, at)) {
      at = beforeRecipient(words, at);
    }
    if (grammar.isAuxiliary(words, at) && !lowerIs(words, at, "to")) {
      return auxiliary(words, at);
    }
    if (!grammar.isVerb(words, at)) {
      return lowerIs(words, at, "away") || isLastOfVerb(words, at)
          ? new Governor(Governor.Kind.VERB, verbWithParticle(words, at))
          : null;
    }
    boolean light = grammar.is(Kind.LIGHT, words, at);
    Governor.Kind kind = light ? Governor.Kind.LIGHT_VERB : Governor.Kind.VERB;
    return new Governor(kind, words.get(at).lower());
  }

  /** The verb whose objects are joined: "killed a teacher and four of her pupils". */
  @Nullable String shared(List<Word> words, int start) {
    int at = start - 1;
    if (!lowerIs(words, at, "and")) {
      return null;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (grammar.isForm(words, i) && grammar.is(Kind.DETERMINER, words, i + 1)) {
        return words.get(i).lower();
      }
      if (!grammar.isContent(words, i) && !grammar.is(Kind.DETERMINER, words, i)) {
        return null;
      }
    }
    return null;
  }

  /** "There were 12", "the council has 12". */
  private Governor auxiliary(List<Word> words, int at) {
    int before = at - 1;
    while (before >= 0 && (grammar.isAuxiliary(words, before) || isInner(words, before))) {
      before--;
    }
    if (lowerIs(words, before, "there")) {
      return new Governor(Governor.Kind.THERE, null);
    }
    if (grammar.is(Kind.BE, words, at)) {
      return new Governor(Governor.Kind.LIGHT_VERB, inverted(words, at));
    }
    boolean have = grammar.is(Kind.HAVE, words, at);
    boolean owner = have && grammar.isContent(words, before);
    return owner
        ? new Governor(Governor.Kind.OWNER, words.get(before).text())
        : new Governor(Governor.Kind.LIGHT_VERB, null);
  }

  /** "Among the dead were seven children". */
  private @Nullable String inverted(List<Word> words, int end) {
    int start = end - 1;
    while (start > 0 && start > end - REACH && !grammar.is(Kind.PREPOSITION, words, start)) {
      start--;
    }
    boolean first = start == 0 || (start > 0 && !words.get(start - 1).isLetters());
    return first ? predicates.phrase(words, start) : null;
  }

  private boolean isInner(List<Word> words, int at) {
    return grammar.isAdverb(words, at) && !lowerIs(words, at, "there");
  }

  /** "Gave Ukraine 40 tanks". */
  private int beforeRecipient(List<Word> words, int end) {
    int at = end;
    while (at > end - LONGEST_RECIPIENT && Grammar.isName(words, at)) {
      at--;
    }
    return grammar.is(Kind.GIVES, words, at) ? at : end;
  }

  /** "Down" in "shot down 31 drones", where no noun phrase stands between. */
  private boolean isLastOfVerb(List<Word> words, int at) {
    return grammar.isParticle(words, at)
        && !lowerIs(words, at, "in")
        && grammar.isVerb(words, at - 1);
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
      return new Governor(Governor.Kind.OWNER, words.get(before - 1).text());
    }
    String harm = harm(words, before);
    if (harm != null) {
      return new Governor(Governor.Kind.NOUN, harm);
    }
    for (int i = before; i >= Math.max(0, at - REACH); i--) {
      if (grammar.isPlainVerb(words, i)) {
        String told = words.get(i).lower() + " " + preposition;
        return new Governor(Governor.Kind.PREPOSITION, told);
      }
      if (!words.get(i).isLetters() || grammar.is(Kind.RELATIVE, words, i)) {
        break;
      }
    }
    return new Governor(Governor.Kind.PREPOSITION, null);
  }

  /** "The deaths of 12", "none of its 400 officers", "three of his 15 guards". */
  private Governor ofNoun(List<Word> words, int at) {
    if (grammar.is(Kind.QUANTITY, words, at)) {
      return NOTHING;
    }
    if (at >= 0 && (lowerIs(words, at, "out") || amounts.at(words, at) != null)) {
      return new Governor(Governor.Kind.PART, null);
    }
    boolean noun = nouns.contains(Grammar.lower(words, at));
    return new Governor(Governor.Kind.NOUN, noun ? words.get(at).lower() : null);
  }

  /** "Gunshot wounds to dozens of patients". */
  private @Nullable String harm(List<Word> words, int at) {
    String word = Grammar.lower(words, at);
    if (!harms.contains(word) && !nouns.contains(word)) {
      return null;
    }
    boolean kind = harms.contains(word) && grammar.isContent(words, at - 1);
    return kind && !grammar.isForm(words, at - 1) ? words.get(at - 1).lower() + " " + word : word;
  }

  /** "The ferry, with 214 passengers". */
  private boolean isOwner(List<Word> words, int comma) {
    return lowerIs(words, comma, ",")
        && grammar.isContent(words, comma - 1)
        && !grammar.isVerb(words, comma - 1);
  }
}
