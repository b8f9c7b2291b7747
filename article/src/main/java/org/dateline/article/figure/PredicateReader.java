package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import org.dateline.article.figure.Grammar.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said of those counted behind them: "12 people <em>have fled</em>", "34 bridges were
 * <em>down</em>", "40 people who had been <em>released</em>". The verb is the first word of content
 * behind the auxiliaries, in the page's form.
 */
final class PredicateReader {
  /** So far behind those counted the auxiliary may stand: "12 people from the two villages were". */
  private static final int REACH = 9;

  /** "Two men, apparently brothers from the north, had". */
  private static final int LONGEST_APPOSITION = 7;

  /** "At the front", "in a critical condition". */
  private static final int LONGEST_PHRASE = 4;

  private static final Set<String> MOSTLY_PREPOSITIONS = Set.of("in", "over", "through");
  private static final Set<String> COMMAS = Set.of(",", "–", "—");

  private final Grammar grammar;
  private final AmountReader amounts;
  private final Set<String> places = Rows.of("happenings.tsv", 2).words("place");
  private final Set<String> harms = Rows.of("happenings.tsv", 2).words("harm");

  PredicateReader(Grammar grammar, AmountReader amounts) {
    this.grammar = grammar;
    this.amounts = amounts;
  }

  /** What the clause says whose subject ends before {@code end}; null if none is there. */
  @Nullable String finite(List<Word> words, int end) {
    int auxiliary = auxiliary(words, end);
    return auxiliary < 0 ? null : behindAuxiliaries(words, auxiliary);
  }

