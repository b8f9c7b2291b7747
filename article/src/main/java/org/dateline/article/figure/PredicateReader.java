package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said of those counted behind them: "12 people <em>have fled</em>", "34 bridges were
 * <em>down</em>", "40 people who had been <em>released</em>". The verb is the first word of content
 * behind the auxiliaries, in the page's form.
 */
final class PredicateReader {
  /** "At the front", "in a critical condition". */
  private static final int LONGEST_PHRASE = 4;

  private static final Set<String> WITH = Set.of("with", "without", "among");

  private final WordClasses classes;
  private final ClauseFinder clauses;
  private final VerbReader verbs;
  private final Set<String> harms = Rows.of("happenings.tsv", 2).words("harm");

  PredicateReader(WordClasses classes, AmountReader amounts) {
    this.classes = classes;
    this.clauses = new ClauseFinder(classes, amounts);
    this.verbs = new VerbReader(classes);
  }

  /** What the clause says whose subject ends before {@code end}; null if none is there. */
  @Nullable String finite(List<Word> words, int end) {
    int auxiliary = clauses.auxiliary(words, end);
    return auxiliary < 0 ? null : behindAuxiliaries(words, auxiliary);
  }

  private static boolean lowerEnds(List<Word> words, int at, String ending) {
    return WordClasses.lower(words, at).endsWith(ending);
  }

  private static boolean lowerIs(List<Word> words, int at, String word) {
    return WordClasses.lower(words, at).equals(word);
  }

  /** What a relative clause or a participle behind those counted says; null if there is none. */
  @Nullable String attribute(List<Word> words, int end) {
    int at = end;
    if (lowerIs(words, at, ",") && classes.is(WordClass.RELATIVE, words, at + 1)) {
      at++;
    }
    if (WITH.contains(WordClasses.lower(words, at))) {
      return lowerIs(words, at, "with") ? harm(words, at + 1) : phrase(words, at);
    }
    if (lowerIs(words, at, "being")) {
      return behindAuxiliaries(words, at);
    }
    if (!classes.is(WordClass.RELATIVE, words, at)) {
      at = behindAdverbs(words, at);
      return classes.isState(words, at) || classes.isForm(words, at)
          ? verbs.withObject(words, at)
          : null;
    }
    at = behindAdverbs(words, at + 1);
    if (classes.isAuxiliary(words, at)) {
      return behindAuxiliaries(words, at);
    }
    // "People whom he met": what others do to them stands behind its own subject.
    return classes.isContent(words, at) && !WordClasses.isName(words, at)
        ? verbs.withObject(words, at)
        : null;
  }

  /** What a relative clause or a word for a state says of those counted; null if none does. */
  @Nullable String relative(List<Word> words, int start) {
    int end = behindAdverbs(words, start);
    boolean told =
        classes.is(WordClass.RELATIVE, words, end)
            || classes.isState(words, end)
            || lowerEnds(words, end, "ing")
            || WITH.contains(WordClasses.lower(words, end));
    return told ? attribute(words, end) : null;
  }

  private @Nullable String harm(List<Word> words, int start) {
    StringBuilder phrase = new StringBuilder();
    for (int at = start; at < start + 3 && classes.isContent(words, at); at++) {
      phrase.append(phrase.isEmpty() ? "" : " ").append(words.get(at).lower());
      if (harms.contains(words.get(at).lower())) {
        return phrase.toString();
      }
    }
    return null;
  }

  /** The verb behind those counted, without an auxiliary: "12 people died"; null if it is none. */
  @Nullable String simple(List<Word> words, int end) {
    if (lowerIs(words, end, ",")) {
      int behind = clauses.behindApposition(words, end);
      return classes.isForm(words, behind) ? verbs.withObject(words, behind) : null;
    }
    int at = behindAdverbs(words, end);
    boolean verb = classes.isContent(words, at) && !WordClasses.isName(words, at);
    return verb ? verbs.withObject(words, at) : null;
  }

  /** "There were 12 observers on a front": where they are is what is said of them. */
  @Nullable String phrase(List<Word> words, int at) {
    if (!classes.is(WordClass.PREPOSITION, words, at)) {
      return null;
    }
    StringBuilder phrase = new StringBuilder(words.get(at).lower());
    boolean content = false;
    for (int next = at + 1; next < words.size() && next <= at + LONGEST_PHRASE; next++) {
      boolean joined = classes.is(WordClass.DETERMINER, words, next) || lowerIs(words, next, "of");
      if (!joined && !classes.isContent(words, next)) {
        break;
      }
      content |= !joined;
      phrase.append(' ').append(words.get(next).text());
    }
    return content ? phrase.toString().replaceAll("(?: of| the| a)+$", "") : null;
  }

  private int behindAdverbs(List<Word> words, int start) {
    int at = start;
    while (classes.isAdverb(words, at) && !classes.isParticle(words, at)) {
      at++;
    }
    return at;
  }

  private @Nullable String behindAuxiliaries(List<Word> words, int start) {
    boolean negated = false;
    int last = start;
    int at = start;
    while (at < words.size()) {
      if (classes.isAuxiliary(words, at)) {
        last = at;
      } else if (!classes.isAdverb(words, at) && !isReport(words, last, at)) {
        break;
      } else if (classes.isParticle(words, at)) {
        break;
      }
      negated |= classes.is(WordClass.NEGATION, words, at);
      at++;
    }
    String told = told(words, last, at);
    return told == null || !negated ? told : "not " + told;
  }

  /** "Thought" in "are thought to have": who says so. */
  private boolean isReport(List<Word> words, int auxiliary, int at) {
    boolean be = classes.is(WordClass.BE, words, auxiliary);
    boolean goesOn = lowerIs(words, at + 1, "to") || classes.isState(words, at + 1);
    return be && goesOn && classes.is(WordClass.REPORT, words, at);
  }

  private @Nullable String told(List<Word> words, int auxiliary, int at) {
    if (at >= words.size() || !words.get(at).isLetters()) {
      return null;
    }
    boolean be = classes.is(WordClass.BE, words, auxiliary);
    String phrase = be ? phrase(words, at) : null;
    if (phrase != null) {
      return phrase;
    }
    if (be && classes.isParticle(words, at)) {
      String rest = lowerIs(words, at + 1, "of") ? phrase(words, at + 1) : null;
      return rest == null ? words.get(at).lower() : words.get(at).lower() + " " + rest;
    }
    if (!classes.isContent(words, at) || words.get(at).isDigits()) {
      return null;
    }
    if (classes.is(WordClass.HAVE, words, auxiliary) && !classes.isParticiple(words, at)) {
      // "Will have number locks": a modal makes it news, where "have two reasons" is none.
      return at == auxiliary + 1 && classes.is(WordClass.MODAL, words, auxiliary - 1)
          ? verbs.withObject(words, auxiliary)
          : null;
    }
    boolean passive = be && !lowerEnds(words, at, "ing");
    String verb = passive ? verbs.alone(words, at) : verbs.withObject(words, at);
    boolean does =
        classes.is(WordClass.DO, words, auxiliary)
            && classes.is(WordClass.MODAL, words, auxiliary - 1);
    return does ? words.get(auxiliary).lower() + " " + verb : verb;
  }
}
