package org.dateline.article.time;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Span;

/**
 * Cuts text into runs of letters, runs of digits and single marks, so that a pattern can take
 * "12-hour", "24th" and "8.30pm" apart. Invisible characters (soft hyphens, zero width spaces)
 * within a run are no part of its text, and addresses are one token. Takes time in proportion to
 * the text.
 */
final class Tokenizer {
  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The tokens of {@code range}. */
  static List<Token> tokens(String text, Span range) {
    Tokenizer tokenizer = new Tokenizer(text, range.end());
    tokenizer.run(range.start());
    return tokenizer.tokens;
  }

  private void run(int start) {
    boolean spaced = true;
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      if (isSpace(c)) {
        spaced = true;
        at += width;
        continue;
      }
      if (isInvisible(c)) {
        at += width;
        continue;
      }
      int stop = spaced ? addressEnd(at) : at;
      if (stop > at) {
        tokens.add(Token.of(new Span(at, stop), "", Token.Kind.ADDRESS, true));
      } else if (Character.isLetter(c)) {
        stop = word(at, spaced);
      } else if (isDigit(c)) {
        stop = digits(at, spaced);
      } else {
        stop = Math.min(end, at + width);
        tokens.add(Token.of(new Span(at, stop), mark(c), Token.Kind.MARK, spaced));
      }
      spaced = false;
      at = stop;
    }
  }

  private int word(int start, boolean spaced) {
    StringBuilder letters = new StringBuilder();
    int at = start;
    int last = start;
    while (at < end) {
      int c = text.codePointAt(at);
      boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!letter && !isInvisible(c)) {
        break;
      }
      at += Character.charCount(c);
      if (letter) {
        letters.appendCodePoint(c);
        last = at;
      }
    }
    int stop = Math.min(end, last);
    tokens.add(Token.of(new Span(start, stop), letters.toString(), Token.Kind.WORD, spaced));
    return stop;
  }

  private int digits(int start, boolean spaced) {
    int at = start;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    String digits = text.substring(start, at);
    tokens.add(Token.of(new Span(start, at), digits, Token.Kind.DIGITS, spaced));
    return at;
  }

  /** The end of the web or mail address that begins here; {@code start} if none does. */
  private int addressEnd(int start) {
    int stop = start;
    boolean at = false;
    int dot = -1;
    boolean path = false;
    boolean scheme = false;
    while (stop < end && !isSpace(text.charAt(stop))) {
      char c = text.charAt(stop);
      at |= c == '@' && stop > start;
      if (c == '.' && dot < 0 && stop + 1 < end && Character.isLetter(text.charAt(stop + 1))) {
        dot = stop;
      }
      path |= c == '/' && dot > start && stop > dot + 2;
      scheme |= c == ':' && stop > start && text.startsWith("://", stop);
      stop++;
    }
    boolean address = (at && dot > 0) || path || scheme || text.startsWith("www.", start);
    return address ? stop : start;
  }

  private static String mark(int c) {
    return switch (c) {
      case '\u2019', '\u2018', '\u02bc', '\u00b4' -> "'";
      case '\u2010', '\u2011', '\u2212' -> "-";
      case '\u2014', '\u2012', '\u2015' -> "–";
      default -> Character.toString(c);
    };
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
