package org.dateline.article.mention;

import org.dateline.article.document.LowerCase;
import org.dateline.article.document.Span;

/**
 * A word, a possessive mark or a punctuation mark of the text.
 *
 * @param span where it stands
 * @param text its characters, with straight apostrophes
 * @param kind which of the three it is
 * @param spaced whether white space stands before it
 */
record Token(Span span, String text, Kind kind, boolean spaced) {
  enum Kind {
    WORD,
    /** The mark of the genitive: {@code 's}, or the apostrophe after a plural. */
    POSSESSIVE,
    PUNCTUATION
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isPossessive() {
    return kind == Kind.POSSESSIVE;
  }

  boolean is(String mark) {
    return text.equals(mark);
  }

  /** Whether it is a word that begins with a capital letter. */
  boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  boolean isNumber() {
    return isWord() && text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
  }

  /** Whether it is written like an acronym: two capitals or more, and hardly anything else. */
  boolean isAcronym() {
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return isCapitalised() && capitals >= 2 && capitals * 2 > text.length() && text.length() <= 6;
  }

  String lower() {
    return LowerCase.of(text);
  }
}
