package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Span;

/**
 * Finds quotations by their marks: curly, straight, single, double, angled and low ones, and two
 * apostrophes in place of a double mark, as archives and wires write it. Only the outermost are
 * given; marks inside belong to their words. Apostrophes are told from single marks by the letters
 * around them, and a single quotation counts only if it is closed.
 */
final class QuotationFinder {
  private static final String OPENING = "“„«\"‘‚‹'";
  private final String text;
  private final Span block;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationFinder(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  /** The outermost quotations of a block, in order. */
  static List<Quotation> find(String text, Span block) {
    QuotationFinder finder = new QuotationFinder(text, block);
    finder.scan();
    return finder.found;
  }

  private void scan() {
    int at = block.start();
    while (at < block.end()) {
      at = opens(at) ? quotation(at) : at + 1;
    }
  }

  /** Adds the quotation that opens at {@code open}; returns where to go on. */
  private int quotation(int open) {
    boolean single = isSingle(mark(open));
    int close = closing(open);
    if (close < 0 && single) {
      return open + 1;
    }
    int end = close < 0 ? block.end() : close;
    Span inner = new Span(open + width(open), end).strip(text);
    int wholeEnd = close < 0 ? block.end() : close + width(close);
    found.add(new Quotation(new Span(open, wholeEnd), inner, close >= 0));
    return wholeEnd;
  }

  /** Where the quotation closes that opens at {@code open}; -1 if nowhere in the block. */
  private int closing(int open) {
    char mark = mark(open);
    int depth = 0;
    for (int at = open + width(open); at < block.end(); at++) {
      char c = mark(at);
      if (closes(mark, c) && endsWord(at) && !(isSingle(mark) && isPossessive(at, open))) {
        if (depth == 0) {
          return at;
        }
        depth--;
      } else if (c == mark && mark != '"' && mark != '\'' && opens(at)) {
        depth++;
      }
    }
    return depth > 0 ? lastClosing(open) : -1;
  }

  /**
   * With more opening than closing marks of one kind, the last closing mark closes the quotation.
   */
  private int lastClosing(int open) {
    char mark = mark(open);
    for (int at = block.end() - 1; at > open; at--) {
      if (closes(mark, mark(at)) && endsWord(at)) {
        return at;
      }
    }
    return -1;
  }

  /** The character at an offset; a double mark where two apostrophes stand for one. */
  private char mark(int at) {
    return width(at) == 2 ? '"' : text.charAt(at);
  }

  /** How many characters the mark at an offset has: of three apostrophes two are a double mark. */
  private int width(int at) {
    if (!isApostrophe(at) || !isApostrophe(at + 1)) {
      return 1;
    }
    boolean opens = at == block.start() || isSpace(text.charAt(at - 1));
    return opens || !isApostrophe(at + 2) ? 2 : 1;
  }

  private boolean isApostrophe(int at) {
    return at < block.end() && text.charAt(at) == '\'';
  }

  private boolean opens(int at) {
    char c = mark(at);
    int next = at + width(at);
    if (c == '”' && at == block.start()) {
      // A mistyped opening mark: nothing can close before it begins.
      return at + 1 < block.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    }
    if (OPENING.indexOf(c) < 0 || next >= block.end() || isSpace(text.charAt(next))) {
      return false;
    }
    boolean startsWord = at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (c == '"' || c == '\'') {
      char before = at == block.start() ? ' ' : text.charAt(at - 1);
      return isSpace(before) || "([{—–-/“‘\"'".indexOf(before) >= 0;
    }
    return startsWord;
  }

  /** A closing mark does not stand between two letters: that is an apostrophe. */
  private boolean endsWord(int at) {
    int next = at + width(at);
    boolean letterAfter = next < block.end() && Character.isLetterOrDigit(text.charAt(next));
    boolean spaceBefore = isSpace(text.charAt(at - 1)) && !isBehindInner(at);
    return !letterAfter && !(spaceBefore && text.charAt(at) != '»');
  }

  /** "He said ‘no.’ ”": the space that parts the closing marks of two quotations. */
  private boolean isBehindInner(int at) {
    return at - 2 > block.start()
        && !isSingle(mark(at))
        && (text.charAt(at - 2) == '’' || text.charAt(at - 2) == '\'')
        && !isSpace(text.charAt(at - 3));
  }

  /**
   * "the troops’ retreat": an apostrophe after s before a lower-case word, if another mark follows.
   */
  private boolean isPossessive(int at, int open) {
    if (Character.toLowerCase(text.charAt(at - 1)) != 's'
        || at + 2 >= block.end()
        || text.charAt(at + 1) != ' '
        || !Character.isLowerCase(text.charAt(at + 2))) {
      return false;
    }
    char mark = mark(open);
    for (int later = at + 1; later < block.end(); later++) {
      char c = mark(later);
      if (opens(later) && c == mark) {
        return false;
      }
      if (closes(mark, c) && endsWord(later)) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(char opening, char c) {
    return switch (opening) {
      case '“', '”' -> c == '”' || c == '"';
      case '„' -> c == '“' || c == '”' || c == '"';
      case '«' -> c == '»';
      case '"' -> c == '"' || c == '”';
      case '‘' -> c == '’' || c == '\'';
      case '‚' -> c == '‘' || c == '’';
      case '‹' -> c == '›';
      case '\'' -> c == '\'' || c == '’';
      default -> false;
    };
  }

  static boolean isSingle(char mark) {
    return mark == '‘' || mark == '\'' || mark == '‚' || mark == '‹';
  }

  /** Whether a block begins with a mark that opens a quotation. */
  static boolean startsWithOpening(String text, Span block) {
    return !block.isEmpty() && new QuotationFinder(text, block).opens(block.start());
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
