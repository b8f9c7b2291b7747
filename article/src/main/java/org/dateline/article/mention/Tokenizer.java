package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.document.Span;

/**
 * Cuts text into words, possessive marks and punctuation. Hyphenated words, initials and
 * abbreviations of titles are one word each ("Crewe-Hollis", "U.S.", "Gen."); a possessive is two
 * ("Ukraine", "'s"). Takes time in proportion to the text.
 */
final class Tokenizer {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "maj", "col", "lt", "capt", "brig", "adm", "sgt",
          "cpl", "cmdr", "cdr", "sen", "rep", "gov", "hon", "rev", "st", "no", "insp", "supt", "jr",
          "sr", "fr", "msgr");

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The tokens of {@code range}. */
  static List<Token> tokens(String text, Span range) {
    return new Tokenizer(text, range.end()).run(range.start());
  }

  /** The words of {@code text} as tokens write them, joined by single spaces. */
  static String normal(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (Token token : tokens(text, new Span(0, text.length()))) {
      if (!joined.isEmpty() && !token.isPossessive()) {
        joined.append(' ');
      }
      joined.append(token.text());
    }
    return joined.toString();
  }

  private List<Token> run(int start) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
      } else if (isLetter(c)) {
        at = word(at);
      } else {
        at = mark(at);
      }
    }
    return tokens;
  }

  private int word(int start) {
    int at = start;
    while (at < end && (isLetter(text.charAt(at)) || isInner(start, at))) {
      at++;
    }
    if (at < end
        && text.charAt(at) == '.'
        && takesPoint(text.substring(start, at))
        && !isPlatform(start, at)) {
      at++;
    }
    add(start, at, Token.Kind.WORD);
    return at;
  }

  /** "On X." ends a sentence; "on J. Lee" does not. */
  private boolean isPlatform(int start, int at) {
    return at - start == 1
        && text.charAt(start) == 'X'
        && !tokens.isEmpty()
        && tokens.getLast().lower().equals("on");
  }

  /** Whether the mark at {@code at} joins two parts of one word. */
  private boolean isInner(int start, int at) {
    if (at == start || at + 1 >= end || !isLetter(text.charAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    if (isApostrophe(c)) {
      boolean genitive =
          (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
              && (at + 2 >= end || !isLetter(text.charAt(at + 2)));
      return !genitive;
    }
    return c == '-' || c == '\u2011' || c == '&' || (c == '.' && isInitial(at));
  }

  /** Whether the point at {@code at} follows a single letter, as in "U.S.". */
  private boolean isInitial(int at) {
    return Character.isLetter(text.charAt(at - 1))
        && (at < 2 || !isLetter(text.charAt(at - 2)))
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static boolean takesPoint(String word) {
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial
        || (word.indexOf('.') > 0 && Character.isUpperCase(word.charAt(0)))
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private int mark(int at) {
    char c = text.charAt(at);
    boolean afterWord =
        !tokens.isEmpty() && tokens.getLast().isWord() && tokens.getLast().span().end() == at;
    if (isApostrophe(c) && afterWord) {
      if (at + 1 < end && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')) {
        add(at, at + 2, Token.Kind.POSSESSIVE);
        return at + 2;
      }
      if (isPluralGenitive(at)) {
        add(at, at + 1, Token.Kind.POSSESSIVE);
        return at + 1;
      }
    }
    int width = Character.charCount(text.codePointAt(at));
    add(at, at + width, Token.Kind.PUNCTUATION);
    return at + width;
  }

  private boolean isPluralGenitive(int at) {
    return text.charAt(at - 1) == 's'
        && at + 2 < end
        && isSpace(text.charAt(at + 1))
        && Character.isLetter(text.charAt(at + 2));
  }

  private void add(int start, int stop, Token.Kind kind) {
    boolean spaced = start == 0 || isSpace(text.charAt(start - 1));
    String words = text.substring(start, stop).replace('\u2019', '\'').replace('\u2011', '-');
    tokens.add(new Token(new Span(start, stop), words, kind, spaced));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
