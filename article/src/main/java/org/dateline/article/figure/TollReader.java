package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that tell the size of something: "the death toll rose to 58", "he put the number of
 * gunmen killed at a dozen", "the government says the figure is 900". What is counted stands with
 * that noun, or in the figure before.
 */
final class TollReader {
  /** "The number of dead in Saturday's bombing of the cattle market in the north has risen to". */
  private static final int REACH = 20;

  /** "The number of internally displaced women and children". */
  private static final int LONGEST_NAME = 4;

  private static final String PEOPLE = "people";
  private static final Set<String> MARKS = Set.of(".", ";", ":", "?", "!");
  private static final Set<String> KNOWN =
      Set.of("the", "this", "that", "its", "their", "his", "her", "official", "true", "real");

  private final WordClasses classes;
  private final CountedReader counted;
  private final Set<String> tolls;
  private final Set<String> numbers;
  private final Set<String> backs;
  private final Set<String> sizes;
  private final Set<String> reaches;
  private final Set<String> moves;
  private final Set<String> against;
  private final Set<String> nouns = Rows.of("happenings.tsv", 2).words("noun");

  TollReader(WordClasses classes, CountedReader counted) {
    this.classes = classes;
    this.counted = counted;
    Rows table = Rows.of("tolls.tsv", 2);
    this.tolls = table.words("toll");
    this.numbers = table.words("number");
    this.backs = table.words("back");
    this.sizes = table.words("size");
    this.reaches = table.words("reaches");
    this.moves = table.words("moves");
    this.against = table.words("against");
  }

  /**
   * What a number is the size of.
   *
   * @param start the first word of the number
   * @param before the figure before it; null if there is none
   * @return null where the number is the size of nothing
   */
  @Nullable Told of(List<Word> words, int start, @Nullable Told before) {
    int at = start - 1;
    while (at > 0 && (classes.isAdverb(words, at) || isQuote(words, at))) {
      at--;
    }
    String last = WordClasses.lower(words, at);
    boolean to = last.equals("to") || last.equals("at");
    boolean behindNoun = to || last.equals("of");
    if (behindNoun && isSize(words, at - 1)) {
      return told(words, at - 1, start, before);
    }
    boolean from = last.equals("from") || last.equals("with");
    if (from && before != null && before.isInSentence() && isAgainst(words, at - 1)) {
      return before;
    }
    boolean moved = (to || last.equals("from")) && isMoved(words, at);
    return moved || reaches.contains(last) ? search(words, at, start, before) : null;
  }

  private boolean isAgainst(List<Word> words, int at) {
    return against.contains(WordClasses.lower(words, at));
  }

  private static boolean isQuote(List<Word> words, int at) {
    return Set.of("\"", "“", "‘", "'").contains(words.get(at).lower());
  }

  private boolean isSize(List<Word> words, int at) {
    String word = WordClasses.lower(words, at);
    return isThe(words, at)
        || tolls.contains(word)
        || numbers.contains(word)
        || sizes.contains(word)
        || tolls.contains(WordClasses.lower(words, at - 1) + " " + word);
  }

  /** "The dead", "the missing". */
  private boolean isThe(List<Word> words, int at) {
    return classes.isState(words, at) && WordClasses.lower(words, at - 1).equals("the");
  }

  /** "Rose to", "put the number of dead at". */
  private boolean isMoved(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH) && !isEnd(words, i); i--) {
      if (moves.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(List<Word> words, int at) {
    return MARKS.contains(words.get(at).lower());
  }

  private @Nullable Told search(List<Word> words, int from, int start, @Nullable Told before) {
    for (int at = from - 1; at >= Math.max(0, from - REACH) && !isEnd(words, at); at--) {
      if (isSize(words, at)) {
        return told(words, at, start, before);
      }
      boolean it = words.get(at).is("it") && before != null && classes.isAuxiliary(words, at + 1);
      if (it) {
        return before;
      }
    }
    return null;
  }

  private @Nullable Told told(List<Word> words, int noun, int start, @Nullable Told before) {
    String word = words.get(noun).lower();
    if (WordClasses.lower(words, noun + 1).equals("of")
        && noun + 2 < start
        && numbers.contains(word)) {
      return counted(words, noun + 2, start);
    }
    String pair = WordClasses.lower(words, noun - 1) + " " + word;
    if (tolls.contains(pair)) {
      return new Told(PEOPLE, null, pair, start);
    }
    boolean known = KNOWN.contains(WordClasses.lower(words, noun - 1));
    if (before != null && known && backs.contains(word)) {
      return before;
    }
    boolean people = tolls.contains(word) || sizes.contains(word) || isThe(words, noun);
    return people ? new Told(PEOPLE, null, word, start) : null;
  }

  /** What "the number of" is about: a plural or a word for casualties, and what befell them. */
  private @Nullable Told counted(List<Word> words, int from, int limit) {
    String unit = null;
    String kind = classes.isForm(words, from) ? words.get(from).lower() : null;
    int end = Math.min(limit, from + LONGEST_NAME);
    for (int at = from; at < end; at++) {
      if (unit != null || classes.isState(words, at)) {
        String word = words.get(at).lower();
        boolean moves = this.moves.contains(word) || reaches.contains(word);
        boolean form = classes.isState(words, at) || (classes.isForm(words, at) && !moves);
        return new Told(
            unit == null ? PEOPLE : unit, null, form ? words.get(at).lower() : kind, at);
      }
      if (nouns.contains(words.get(at).lower())) {
        return new Told(PEOPLE, null, words.get(at).lower(), at);
      }
      unit = counted.isPlural(words.get(at).lower()) ? words.get(at).text() : null;
    }
    return unit == null ? null : new Told(unit, null, kind, end);
  }
}
