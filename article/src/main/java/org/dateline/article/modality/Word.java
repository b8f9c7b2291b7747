package org.dateline.article.modality;

/**
 * A word or a mark of a statement, for reading the order of words.
 *
 * @param text in lower case, without characters that nobody sees; "won’t" is two words, "will" and
 *     "not"
 * @param start where it begins in the article's text
 * @param isLetters whether it is a word and no mark
 * @param isCapital whether it begins with a capital letter
 * @param isFirst whether a piece of the content begins with it
 */
record Word(String text, int start, boolean isLetters, boolean isCapital, boolean isFirst) {

  boolean is(String word) {
    return text.equals(word);
  }
}
