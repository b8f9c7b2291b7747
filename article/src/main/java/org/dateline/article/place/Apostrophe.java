package org.dateline.article.place;

/** The signs that people write as apostrophes. */
final class Apostrophe {
  private Apostrophe() {}

  /** Whether the word is nothing but an apostrophe. */
  static boolean is(String word) {
    return word.equals("'") || word.equals("’") || word.equals("ʼ");
  }
}
