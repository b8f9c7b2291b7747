package org.dateline.article.page;

import java.util.Arrays;

/**
 * The words of a text as two versions of it share them: letters and digits in lower case, without
 * apostrophes and what is not shown; each as a hash. One pass, no copies.
 */
final class FoldedWords {
  private static final int SEED = 17;

  private FoldedWords() {}

  /** One hash for each word, in order. */
  static int[] hashes(String text) {
    int[] hashes = new int[Math.max(8, text.length() / 5)];
    int count = 0;
    int hash = 0;
    boolean open = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      if (Letters.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        hash = (open ? hash : SEED) * 31 + Character.toLowerCase(c);
        open = true;
      } else if (open && !Prose.isPassedOver(c)) {
        if (count == hashes.length) {
          hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = hash;
        open = false;
      }
    }
    return Arrays.copyOf(hashes, count);
  }
}
