package org.dateline.article.page;

import java.util.Locale;

/** Tells letters and digits from other characters; ASCII, most of any page, by a table. */
final class Letters {
  private static final boolean[] ASCII = new boolean[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = Character.isLetterOrDigit(c);
    }
  }

  private Letters() {}

  static boolean isLetterOrDigit(char c) {
    return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c);
  }

  /**
   * In lower case as {@link String#toLowerCase} gives it, but never slowly: Java moves the whole
   * rest of a text for each capital I with a dot, which becomes two characters.
   */
  static String lower(String text) {
    String lengthened = text.indexOf('İ') < 0 ? text : text.replace("İ", "i\u0307");
    return lengthened.toLowerCase(Locale.ROOT);
  }
}
