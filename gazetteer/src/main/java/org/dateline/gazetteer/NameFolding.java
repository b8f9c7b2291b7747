package org.dateline.gazetteer;

import java.text.Normalizer;
import java.util.Map;

/**
 * Makes names comparable that people write differently: "Kup’yans’k" and "Kupyansk", "Saint-Denis"
 * and "St. Denis", "Łódź" and "Lodz", "U.S." and "US".
 *
 * <p>A folded name consists of words of lower-case letters and digits, parted by one space. Marks
 * and apostrophes go (only й keeps its breve), hyphens and other signs part words, initials with
 * full stops become one word, "and" stands for "&amp;", and a few words that are often shortened
 * are. Letters of other scripts stay in their script.
 */
public final class NameFolding {
  private static final Map<String, String> SHORTENED =
      Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft");

  private static final String APOSTROPHES = "'`’‘ʼʹ′´ʻʿʾ‛＇ˈ\u0374\u2035";
  private static final char BREVE = '\u0306';

  private final StringBuilder folded;
  private int wordStart;
  private boolean initials;

  private NameFolding(int capacity) {
    this.folded = new StringBuilder(capacity);
  }

  /** Folds a name; what has neither letters nor digits becomes the empty string. */
  public static String fold(CharSequence name) {
    CharSequence plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    NameFolding folding = new NameFolding(plain.length() + 4);
    int index = 0;
    while (index < plain.length()) {
      int c = Character.codePointAt(plain, index);
      folding.take(plain, index, c);
      index += Character.charCount(c);
    }
    folding.endWord();
    return folding.folded.toString().strip();
  }

  private static boolean isAscii(CharSequence name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private void take(CharSequence name, int index, int c) {
    if (Character.isLetterOrDigit(c)) {
      append(Character.toLowerCase(c));
    } else if (c == '.' && joinsInitials(name, index)) {
      initials = true;
    } else if (c == '&') {
      endWord();
      folded.append("and");
      endWord();
    } else if (isMark(c)) {
      mark(c);
    } else if (!isApostrophe(c)) {
      endWord();
    }
  }

  static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /** Letters that Unicode does not decompose. */
  private void append(int letter) {
    switch (letter) {
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ı' -> folded.append('i');
      case 'þ' -> folded.append("th");
      case 'ə' -> folded.append('a');
      case 'ħ' -> folded.append('h');
      case 'ŋ' -> folded.append("ng");
      case 'ґ' -> folded.append('г');
      default -> folded.appendCodePoint(letter);
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private void mark(int c) {
    int last = folded.length() - 1;
    if (c == BREVE && last >= 0 && folded.charAt(last) == 'и') {
      folded.setCharAt(last, 'й');
    }
  }

  /** Whether the full stop at {@code index} stands between single letters, as in "U.S.". */
  private boolean joinsInitials(CharSequence name, int index) {
    boolean afterLetter = initials || folded.length() - wordStart == 1;
    if (!afterLetter || index + 1 >= name.length() || !Character.isLetter(name.charAt(index + 1))) {
      return false;
    }
    return index + 2 >= name.length() || !Character.isLetterOrDigit(name.charAt(index + 2));
  }

  private void endWord() {
    if (folded.length() > wordStart) {
      String shorter = SHORTENED.get(folded.substring(wordStart));
      if (shorter != null) {
        folded.replace(wordStart, folded.length(), shorter);
      }
      folded.append(' ');
    }
    wordStart = folded.length();
    initials = false;
  }
}
