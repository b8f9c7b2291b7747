package org.dateline.article.page;

import java.util.regex.Pattern;

/**
 * Halves of surrogate pairs, which are no characters and could not be written to a file. Pages name
 * them by their numbers; they become U+FFFD, as in browsers.
 */
final class Surrogates {
  /** Java matches whole pairs as the characters that they are. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private Surrogates() {}

  /** The text, as long as it was. */
  static String mended(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return HALF.matcher(text).replaceAll("\ufffd");
      }
    }
    return text;
  }
}
