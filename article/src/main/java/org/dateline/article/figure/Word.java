package org.dateline.article.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Span;

/**
 * A word, a number in digits or a mark of a sentence.
 *
 * @param span where it stands
 * @param text its characters
 * @param lower its characters in lower case, with straight apostrophes and hyphens
 * @param capital whether it begins with a capital letter
 * @param glued whether it follows the one before it without white space
 */
record Word(Span span, String text, String lower, boolean capital, boolean glued) {
  /** Digits in groups of three, by commas or by spaces that do not break; words; marks. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3}(?!\\d)|[\\u00a0\\u2009\\u202f]\\d{3}(?!\\d)){1,4}(?:\\.\\d{1,9})?"
              + "|\\d{1,15}(?:\\.\\d{1,9})?"
              + "|[\\p{L}\\p{M}]++(?:['’.\\u2010\\u2011-][\\p{L}\\p{M}]++)*+"
              + "|\\S");

  static List<Word> of(String text, Span sentence) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(sentence.start(), sentence.end());
    int last = -1;
    while (word.find()) {
      String lower =
          word.group()
              .toLowerCase(Locale.ROOT)
              .replace('’', '\'')
              .replace('\u2010', '-')
              .replace('\u2011', '-');
      words.add(
          new Word(
              new Span(word.start(), word.end()),
              word.group(),
              lower,
              Character.isUpperCase(word.group().codePointAt(0)),
              word.start() == last));
      last = word.end();
    }
    return words;
  }

  boolean isLetters() {
    return Character.isLetter(lower.codePointAt(0));
  }

  boolean isDigits() {
    return Character.isDigit(lower.charAt(0));
  }

  boolean is(String word) {
    return lower.equals(word);
  }
}
