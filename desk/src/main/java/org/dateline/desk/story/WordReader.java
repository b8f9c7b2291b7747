package org.dateline.desk.story;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words as copies are compared: letters and digits alone, in lower case, in
 * compatibility form (Unicode NFKC). How a word is printed (quotation marks, dashes, ligatures,
 * soft hyphens, the comma in 1,187) makes no difference. A writing without spaces between words
 * gives each letter as a word.
 */
final class WordReader {
  /** So long is no word; what is longer is cut, so that a hostile page has no endless ones. */
  private static final int LONGEST = 64;

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private WordReader(String text) {
    this.text = text;
  }

  static List<String> words(String text) {
    return new WordReader(Normalizer.normalize(text, Normalizer.Form.NFKC)).read();
  }

  private List<String> read() {
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      at += Character.charCount(letter);
      if (isSpaceless(letter)) {
        end();
        word.appendCodePoint(letter);
        end();
      } else if (Character.isLetterOrDigit(letter) || isMark(letter)) {
        word.appendCodePoint(Character.toLowerCase(letter));
        if (word.length() >= LONGEST) {
          end();
        }
      } else if (!isWithinWord(letter, at)) {
        end();
      }
    }
    end();
    return words;
  }

  private void end() {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** An apostrophe, a soft hyphen, what has no width, and the point or comma in a number. */
  private boolean isWithinWord(int letter, int next) {
    if (Character.getType(letter) == Character.FORMAT || "'\u2019\u02BC".indexOf(letter) >= 0) {
      return true;
    }
    return (letter == ',' || letter == '.')
        && !word.isEmpty()
        && Character.isDigit(word.charAt(word.length() - 1))
        && next < text.length()
        && Character.isDigit(text.charAt(next));
  }

  private static boolean isSpaceless(int letter) {
    if (letter < 0x0E00) {
      return false; // scripts without spaces begin with Thai
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(letter);
      default -> false;
    };
  }
}
