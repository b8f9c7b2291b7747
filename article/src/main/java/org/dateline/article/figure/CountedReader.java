package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun that a number counts. Measures are not counted. */
final class CountedReader {
  /** "Two long-range guided surface-to-air missile systems" has this many. */
  private static final int MOST_WORDS = 6;

  private static final Set<String> OF_THEM =
      Set.of("the", "its", "their", "his", "her", "our", "these", "those", "them");

  private static final Set<String> LINKS = Set.of("-", "–", "&", "’", "'", "\"", "“", "”");

  private final Set<String> plurals;
  private final Set<String> singulars;
  private final Set<String> noNouns;
  private final Set<String> ideas;
  private final Set<String> goods;
  private final Set<String> modifiers;
  private final Measures measures = new Measures();
  private final Set<String> past;

  private final WordClasses classes;
  private final AmountReader amounts;

  CountedReader(WordClasses classes, AmountReader amounts) {
    this.classes = classes;
    this.amounts = amounts;
    Rows nouns = Rows.of("nouns.tsv", 2);
    this.plurals = nouns.words("plural");
    this.singulars = nouns.words("singular");
    this.noNouns = nouns.words("no-noun");
    this.ideas = nouns.words("idea");
    this.goods = nouns.words("goods");
    this.modifiers = nouns.words("modifier");
    this.past = Rows.of("happenings.tsv", 2).words("past");
  }

  /**
   * The noun behind the amount; null if it counts nothing, or leaves the noun out. It is the head
   * of the noun phrase: the last plural of the first plurals in a row.
   */
  @Nullable Counted of(List<Word> words, Amount amount) {
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
      if (noun && (head < 0 || isModifier(words, head))) {
        head = i;
      } else if (head >= 0 || (!joined && !goesOn(words, i))) {
        break;
      }
    }
    boolean told = head >= 0 && !ideas.contains(words.get(head).lower());
    return told ? new Counted(words.get(head).text(), goods(words, head), head + 1) : null;
  }

  /** "Crew members", "arms depots": a plural before a plural; others begin a verb. */
  private boolean isModifier(List<Word> words, int at) {
    String plural = words.get(at).lower();
    return WordClasses.isName(words, at) || modifiers.contains(plural) || plurals.contains(plural);
  }

  private @Nullable String goods(List<Word> words, int head) {
    boolean measure = goods.contains(words.get(head).lower());
    boolean told =
        WordClasses.lower(words, head + 1).equals("of") && classes.isContent(words, head + 2);
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
  int start(List<Word> words, int end) {
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
    boolean object = verb && classes.is(WordClass.DETERMINER, words, at + 1);
    return !object && classes.isContent(words, at) && !isSaying(words, at);
  }

  private boolean isSaying(List<Word> words, int at) {
    return classes.is(WordClass.SAYS, words, at);
  }

  /** Whether it is a plural of people or things: no measure, and nothing vague. */
  boolean isCounted(String word) {
    return isPlural(word) && !measures.holds(word) && !ideas.contains(word);
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
}
