package org.dateline.article.page;

import org.dateline.article.document.Span;

/** Counts over a stretch of text that tell running prose from labels; one pass, no copies. */
record Prose(int words, int commas, boolean ends, boolean quoted) {
  private static final String FINAL = ".!?…。？！";
  private static final String CLOSING = "\"'”’»)]*_";

  static Prose of(String text, Span span) {
    int words = 0;
    int commas = 0;
    boolean inWord = false;
    boolean quoted = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Letters.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
        continue;
      }
      // An apostrophe within a word does not end it.
      inWord &= c == '\'' || c == '’' || c == '-';
      commas += c == ',' || c == '،' || c == '、' ? 1 : 0;
      quoted |= c == '“' || c == '”' || c == '"' || c == '«';
    }
    return new Prose(words, commas, endsSentence(text, span), quoted);
  }

  /** Whether the span ends in a full stop, question or exclamation mark, quotation marks aside. */
  static boolean endsSentence(String text, Span span) {
    int i = span.end() - 1;
    while (i > span.start() && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= span.start() && FINAL.indexOf(text.charAt(i)) >= 0;
  }

  /** Running text: a sentence of some length, or so many words that it must be one. */
  boolean isSentence() {
    return (ends && words >= 8) || words >= 25;
  }

  /** Letters and digits in lower case with single spaces: what two versions of a text share. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(Math.min(text.length(), 4_096));
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (space && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(c);
        space = false;
      } else if (!isPassedOver(c)) {
        space = true;
      }
    }
    return Letters.lower(folded.toString());
  }

  /** Apostrophes and characters that are not shown do not part words. */
  static boolean isPassedOver(char c) {
    return c == '\'' || c == '’' || c == '\u00ad' || c == '\u200b';
  }
}
