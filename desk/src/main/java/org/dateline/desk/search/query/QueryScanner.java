package org.dateline.desk.search.query;

/** Goes through the characters of a query. Not safe for use by several threads. */
final class QueryScanner {
  private static final String QUOTES = "\"\u201c\u201d";

  private final String text;
  private int at;

  /**
   * A value as written.
   *
   * @param position where it begins, without its quotation mark
   * @param text the characters, without quotation marks
   * @param quoted whether it stood in quotation marks
   */
  record Value(int position, String text, boolean quoted) {}

  QueryScanner(String text) {
    this.text = text;
  }

  int position() {
    return at;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  /** Passes a character if it stands here. */
  boolean pass(char c) {
    boolean here = isAt(c);
    at += here ? 1 : 0;
    return here;
  }

  /** Passes a word in capitals if it stands here by itself. */
  boolean passWord(String word) {
    int end = at + word.length();
    boolean here =
        text.startsWith(word, at)
            && (end == text.length()
                || isSpace(text.charAt(end))
                || "()".indexOf(text.charAt(end)) >= 0);
    at += here ? word.length() : 0;
    return here;
  }

  boolean isAtQuote() {
    return at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  /** The run of characters up to a space, a parenthesis, a quotation mark or a colon. */
  Value word() {
    return run(":");
  }

  /** The same, colons included. */
  Value bareValue() {
    return run("");
  }

  private Value run(String alsoEndsAt) {
    int from = at;
    while (at < text.length() && !endsRun(text.charAt(at), alsoEndsAt)) {
      at++;
    }
    return new Value(from, text.substring(from, at), false);
  }

  private static boolean endsRun(char c, String alsoEndsAt) {
    return isSpace(c)
        || "()".indexOf(c) >= 0
        || QUOTES.indexOf(c) >= 0
        || alsoEndsAt.indexOf(c) >= 0;
  }

  /**
   * What stands in the quotation marks that begin here.
   *
   * @throws QueryException if they are not closed
   */
  Value quoted() throws QueryException {
    int opening = at;
    at++;
    int from = at;
    while (at < text.length() && QUOTES.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == text.length()) {
      throw new QueryException(
          text, opening, "the quotation mark that opens here is not closed", "\"grain deal\"");
    }
    Value value = new Value(from, text.substring(from, at), true);
    at++;
    return value;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
