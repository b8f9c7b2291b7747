package org.dateline.article.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the plural that "of them" means where none has been counted: "The guard seized the drivers.
 * Nine of them are missing." It stands in a clause of its own before, for in one clause "them" is
 * somebody else ("fines were imposed on 12 of them"), and the first is what that clause is about.
 */
final class PluralFinder {
  /** A sentence is seldom longer. */
  private static final int REACH = 60;

  private final WordClasses classes;
  private final CountedReader counted;

  PluralFinder(WordClasses classes, CountedReader counted) {
    this.classes = classes;
    this.counted = counted;
  }

  /** The first plural of the sentence before the clause of the number; null if there is none. */
  @Nullable String inClauseBefore(List<Word> words, int start) {
    return first(words, clause(words, start));
  }

  /** The first plural of a sentence; null if there is none. */
  @Nullable String in(List<Word> words) {
    return first(words, words.size());
  }

  /** Where the clause of the number begins. */
  private int clause(List<Word> words, int start) {
    int at = start - 1;
    while (at > Math.max(0, start - REACH) && words.get(at).isLetters() && !isJoint(words, at)) {
      at--;
    }
    return Math.max(at, 0);
  }

  private boolean isJoint(List<Word> words, int at) {
    return classes.is(WordClass.CONJUNCTION, words, at)
        && (WordClasses.isLetters(words, at + 1) || words.get(at + 1).isDigits());
  }

  private @Nullable String first(List<Word> words, int end) {
    for (int at = Math.max(0, end - REACH); at < end; at++) {
      if (isPlural(words, at)) {
        return words.get(at).text();
      }
    }
    return null;
  }

  private boolean isPlural(List<Word> words, int at) {
    boolean noun =
        counted.isCounted(words.get(at).lower())
            && classes.isContent(words, at)
            && !WordClasses.isName(words, at);
    // "Who speaks", "she wants", "Ann Lee says".
    boolean verb =
        classes.is(WordClass.SUBJECT, words, at - 1)
            || classes.is(WordClass.RELATIVE, words, at - 1)
            || (WordClasses.isName(words, at - 1) && !classes.isAuxiliary(words, at + 1));
    boolean follows = !classes.isContent(words, at + 1) || classes.isForm(words, at + 1);
    return noun && !verb && follows;
  }
}
