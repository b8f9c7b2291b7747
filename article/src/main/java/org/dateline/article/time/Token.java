package org.dateline.article.time;

import java.util.Locale;
import org.dateline.article.document.Span;

/**
 * A run of letters, a run of digits, a mark, or a web or mail address.
 *
 * @param span where it stands
 * @param text its characters without invisible ones, apostrophes and hyphens made straight
 * @param lower the same in lower case; empty for an address and for a run so long that no pattern
 *     asks for it
 * @param kind which of the four it is
 * @param spaced whether white space stands before it, or nothing at all
 */
record Token(Span span, String text, String lower, Kind kind, boolean spaced) {
  enum Kind {
    WORD,
    DIGITS,
    MARK,
    ADDRESS
  }

  /** No word of the tables is longer; making long runs small can take long. */
  private static final int LONGEST = 40;

  static Token of(Span span, String text, Kind kind, boolean spaced) {
    boolean wanted = kind != Kind.ADDRESS && text.length() <= LONGEST;
    String lower = wanted ? text.toLowerCase(Locale.ROOT) : "";
    return new Token(span, text, lower, kind, spaced);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isMark() {
    return kind == Kind.MARK;
  }

  boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** The number that its digits write; -1 where there are none, or more than nine. */
  int number() {
    return isDigits() && text.length() <= 9 ? Integer.parseInt(text) : -1;
  }
}