  /** Where the auxiliary of the clause stands whose subject ends before {@code end}; -1: nowhere. */
  private int auxiliary(List<Word> words, int end) {
    int at = end;
    int limit = Math.min(words.size(), end + REACH);
    if (at < words.size() && COMMAS.contains(words.get(at).lower())) {
      at = behindApposition(words, at);
      limit = Math.min(words.size(), at + 2);
    }
    boolean phrase = false;
    while (at < limit) {
      if (grammar.is(Kind.RELATIVE, words, at)) {
        return -1;
      }
      if (isFinite(words, at)) {
        // "Makers of programmes to have": an infinitive tells what for.
        return lowerIs(words, at - 1, "to") ? -1 : at;
      }
      if (lowerIs(words, at, "and") || lowerIs(words, at, "or")) {
        at = behindCounted(words, at + 1);
        if (at < 0) {
          return -1;
        }
        limit = Math.min(words.size(), at + REACH);
        continue;
      }
      boolean preposition = grammar.is(Kind.PREPOSITION, words, at);
      phrase |= preposition;
      boolean inside = preposition || grammar.isAdverb(words, at) || (phrase && isInPhrase(words, at));
      if (!inside) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private boolean isFinite(List<Word> words, int at) {
    // "To" is an auxiliary only behind others; "having" and "being" begin no clause.
    return grammar.isAuxiliary(words, at)
        && !Set.of("to", "having", "being", "been", "'s").contains(Grammar.lower(words, at));
  }

  private boolean isInPhrase(List<Word> words, int at) {
    boolean joint = words.get(at).is("-") || words.get(at).is("'s") || words.get(at).isDigits();
    boolean word = grammar.isContent(words, at) || grammar.is(Kind.DETERMINER, words, at);
    return joint || (word && !grammar.is(Kind.CONJUNCTION, words, at));
  }

  private static boolean lowerIs(List<Word> words, int at, String word) {
    return Grammar.lower(words, at).equals(word);
  }

  private static int behindApposition(List<Word> words, int comma) {
    int limit = Math.min(words.size(), comma + LONGEST_APPOSITION);
    for (int at = comma + 1; at < limit; at++) {
      if (COMMAS.contains(words.get(at).lower())) {
        return at + 1;
      }
    }
    return words.size();
  }

  /** Behind "4 trucks" in "12 tanks and 4 trucks were"; -1 if no number stands there. */
  private int behindCounted(List<Word> words, int at) {
    Amount next = at < words.size() ? amounts.from(words, at) : null;
    if (next == null) {
      return -1;
    }
    int end = next.end();
    while (end < words.size()
        && end < next.end() + LONGEST_PHRASE
        && grammar.isContent(words, end)
        && !grammar.isForm(words, end)) {
      end++;
    }
    return end == next.end() ? -1 : end;
  }

  /** What a relative clause or a participle behind those counted says; null if there is none. */
  @Nullable String attribute(List<Word> words, int end) {
    int at = end;
    if (lowerIs(words, at, ",") && grammar.is(Kind.RELATIVE, words, at + 1)) {
      at++;
    }
    if (lowerIs(words, at, "with")) {
      return harm(words, at + 1);
    }
    if (!grammar.is(Kind.RELATIVE, words, at)) {
      at = behindAdverbs(words, at);
      return grammar.isState(words, at) || grammar.isForm(words, at) ? verb(words, at) : null;
    }
    at = behindAdverbs(words, at + 1);
    if (grammar.isAuxiliary(words, at)) {
      return behindAuxiliaries(words, at);
    }
    // "People whom he met": what others do to them stands behind its own subject.
    return grammar.isContent(words, at) && !Grammar.isName(words, at) ? verb(words, at) : null;
  }

  /** What a relative clause or a word for a state says of those counted; null if none does. */
  @Nullable String relative(List<Word> words, int end) {
    boolean relative = grammar.is(Kind.RELATIVE, words, end) || grammar.isState(words, end);
    return relative || lowerIs(words, end, "with") ? attribute(words, end) : null;
  }

  private @Nullable String harm(List<Word> words, int start) {
    StringBuilder phrase = new StringBuilder();
    for (int at = start; at < start + 3 && grammar.isContent(words, at); at++) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(words.get(at).lower());
      if (harms.contains(words.get(at).lower())) {
        return phrase.toString();
      }
    }
    return null;
  }

  /** The verb behind those counted, without an auxiliary: "12 people died"; null if it is none. */
  @Nullable String simple(List<Word> words, int end) {
    int at = behindAdverbs(words, end);
    boolean verb = grammar.isContent(words, at) && !Grammar.isName(words, at);
    return verb ? verb(words, at) : null;
  }

  /** "There were 12 observers on a front": where they are is what is said of them. */
  @Nullable String phrase(List<Word> words, int at) {
    if (!grammar.is(Kind.PREPOSITION, words, at)) {
      return null;
    }
    StringBuilder phrase = new StringBuilder(words.get(at).lower());
    boolean content = false;
    for (int next = at + 1; next < words.size() && next <= at + LONGEST_PHRASE; next++) {
      boolean joined = grammar.is(Kind.DETERMINER, words, next) || lowerIs(words, next, "of");
      if (!joined && !grammar.isContent(words, next)) {
        break;
      }
      content |= !joined;
      phrase.append(' ').append(words.get(next).text());
    }
    return content ? phrase.toString().replaceAll("(?: of| the| a)+$", "") : null;
  }

  private int behindAdverbs(List<Word> words, int start) {
    int at = start;
    while (grammar.isAdverb(words, at) && !grammar.isParticle(words, at)) {
      at++;
    }
    return at;
  }

  private @Nullable String behindAuxiliaries(List<Word> words, int start) {
    boolean negated = false;
    int last = start;
    int at = start;
    while (at < words.size()) {
      if (grammar.isAuxiliary(words, at)) {
        last = at;
      } else if (!grammar.isAdverb(words, at) && !isReport(words, last, at)) {
        break;
      } else if (grammar.isParticle(words, at)) {
        break;
      }
      negated |= grammar.is(Kind.NEGATION, words, at);
      at++;
    }
    String told = told(words, last, at);
    return told == null || !negated ? told : "not " + told;
  }

  /** "Thought" in "are thought to have": who says so. */
  private boolean isReport(List<Word> words, int auxiliary, int at) {
    boolean be = grammar.is(Kind.BE, words, auxiliary);
    boolean goesOn = lowerIs(words, at + 1, "to") || grammar.isState(words, at + 1);
    return be && goesOn && grammar.is(Kind.REPORT, words, at);
  }

  private @Nullable String told(List<Word> words, int auxiliary, int at) {
    if (at >= words.size() || !words.get(at).isLetters()) {
      return null;
    }
    boolean be = grammar.is(Kind.BE, words, auxiliary);
    String phrase = be ? phrase(words, at) : null;
    if (phrase != null) {
      return phrase;
    }
    if (be && grammar.isParticle(words, at)) {
      String rest = lowerIs(words, at + 1, "of") ? phrase(words, at + 1) : null;
      return rest == null ? words.get(at).lower() : words.get(at).lower() + " " + rest;
    }
    if (!grammar.isContent(words, at) || words.get(at).isDigits()) {
      return null;
    }
    boolean owns = grammar.is(Kind.HAVE, words, auxiliary) && !grammar.isParticiple(words, at);
    String verb = verb(words, at);
    return owns ? words.get(auxiliary).lower() + " " + verb : verb;
  }

  /** "Refused to surrender", but "taken to hospital" only if no article is left out there. */
  private boolean isInfinitive(List<Word> words, int at) {
    boolean verb = grammar.isContent(words, at) && !Grammar.isName(words, at);
    return verb && !places.contains(words.get(at).lower()) && !words.get(at).lower().endsWith("s");
  }

  /** The verb at {@code at} with the particle or the second verb that belongs to it. */
  String verb(List<Word> words, int at) {
    String verb = words.get(at).lower();
    // "Killed in" is a place, "killed" what happened.
    boolean particle =
        grammar.isParticle(words, at + 1) && !MOSTLY_PREPOSITIONS.contains(words.get(at + 1).lower());
    if (particle) {
      return verb + " " + words.get(at + 1).lower();
    }
    if (lowerIs(words, at + 1, "to") && isInfinitive(words, at + 2)) {
      return verb + " to " + words.get(at + 2).lower();
    }
    boolean seen = Grammar.lower(words, at + 1).endsWith("ing") && grammar.isForm(words, at + 1);
    return seen ? verb + " " + words.get(at + 1).lower() : verb;
  }
}
