package org.dateline.desk.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which words of one text stand in another one too, by shingles, and where. A word counts as shared
 * if a shingle with it is.
 */
final class Alignment {
  private static final int NOWHERE = -1;

  private final int[] words;
  private final int[] others;

  /** For each word where it stands in the other text, or -1. */
  private final int[] places;

  /** Which words of the other text were met. */
  private final boolean[] met;

  Alignment(Fingerprint text, Fingerprint other) {
    this.words = text.words();
    this.others = other.words();
    this.places = new int[words.length];
    this.met = new boolean[others.length];
    Arrays.fill(places, NOWHERE);
    align(text.shingles(), other.shingles());
  }

  private void align(long[] shingles, long[] otherShingles) {
    Map<Long, Integer> first = HashMap.newHashMap(otherShingles.length);
    for (int i = otherShingles.length - 1; i >= 0; i--) {
      first.put(otherShingles[i], i);
    }
    int before = NOWHERE;
    for (int i = 0; i < shingles.length; i++) {
      Integer found = first.get(shingles[i]);
      if (found == null) {
        before = NOWHERE;
        continue;
      }
      int next = before + 1;
      boolean goesOn =
          before != NOWHERE && next < otherShingles.length && otherShingles[next] == shingles[i];
      before = goesOn ? next : found;
      mark(i, before);
    }
  }

  private void mark(int at, int other) {
    int length = Math.min(Shingles.WORDS, Math.min(words.length - at, others.length - other));
    for (int i = 0; i < length; i++) {
      if (places[at + i] == NOWHERE) {
        places[at + i] = other + i;
      }
      met[other + i] = true;
    }
  }

  int size() {
    return words.length;
  }

  int otherSize() {
    return others.length;
  }

  boolean isShared(int word) {
    return places[word] != NOWHERE;
  }

  /** Where a shared word stands in the other text. */
  int place(int word) {
    return places[word];
  }

  boolean isMet(int otherWord) {
    return met[otherWord];
  }

  /** How many words of the text from {@code start} to {@code end} are shared. */
  int shared(int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += isShared(i) ? 1 : 0;
    }
    return count;
  }

  /** How many words of the other text are met. */
  int met() {
    int count = 0;
    for (boolean one : met) {
      count += one ? 1 : 0;
    }
    return count;
  }

  int word(int at) {
    return words[at];
  }

  int otherWord(int at) {
    return others[at];
  }
}
