package org.dateline.article.page;

import java.util.regex.Pattern;

/**
 * Recognises a wire file's slug line by its form: a code of hyphenated capitals that names the
 * story, perhaps with numbers for the machine and what comes with it in brackets. A headline in
 * capitals has words.
 */
final class WireSlug {
  private static final int MOST_LENGTH = 90;
  private static final int MOST_TOKENS = 9;

  private static final Pattern SPACE = Pattern.compile("\\s{1,9}");
  private static final Pattern CODE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\d]{1,20}(?:[-/]\\p{Lu}[\\p{Lu}\\d]{1,20}){1,6}/?|\\p{Lu}{3,20}/");
  private static final Pattern MIXED_CODE =
      Pattern.compile("BC-[\\p{L}\\d-]{2,40}|\\d(?:st|nd|rd|th)ld-\\w{2,20}");
  private static final Pattern NUMBER = Pattern.compile("\\p{L}{0,3}\\d{1,6}|\\p{L}|\\d{2}-\\d{2}");
  private static final Pattern SIGN_OFF = Pattern.compile("[a-z]{2,5}(?:[/-][a-z]{2,5}){1,4}");

  private WireSlug() {}

  static boolean isSlug(String line) {
    if (line.length() > MOST_LENGTH) {
      return false;
    }
    int bracket = line.indexOf('(');
    String words = (bracket > 0 ? line.substring(0, bracket) : line).strip();
    String[] tokens = SPACE.split(words, -1);
    if (tokens.length > MOST_TOKENS) {
      return false;
    }
    int codes = 0;
    int others = 0;
    for (String token : tokens) {
      if (CODE.matcher(token).matches()
          || MIXED_CODE.matcher(Letters.lower(token)).matches()
          || MIXED_CODE.matcher(token).matches()) {
        codes++;
      } else if (!NUMBER.matcher(token).matches()) {
        others++;
      }
    }
    return codes > 0 && others == 0;
  }

  /** The initials of those who wrote and edited, as in "ab/cde". */
  static boolean isSignOff(String line) {
    return line.length() <= 24 && SIGN_OFF.matcher(line).matches();
  }
}
