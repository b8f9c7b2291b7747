package org.dateline.article.place;

import java.util.Set;

/** Says how far names of the gazetteer go among the words of one block. */
final class ListedNames {
  /** No name of a place that the news uses has more words, points and hyphens counted. */
  static final int LONGEST = 9;

  private static final Set<String> JOINTS = Set.of("-", "'", "’", ".", "‑", "–");

  private final Words words;
  private final Vocabulary vocabulary;
  private final Lookup lookup;

  ListedNames(Words words, Vocabulary vocabulary, Lookup lookup) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.lookup = lookup;
  }

  /** Where the longest name of the gazetteer ends that begins here; 0 if there is none. */
  int longest(int from, int limit) {
    int best = 0;
    int to = from;
    int most = Math.min(limit, from + LONGEST);
    while (to < most && goesOn(from, to)) {
      to++;
      if (isListed(from, to)) {
        best = to;
      }
    }
    return best;
  }

  private boolean isListed(int from, int to) {
    if (!mayEnd(from, to - 1)) {
      return false;
    }
    String surface = words.surface(from, to);
    return isAbbreviation(from, surface) || !lookup.named(surface).isEmpty();
  }

  /** A name ends with a word or the point of an abbreviation; a possessive is not part of it. */
  private boolean mayEnd(int from, int last) {
    if (words.is(last, ".")) {
      return isInitial(last - 1) || vocabulary.abbreviations().isBeforePoint(words.exact(last - 1));
    }
    boolean possessive = words.is(last, "s") && Apostrophe.is(words.exact(last - 1));
    boolean word = words.isCapitalised(last) || words.isNumber(last) || words.isJoined(last);
    return words.isWord(last) && word && !(last > from && possessive);
  }

  /** The letter before the last point of "U.S.". */
  private boolean isInitial(int word) {
    return words.exact(word).length() == 1 && words.isJoined(word) && words.is(word - 1, ".");
  }

  private boolean isAbbreviation(int from, String surface) {
    Abbreviations.Region region = vocabulary.abbreviations().get(surface);
    return region != null && (!region.afterComma() || words.is(from - 1, ","));
  }

  private boolean goesOn(int from, int word) {
    if (words.isCapitalised(word) || (word > from && words.isNumber(word))) {
      return true;
    }
    if (word == from) {
      return false;
    }
    String written = words.exact(word);
    return (JOINTS.contains(written) && words.isJoined(word))
        || (written.length() < 2 && words.isJoined(word) && words.isWord(word))
        || (words.isJoined(word) && words.isWord(word))
        || vocabulary.lists().get("connects").contains(written);
  }

  /** The end of the name with the point of its abbreviation, which the model leaves out. */
  int withPoint(int from, int to) {
    boolean point = words.is(to, ".") && words.isJoined(to);
    return point && isAbbreviation(from, words.surface(from, to + 1)) ? to + 1 : to;
  }
}
