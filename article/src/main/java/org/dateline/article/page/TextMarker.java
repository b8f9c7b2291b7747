package org.dateline.article.page;

import org.dateline.article.document.Span;

/** Recognises by a line's first characters that it is an item of a list or is quoted. */
final class TextMarker {
  /** Dashes that also stand before a speaker's words or name are left out. */
  private static final String BULLETS = "•‣◦▪●■▸►·*-";

  private TextMarker() {}

  /** An item of a list: a bullet, or a number or letter with a full stop or bracket. */
  static boolean isItem(String text, Span line) {
    return itemStart(text, line) > 0;
  }

  /** How many characters the mark of a list's item has, white space included; 0 without one. */
  private static int itemStart(String text, Span line) {
    int at = line.start();
    if (BULLETS.indexOf(text.charAt(at)) >= 0) {
      at++;
    } else {
      int open = text.charAt(at) == '(' ? 1 : 0;
      int digits = at + open;
      while (digits < line.end() && Character.isDigit(text.charAt(digits))) {
        digits++;
      }
      int count = digits - at - open;
      boolean closed =
          digits < line.end() && (text.charAt(digits) == ')' || text.charAt(digits) == '.');
      if (count < 1 || count > 2 || !closed) {
        return 0;
      }
      at = digits + 1;
    }
    boolean space = at + 1 < line.end() && Character.isWhitespace(text.charAt(at));
    return space ? at + 1 - line.start() : 0;
  }

  /** A line of an earlier message, or of a quotation, after a mark that is no letter. */
  static boolean isQuoted(String text, Span line) {
    return text.charAt(line.start()) == '>' && line.length() > 1;
  }

  /** Nothing but the marks of quoted lines: the blank line within them. */
  static boolean isQuotedBlank(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (text.charAt(i) != '>' && !Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
