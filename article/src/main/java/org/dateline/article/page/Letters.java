package org.dateline.article.page;

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
}
