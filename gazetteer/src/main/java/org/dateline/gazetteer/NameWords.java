package org.dateline.gazetteer;

/** Where words begin and end in a text, as far as names go over several. */
final class NameWords {
  /** A word before a full stop that does not end a sentence is short: "St.", "Mt.". */
  private static final int SHORT = 3;

  private NameWords() {}

  /** One past the word that begins at {@code start}; −1 where none begins there. */
  static int end(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && isOfWord(text, end)) {
      end++;
    }
    return end == start || !Character.isLetterOrDigit(Character.codePointAt(text, start))
        ? -1
        : end;
  }

  private static boolean isOfWord(CharSequence text, int index) {
    char c = text.charAt(index);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return true;
    }
    boolean letterFollows =
        index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1));
    return (NameFolding.isApostrophe(c) && letterFollows)
        || (c == '.' && isBetweenInitials(text, index));
  }

  private static boolean isBetweenInitials(CharSequence text, int index) {
    boolean before =
        index > 0
            && Character.isLetter(text.charAt(index - 1))
            && (index < 2 || !Character.isLetterOrDigit(text.charAt(index - 2)));
    boolean after =
        index + 1 < text.length()
            && Character.isLetter(text.charAt(index + 1))
            && (index + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(index + 2)));
    return before && after;
  }

  /** Where the word that ends at {@code end} would end without "'s". */
  static int withoutPossessive(CharSequence text, int end) {
    boolean possessive =
        end >= 3
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
            && NameFolding.isApostrophe(text.charAt(end - 2));
    return possessive ? end - 2 : end;
  }

  /** Where the next word of the same name could begin; −1 where a name cannot go on. */
  static int next(CharSequence text, int end) {
    int at = end;
    if (at < text.length() && text.charAt(at) == '.' && wordLength(text, end) <= SHORT) {
      at++;
    }
    int lines = 0;
    boolean hyphen = false;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      char c = text.charAt(at);
      lines += c == '\n' ? 1 : 0;
      boolean isHyphen = Character.getType(c) == Character.DASH_PUNCTUATION;
      if ((isHyphen && hyphen) || lines > 1 || !(isHyphen || isSpace(c) || c == '&')) {
        return -1;
      }
      hyphen |= isHyphen;
      at++;
    }
    return at > end && at < text.length() ? at : -1;
  }

  private static int wordLength(CharSequence text, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
