package org.dateline.article.page;

/** The text of one block as it grows; white space collapses as in CSS. For one walk of one page. */
final class TextRun {
  private final StringBuilder text = new StringBuilder();
  private boolean pendingSpace;

  int length() {
    return text.length();
  }

  void appendCollapsed(String words) {
    for (int i = 0; i < words.length(); ) {
      if (isCssSpace(words.charAt(i))) {
        pendingSpace = true;
        i++;
        continue;
      }
      int end = i + 1;
      while (end < words.length() && !isCssSpace(words.charAt(end))) {
        end++;
      }
      spaceBetweenWords();
      text.append(words, i, end);
      i = end;
    }
  }

  /** Appends text of a preformatted element; only its line ends become line feeds. */
  void appendAsIs(String words) {
    spaceBetweenWords();
    text.append(words.indexOf('\r') < 0 ? words : words.replace("\r\n", "\n").replace('\r', '\n'));
  }

  void space() {
    pendingSpace = true;
  }

  void lineFeed() {
    separator('\n');
  }

  void tab() {
    separator('\t');
  }

  private void separator(char c) {
    pendingSpace = false;
    if (!text.isEmpty()) {
      text.append(c);
    }
  }

  private void spaceBetweenWords() {
    if (pendingSpace && !text.isEmpty() && !isCssSpace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
    pendingSpace = false;
  }

  /** The text without white space at its edges; the run starts anew. */
  String take() {
    int end = text.length();
    while (end > 0 && isCssSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && isCssSpace(text.charAt(start))) {
      start++;
    }
    String taken = Surrogates.mended(text.substring(start, end));
    text.setLength(0);
    pendingSpace = false;
    return taken;
  }

  /** NBSP and the other spaces of Unicode do not collapse. */
  private static boolean isCssSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
