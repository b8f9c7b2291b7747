package org.dateline.article.figure;

import java.util.List;
import java.util.Set;

/**
 * Finds the auxiliary of the clause whose subject is counted, over what may stand between: phrases
 * ("12 people from the two villages were"), an apposition ("two men, apparently brothers, had"),
 * others that are counted ("12 tanks and 4 trucks were").
 */
final class ClauseFinder {
  /**
   * So far behind those counted the auxiliary may stand: "12 people from the two villages were".
   */
  private static final int REACH = 9;

  /** "Nine tanks, four trucks and two guns were": no list goes on for longer. */
  private static final int LONGEST_LIST = 30;

  /** "Two men, apparently brothers from the north, had". */
  private static final int LONGEST_APPOSITION = 7;

  /** "Armoured personnel carriers". */
  private static final int LONGEST_NOUN = 4;

  private static final Set<String> COMMAS = Set.of(",", "–", "—");

  private final WordClasses classes;
  private final AmountReader amounts;

  ClauseFinder(WordClasses classes, AmountReader amounts) {
    this.classes = classes;
    this.amounts = amounts;
  }

  /**
   * Where the auxiliary of the clause stands whose subject ends before {@code end}; -1: nowhere.
   */
  int auxiliary(List<Word> words, int end) {
    int at = end;
    int limit = Math.min(words.size(), end + REACH);
    if (at < words.size() && COMMAS.contains(words.get(at).lower())) {
      at = behindApposition(words, at);
      limit = Math.min(words.size(), at + 2);
    }
    boolean phrase = false;
    while (at < Math.min(limit, end + LONGEST_LIST)) {
      if (classes.is(WordClass.RELATIVE, words, at)) {
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
      if (classes.is(WordClass.DETERMINER, words, at) && isMeasure(words, at + 1)) {
        at += 2;
        continue;
      }
      boolean preposition =
          classes.is(WordClass.PREPOSITION, words, at)
              && !classes.is(WordClass.CONJUNCTION, words, at);
      phrase |= preposition;
      boolean inside =
          preposition || classes.isAdverb(words, at) || (phrase && isInPhrase(words, at));
      if (!inside) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /** "A thousand shells a day are". */
  private boolean isMeasure(List<Word> words, int at) {
    return classes.measures().holds(WordClasses.lower(words, at));
  }

  private boolean isFinite(List<Word> words, int at) {
    // "To" is an auxiliary only behind others; "having" and "being" begin no clause.
    return classes.isAuxiliary(words, at)
        && !Set.of("to", "having", "being", "been", "'s").contains(WordClasses.lower(words, at));
  }

  private boolean isInPhrase(List<Word> words, int at) {
    boolean joint = words.get(at).is("-") || words.get(at).is("'s") || words.get(at).isDigits();
    boolean word = classes.isContent(words, at) || classes.is(WordClass.DETERMINER, words, at);
    return joint || (word && !classes.is(WordClass.CONJUNCTION, words, at));
  }

  private static boolean lowerIs(List<Word> words, int at, String word) {
    return WordClasses.lower(words, at).equals(word);
  }

  /** Behind the comma that closes what the comma opens; the end where none does. */
  int behindApposition(List<Word> words, int comma) {
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
        && end < next.end() + LONGEST_NOUN
        && classes.isContent(words, end)
        && !classes.isForm(words, end)) {
      end++;
    }
    return end == next.end() ? -1 : end;
  }
}
