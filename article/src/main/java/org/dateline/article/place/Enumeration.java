package org.dateline.article.place;

import java.util.Set;

/** Names in a row: "Sumy, Kharkiv and Dnipro". */
final class Enumeration {
  private static final Set<String> MARKS = Set.of(",", ";", "and", "or", "&", "/");
  private static final int LONGEST = 2;

  private Enumeration() {}

  /** Whether the words from {@code from} to just before {@code to} only go on in a list. */
  static boolean isBetween(Words words, int from, int to) {
    if (to <= from || to - from > LONGEST) {
      return false;
    }
    for (int word = from; word < to; word++) {
      if (!MARKS.contains(words.lower(word))) {
        return false;
      }
    }
    return true;
  }
}
