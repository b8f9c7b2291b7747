package org.dateline.desk.story;

import java.util.Arrays;

/**
 * The shingles of a text: every run of {@link #WORDS} words, as a number of 64 bits. Broder, "On
 * the resemblance and containment of documents" (1997).
 */
final class Shingles {
  /**
   * Fewer words stand together by chance ("the ministry of"); with more a wrong letter costs more
   * shingles.
   */
  static final int WORDS = 4;

  private Shingles() {}

  /** The shingle that begins at each word, in order; a text of fewer words than one has one. */
  static long[] inOrder(int[] words) {
    if (words.length == 0) {
      return new long[0];
    }
    long[] shingles = new long[Math.max(1, words.length - WORDS + 1)];
    for (int at = 0; at < shingles.length; at++) {
      long hash = 0;
      for (int i = at; i < Math.min(words.length, at + WORDS); i++) {
        hash = mix(hash * 31 + Words.identity(words[i]) + 1);
      }
      shingles[at] = hash;
    }
    return shingles;
  }

  /** The different ones, ascending as numbers without sign: in an order that tells nothing. */
  static long[] distinct(long[] shingles) {
    long[] sorted = shingles.clone();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] ^= Long.MIN_VALUE;
    }
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    long[] distinct = Arrays.copyOf(sorted, count);
    for (int i = 0; i < count; i++) {
      distinct[i] ^= Long.MIN_VALUE;
    }
    return distinct;
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result is even. */
  static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
