package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a number counts: the noun behind it, or people, where the words about a bare number
 * tell of casualties. Measures are not counted.
 */
final class CountedReader {
  private static final String PEOPLE = "people";

  /** "Two long-range guided surface-to-air missile systems" has this many. */
  private static final int MOST_WORDS = 6;

  private static final Set<String> OF_THEM =
      Set.of("the", "its", "their", "his", "her", "our", "these", "those", "them");

  /** Words that a noun phrase does not go on over. */
  private static final Pattern STOP =
      Pattern.compile(
          "in|on|at|by|to|from|for|of|with|near|after|before|since|and|or|but|as|than|into|over|under"
              + "|during|while|when|who|that|which|whose|where|were|was|are|is|be|been|has|have|had"
              + "|will|would|could|may|might|can|did|do|does|not|the|a|an|this|these|those|there|it"
              + "|they|he|she|we|you|i|if|so|against|across|along|among|between|through|around"
              + "|inside|outside|within|without|per|via|out|off|up|down|about|because|until|till"
              + "|according|said|says|say|also|later|earlier|ago|each|every|both|all|one|two|three");

  private static final Set<String> SMALL =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final Set<String> SENTENCE_MARKS = Set.of(".", ",", ";", ":", "”", "\"", ")", "?");

  /** Smaller numbers that stand alone are ages and ranks as often as counts. */
  private static final int FEWEST_ALONE = 25;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private static final Set<String> AUXILIARIES =
      Set.of("were", "was", "are", "have", "had", "been", "being");

  private static final Set<String> LINKS = Set.of("-", "–", "&", "’", "'", "\"", "“", "”");

  private final Set<String> plurals;
  private final Set<String> singulars;
  private final Set<String> others;
  private final Set<String> noNouns;
  private final Set<String> labels;
  private final Set<String> ideas;
  private final Set<String> goods;
  private final Set<String> modifiers;
  private final Measures measures = new Measures();
  private final Set<String> done;
  private final Set<String> past;
  private final Set<String> states;
  private final Set<String> made;

  private final Grammar grammar;
  private final AmountReader amounts;

  CountedReader(Grammar grammar, AmountReader amounts) {
    this.grammar = grammar;
    this.amounts = amounts;
    Rows nouns = Rows.of("nouns.tsv", 2);
    this.plurals = nouns.words("plural");
    this.singulars = nouns.words("singular");
    this.others = nouns.words("people");
    this.noNouns = nouns.words("no-noun");
    this.labels = nouns.words("label");
    this.ideas = nouns.words("idea");
    this.goods = nouns.words("goods");
    this.modifiers = nouns.words("modifier");
    Rows happenings = Rows.of("happenings.tsv", 2);
    this.done = happenings.words("done");
    this.past = happenings.words("past");
    this.states = happenings.words("state");
    this.made = happenings.words("made");
  }

  /** Whether the amount is none of the numbers that count nothing: labels, shares, names, years. */
  boolean mayCount(List<Word> words, Amount amount) {
    Word before = amount.start() == 0 ? null : words.get(amount.start() - 1);
    boolean labelled =
        amount.bare()
            && before != null
            && (labels.contains(before.lower()) || isShare(words, amount));
    labelled |= before != null && before.lower().startsWith("age");
    Word next = amount.end() < words.size() ? words.get(amount.end()) : null;
    return !labelled && !isName(words, amount) && !isMeasured(next) && !isYear(words, amount);
  }

  /** "The 2012 cycles": four digits that could be a year, and no bound. */
  private static boolean isYear(List<Word> words, Amount amount) {
    return amount.bare() && amount.end() == amount.start() + 1 && couldBeYear(words, amount);
  }

  private static boolean couldBeYear(List<Word> words, Amount amount) {
    Word only = words.get(amount.end() - 1);
    Long count = amount.low() == null ? amount.high() : amount.low();
    return count != null
        && only.text().length() == 4
        && only.isDigits()
        && count >= FIRST_YEAR
        && count <= LAST_YEAR;
  }

  /** What the amount counts; null if it counts nothing. */
  @Nullable Counted of(List<Word> words, Amount amount) {
    Word before = amount.start() == 0 ? null : words.get(amount.start() - 1);
    Counted noun = noun(words, amount);
    return noun == null ? people(words, amount, before) : noun;
  }

  /** "Six in 10 voters". */
  private static boolean isShare(List<Word> words, Amount amount) {
    int before = amount.start() - 1;
    boolean out = words.get(before).is("of") && Grammar.lower(words, before - 1).equals("out");
    boolean in = words.get(before).is("in") || out;
    int at = out ? before - 2 : before - 1;
    Word first = in && at >= 0 ? words.get(at) : null;
    return first != null && (first.isDigits() || SMALL.contains(first.lower()));
  }

  /** "The Three Rivers League": a number in words with a capital within a sentence. */
  private static boolean isName(List<Word> words, Amount amount) {
    Word first = words.get(amount.start());
    boolean inside = amount.start() > 0 && words.get(amount.start() - 1).isLetters();
    boolean followed = amount.end() < words.size() && words.get(amount.end()).capital();
    return inside && followed && first.isLetters() && first.capital();
  }

