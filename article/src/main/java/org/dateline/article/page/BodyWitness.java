package org.dateline.article.page;

import java.util.HashSet;
import java.util.Set;
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
  static final BodyWitness NONE = new BodyWitness(Set.of());

  private final Set<Integer> grams;

  private BodyWitness(Set<Integer> grams) {
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
    String[] words = words(articleBody.replaceAll("<[^<>]{1,500}>", " "));
    if (words.length < FEWEST_WORDS) {
      return NONE;
    }
    Set<Integer> grams = new HashSet<>();
    for (int i = 0; i + GRAM <= words.length; i++) {
      grams.add(gram(words, i));
    }
    return new BodyWitness(grams);
  }

  /** Whether a block's words stand in the body; short blocks cannot be told. */
  Verdict about(String block) {
    if (grams.isEmpty() || block.length() > MOST_CHARACTERS) {
      return Verdict.UNKNOWN;
    }
    String[] words = words(block);
    int all = words.length - GRAM + 1;
    if (all < 3) {
      return Verdict.UNKNOWN;
    }
    int found = 0;
    for (int i = 0; i < all; i++) {
      found += grams.contains(gram(words, i)) ? 1 : 0;
    }
    if (found * 10 >= all * 7) {
      return Verdict.IN;
    }
    return all >= 8 && found * 10 <= all * 2 ? Verdict.OUT : Verdict.UNKNOWN;
  }

  private static String[] words(String text) {
    return Prose.folded(text).split(" ", -1);
  }

  private static Integer gram(String[] words, int at) {
    int hash = 17;
    for (int i = at; i < at + GRAM; i++) {
      hash = hash * 1_000_003 + words[i].hashCode();
    }
    return hash;
  }
}
