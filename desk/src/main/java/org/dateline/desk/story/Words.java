package org.dateline.desk.story;

import java.util.List;

/**
 * Words as numbers of 32 bits: 30 that tell the word, one that says that it is a number, one that
 * it begins a block. A text takes four bytes a word.
 */
final class Words {
  private static final int START = 1;
  private static final int NUMBER = 2;

  private Words() {}

  static int[] of(List<String> words, List<Integer> starts) {
    int[] codes = new int[words.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = code(words.get(i));
    }
    starts.forEach(at -> codes[at] |= START);
    return codes;
  }

  private static int code(String word) {
    long hash = 0;
    boolean number = false;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 1_000_003 + word.charAt(i);
      number |= Character.isDigit(word.charAt(i));
    }
    return ((int) (Shingles.mix(hash) >>> 32) & ~(NUMBER | START)) | (number ? NUMBER : 0);
  }

  /** What is the same for the same word, wherever it stands. */
  static int identity(int code) {
    return code >>> 1;
  }

  /** Whether it is written with digits. */
  static boolean isNumber(int code) {
    return (code & NUMBER) != 0;
  }

  /** Whether it is the first of a paragraph. */
  static boolean isStart(int code) {
    return (code & START) != 0;
  }
}
