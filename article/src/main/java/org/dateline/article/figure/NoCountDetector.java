package org.dateline.article.figure;

import java.util.List;
import java.util.Set;

/** Tells numbers that count nothing: labels, ages, shares, measures, names, years. */
final class NoCountDetector {
  private static final Set<String> SMALL =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final Set<String> labels = Rows.of("nouns.tsv", 2).words("label");
  private final Measures measures = new Measures();

  boolean isNoCount(List<Word> words, Amount amount) {
    Word before = amount.start() == 0 ? null : words.get(amount.start() - 1);
    boolean labelled =
        amount.bare()
            && before != null
            && (labels.contains(before.lower()) || isShare(words, amount));
    labelled |= before != null && before.lower().startsWith("age");
    boolean measured = measures.holds(WordClasses.lower(words, amount.end()));
    boolean percent = WordClasses.lower(words, amount.end()).equals("%");
    boolean named = isName(words, amount) || isYear(words, amount);
    return labelled || measured || percent || named || isUncounted(words, amount);
  }

  /** "The 2012 cycles": four digits that could be a year, and no bound. */
  private static boolean isYear(List<Word> words, Amount amount) {
    return amount.bare() && amount.end() == amount.start() + 1 && couldBeYear(words, amount);
  }

  /** Four digits between 1900 and 2099. */
  static boolean couldBeYear(List<Word> words, Amount amount) {
    Word only = words.get(amount.end() - 1);
    Long count = amount.low() == null ? amount.high() : amount.low();
    return count != null
        && only.text().length() == 4
        && only.isDigits()
        && count >= FIRST_YEAR
        && count <= LAST_YEAR;
  }

  /** "Six in 10 voters". */
  private static boolean isShare(List<Word> words, Amount amount) {
    int before = amount.start() - 1;
    boolean out = words.get(before).is("of") && WordClasses.lower(words, before - 1).equals("out");
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

  /** "One more shell", "between two alarms": nobody has counted. */
  private static boolean isUncounted(List<Word> words, Amount amount) {
    boolean oneMore = amount.isOne() && WordClasses.lower(words, amount.end()).equals("more");
    boolean between = WordClasses.lower(words, amount.start() - 1).equals("between");
    return oneMore || (between && amount.isFew());
  }
}