  /** The head of the noun phrase: the last plural of the first plurals in a row. */
  private @Nullable Counted noun(List<Word> words, Amount amount) {
    int start = amount.isOne() ? amount.end() : start(words, amount.end());
    int head = -1;
    int end = Math.min(words.size(), start + MOST_WORDS);
    for (int i = start; i < end; i++) {
      Word word = words.get(i);
      boolean joined = word.glued() && (LINKS.contains(word.lower()) || word.isDigits());
      if (measures.holds(word.lower())) {
        return null;
      }
      if (isOwner(words, i)) {
        continue;
      }
      boolean noun = amount.isOne() ? singulars.contains(word.lower()) : isPlural(word.lower());
      if (noun && (head < 0 || isModifier(words.get(head).lower()))) {
        head = i;
      } else if (head >= 0 || (!joined && !goesOn(words, i))) {
        break;
      }
    }
    boolean told = head >= 0 && !ideas.contains(words.get(head).lower());
    return told ? new Counted(words.get(head).text(), goods(words, head), head + 1) : null;
  }

  /** "Crew members", "arms depots": a plural before a plural; others begin a verb. */
  private boolean isModifier(String plural) {
    return modifiers.contains(plural) || plurals.contains(plural);
  }

  private @Nullable String goods(List<Word> words, int head) {
    boolean measure = goods.contains(words.get(head).lower());
    boolean told = Grammar.lower(words, head + 1).equals("of") && grammar.isContent(words, head + 2);
    return measure && told ? words.get(head + 2).lower() : null;
  }

  /** "Sanders' colleagues": a plural or a name before a bare apostrophe. */
  private static boolean isOwner(List<Word> words, int at) {
    Word next = at + 1 < words.size() ? words.get(at + 1) : null;
    return next != null
        && next.glued()
        && words.get(at).lower().endsWith("s")
        && (next.is("'") || next.is("’"));
  }

  /** Behind "of the", "of his 15" and the like. */
  private int start(List<Word> words, int end) {
    int at = end;
    if (at + 1 < words.size() && words.get(at).is("of")) {
      at++;
      at += OF_THEM.contains(words.get(at).lower()) ? 1 : 0;
      Amount all = at < words.size() ? amounts.from(words, at) : null;
      at = all == null ? at : all.end();
    }
    return at;
  }

  private boolean goesOn(List<Word> words, int at) {
    boolean verb = past.contains(words.get(at).lower()) && at + 1 < words.size();
    boolean object = verb && grammar.is(Grammar.Kind.DETERMINER, words, at + 1);
    return !object && words.get(at).isLetters() && !STOP.matcher(words.get(at).lower()).matches();
  }

  boolean isPlural(String word) {
    if (plurals.contains(word)) {
      return true;
    }
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("'s")
        && !noNouns.contains(word);
  }

  /** "12 dead", "killing 12", "30 others were wounded", "eight of the wounded". */
  private @Nullable Counted people(List<Word> words, Amount amount, @Nullable Word before) {
    int end = amount.end();
    int part = start(words, end);
    if (part > end && grammar.isState(words, part)) {
      return new Counted(PEOPLE, part + 1);
    }
    Word next = end < words.size() ? words.get(end) : null;
    boolean more = next != null && others.contains(next.lower());
    int state = more ? end + 1 : end;
    while (grammar.isAdverb(words, state)) {
      state++;
    }
    boolean strong = Grammar.lower(words, amount.end()).equals("strong") || isStrong(words, end);
    boolean told = strong || grammar.isState(words, state) || isAuxiliary(words, state);
    boolean done = before != null && this.done.contains(before.lower()) && !isMeasured(next);
    boolean forced =
        before != null && made.contains(before.lower()) && next != null && next.is("to");
    if (told || done || forced) {
      return new Counted(PEOPLE, more ? end + 1 : end);
    }
    boolean named = before != null && isPlural(before.lower());
    return !named && !couldBeYear(words, amount) && isBoundAlone(amount, next) ? new Counted(null, end) : null;
  }

  /** "A 400-strong mission". */
  private static boolean isStrong(List<Word> words, int end) {
    return Grammar.lower(words, end).equals("-") && Grammar.lower(words, end + 1).equals("strong");
  }

  /** "12 were killed", "12 have been wounded". */
  private boolean isAuxiliary(List<Word> words, int at) {
    int next = at;
    while (next < words.size() && next < at + 3 && AUXILIARIES.contains(words.get(next).lower())) {
      next++;
    }
    return next > at && next < words.size() && states.contains(words.get(next).lower());
  }

  /** "Fewer than 900, he said": a count, of what only the reader can tell. Ages are not. */
  private boolean isBoundAlone(Amount amount, @Nullable Word next) {
    Long count = amount.low() == null ? amount.high() : amount.low();
    boolean range = amount.low() != null && amount.high() != null && !amount.approximate();
    boolean ends = next == null || !next.isLetters() || STOP.matcher(next.lower()).matches();
    boolean joined = next != null && next.glued() && !SENTENCE_MARKS.contains(next.lower());
    return !amount.bare()
        && !range
        && count != null
        && count >= FEWEST_ALONE
        && ends
        && !joined
        && !isMeasured(next);
  }

  private boolean isMeasured(@Nullable Word next) {
    return next != null && (measures.holds(next.lower()) || next.is("%"));
  }
}
