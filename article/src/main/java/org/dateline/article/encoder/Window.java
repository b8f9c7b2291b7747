package org.dateline.article.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words that the model reads at once. Long blocks are read in windows that overlap; each
 * word's answer is taken from the window in which it stands farther from an edge.
 *
 * @param from the first word shown
 * @param to one past the last word shown
 * @param ownedFrom the first word whose answer is taken from here
 * @param ownedTo one past the last word whose answer is taken from here
 */
record Window(int from, int to, int ownedFrom, int ownedTo) {

  boolean owns(int word) {
    return ownedFrom <= word && word < ownedTo;
  }

  /**
   * Windows of at most {@code maxPieces} pieces that together own every word from {@code first} on
   * once, and show none before it.
   */
  static List<Window> over(List<Word> words, int first, int maxPieces) {
    List<Window> windows = new ArrayList<>();
    int from = first;
    int owned = first;
    while (owned < words.size()) {
      int to = reach(words, from, maxPieces);
      int next =
          to == words.size() ? to : Math.max(owned + 1, back(words, first, to, maxPieces / 4));
      int ownedTo = to == words.size() ? to : (next + to + 1) / 2;
      windows.add(new Window(from, to, owned, ownedTo));
      owned = ownedTo;
      from = next;
    }
    return windows;
  }

  /** One past the last word that still fits. */
  private static int reach(List<Word> words, int from, int maxPieces) {
    int pieces = 0;
    int to = from;
    while (to < words.size() && (to == from || pieces + size(words, to) <= maxPieces)) {
      pieces += size(words, to);
      to++;
    }
    return to;
  }

  /**
   * The word at which a window begins so that it shows {@code pieces} of the one that ends at to.
   */
  private static int back(List<Word> words, int first, int to, int pieces) {
    int from = to;
    int shown = 0;
    while (from > first && shown + size(words, from - 1) <= pieces) {
      from--;
      shown += size(words, from);
    }
    return from;
  }

  private static int size(List<Word> words, int word) {
    return words.get(word).ids().size();
  }
}
