package org.dateline.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The Ukrainian letters that a name in Latin ones was probably made from, where the data have no
 * other: good enough to make other spellings of it, not to be shown.
 */
final class CyrillicGuess {
  private static final int MOST_LETTERS = 4;
  private static final String VOWELS = "aeiouyаеиіоуєїюяы";

  private static final Map<String, String> LETTERS = letters();

  private CyrillicGuess() {}

  private static Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>(Romanization.lettersOf("uk-national-2010"));
    letters.putAll(Romanization.lettersOf("uk-bgn-1965"));
    // Where one way of writing stands for several letters.
    letters.putAll(Map.of("i", "і", "y", "и", "'", "ь", "e", "е", "g", "г", "h", "г"));
    letters.putAll(Map.of("ya", "я", "yu", "ю", "ye", "є", "yi", "ї", "ia", "я", "iu", "ю"));
    letters.remove("");
    letters.remove("ie");
    return Map.copyOf(letters);
  }

  static String of(String name) {
    StringBuilder guess = new StringBuilder(name.length());
    String plain = name.replace('’', '\'').replace('ʼ', '\'');
    int index = 0;
    while (index < plain.length()) {
      int length = Math.min(MOST_LETTERS, plain.length() - index);
      while (length > 1 && !LETTERS.containsKey(lower(plain, index, length))) {
        length--;
      }
      String letter =
          LETTERS.getOrDefault(lower(plain, index, length), plain.substring(index, index + length));
      if (isShortI(plain, index, length)) {
        letter = "й";
      }
      boolean upper = Character.isUpperCase(plain.charAt(index)) && !letter.isEmpty();
      guess.append(upper ? Character.toUpperCase(letter.charAt(0)) + letter.substring(1) : letter);
      index += length;
    }
    return guess.toString();
  }

  /** "y" and "i" behind a vowel. */
  private static boolean isShortI(String name, int index, int length) {
    char letter = Character.toLowerCase(name.charAt(index));
    return length == 1
        && (letter == 'y' || letter == 'i')
        && index > 0
        && VOWELS.indexOf(Character.toLowerCase(name.charAt(index - 1))) >= 0;
  }

  private static String lower(String name, int index, int length) {
    return name.substring(index, index + length).toLowerCase(Locale.ROOT);
  }
}
