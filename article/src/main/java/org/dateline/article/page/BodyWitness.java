package org.dateline.article.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The article's text as the page's own metadata repeats it (JSON-LD {@code articleBody}). It is
 * only a witness: it tells which blocks belong to the article, and no word is taken from it.
 */
final class BodyWitness {
  /** Shorter bodies are teasers or the free part before a paywall. */
  private static final int FEWEST_WORDS = 120;

  private static final int GRAM = 4;
  private static final int MOST_CHARACTERS = 2_000_000;

  /** Knows nothing. */
  static final BodyWitness NONE = new BodyWitness(new int[0]);

  /** Hashes of rows of {@value #GRAM} words, sorted. */
  private final int[] grams;

  private BodyWitness(int[] grams) {
    this.grams = grams;
  }

  enum Verdict {
    IN,
    OUT,
    UNKNOWN
  }

  static BodyWitness of(@Nullable String articleBody) {
    if (articleBody == null || articleBody.length() > MOST_CHARACTERS) {
      return NONE;
    }
    // Some bodies keep their markup.
    int[] words = FoldedWords.hashes(articleBody.replaceAll("<[^<>]{1,500}>", " "));
    if (words.length < FEWEST_WORDS) {
      return NONE;
    }
    int[] grams = new int[words.length - GRAM + 1];
    for (int i = 0; i < grams.length; i++) {
      grams[i] = gram(words, i);
    }
    Arrays.sort(grams);
    return new BodyWitness(grams);
  }

  /** Whether a block's words stand in the body; short blocks cannot be told. */
  Verdict about(String block) {
    if (grams.length == 0 || block.length() > MOST_CHARACTERS) {
      return Verdict.UNKNOWN;
    }
    int[] words = FoldedWords.hashes(block);
    int all = words.length - GRAM + 1;
    if (all < 3) {
      return Verdict.UNKNOWN;
    }
    int found = 0;
    for (int i = 0; i < all; i++) {
      found += Arrays.binarySearch(grams, gram(words, i)) >= 0 ? 1 : 0;
    }
    if (found * 10 >= all * 7) {
      return Verdict.IN;
    }
    return all >= 8 && found * 10 <= all * 2 ? Verdict.OUT : Verdict.UNKNOWN;
  }

  private static int gram(int[] words, int at) {
    int hash = 17;
    for (int i = at; i < at + GRAM; i++) {
      hash = hash * 1_000_003 + words[i];
    }
    return hash;
  }
}
