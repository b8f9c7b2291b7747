package org.dateline.article.place;

import java.util.Set;

/** The words around one toponym, within its sentence. */
final class Surroundings {
  private static final Set<String> ENDS = Set.of(".", "!", "?", "”", "“", "\"", ";");

  private final Words words;
  private final int from;
  private final int to;

  Surroundings(Toponym toponym) {
    this.words = toponym.words();
    this.from = toponym.from();
    this.to = toponym.to();
  }

  Words words() {
    return words;
  }

  /** The number of the word before the name, articles left out. */
  int before() {
    int word = from - 1;
    return words.is(word, "the") ? word - 1 : word;
  }

  /** The word so many places before the name, articles left out; 1 is the nearest. */
  String before(int distance) {
    return words.lower(before() - distance + 1);
  }

  /** The word so many places behind the name; 1 is the nearest. */
  String behind(int distance) {
    return words.lower(to + distance - 1);
  }

  /** Whether one of some words stands before a word, at most so many words away. */
  boolean has(Set<String> wanted, int before, int distance) {
    for (int word = before - 1; word >= Math.max(0, before - distance); word--) {
      if (wanted.contains(words.lower(word))) {
        return true;
      }
      if (ENDS.contains(words.exact(word)) && !isAbbreviation(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean isAbbreviation(int word) {
    return words.is(word, ".") && words.isJoined(word) && words.lower(word - 1).length() <= 2;
  }

  /** The number of the first word behind a possessive ending; -1 if the name has none. */
  int behindPossessive() {
    if (!Apostrophe.is(words.exact(to)) || !words.isJoined(to)) {
      return -1;
    }
    return words.is(to + 1, "s") && words.isJoined(to + 1) ? to + 2 : to + 1;
  }

  /** The word joined to the name by a hyphen behind it; empty if there is none. */
  String compound() {
    boolean hyphen =
        (words.is(to, "-") || words.is(to, "‑")) && words.isJoined(to) && words.isJoined(to + 1);
    return hyphen ? words.lower(to + 1) : "";
  }

  /** The word joined to the name by a hyphen before it; empty if there is none. */
  String prefix() {
    boolean hyphen = words.is(from - 1, "-") && words.isJoined(from) && words.isJoined(from - 1);
    return hyphen ? words.lower(from - 2) : "";
  }
}
