package org.dateline.desk.story;

import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.story.Difference.Kind;

/** Finds how a copy differs from the text that it is compared with. */
final class DifferenceFinder {
  /** A word that was changed breaks so many shingles that as many words may look changed. */
  private static final int LONGEST_CHANGE = 6;

  /** Shorter stretches in another place are chance. */
  private static final int SHORTEST_PASSAGE = 8;

  private final Fingerprint copy;
  private final Fingerprint other;
  private final Alignment alignment;
  private final List<Difference> found = new ArrayList<>();

  private int added;
  private int leftOut;
  private int reworded;
  private int passages = 1;
  private boolean reordered;

  private DifferenceFinder(Fingerprint copy, Fingerprint other) {
    this.copy = copy;
    this.other = other;
    this.alignment = new Alignment(copy, other);
  }

  /** The differences, in the order of {@link Kind}; none if the texts are the same. */
  static List<Difference> differences(Fingerprint copy, Fingerprint other) {
    return copy.equals(other) ? List.of() : new DifferenceFinder(copy, other).find();
  }

  private List<Difference> find() {
    headline();
    int first = firstShared();
    int last = lastShared();
    if (first > last) {
      return List.copyOf(found);
    }
    if (first > 0) {
      add(Kind.OPENING_ADDED, first, opening(first));
    }
    add(Kind.CLOSING_ADDED, alignment.size() - 1 - last, "");
    int end = missingAtEnd();
    within(first, last);
    leftOut += missingBefore(alignment.otherSize() - end);
    add(Kind.CUT_SHORT, end, "");
    add(Kind.LEFT_OUT, leftOut, "");
    add(Kind.ADDED, added, "");
    add(Kind.REWORDED, reworded, "");
    add(Kind.REORDERED, reordered ? passages : 0, "");
    return List.copyOf(found);
  }

  private void add(Kind kind, int count, String words) {
    if (count > 0) {
      found.add(new Difference(kind, count, words));
    }
  }

  private void headline() {
    if (!WordReader.words(copy.headline()).equals(WordReader.words(other.headline()))) {
      found.add(
          new Difference(
              Kind.HEADLINE, WordReader.words(copy.headline()).size(), copy.headline().strip()));
    }
  }

  /** The words before what is shared, if they are few enough to be kept. */
  private String opening(int count) {
    int body = count - copy.headlineWords();
    List<String> first = List.of(copy.opening().split(" "));
    return body <= 0 || body > first.size() ? "" : String.join(" ", first.subList(0, body));
  }

  private int firstShared() {
    int at = 0;
    while (at < alignment.size() && !alignment.isShared(at)) {
      at++;
    }
    return at;
  }

  private int lastShared() {
    int at = alignment.size() - 1;
    while (at >= 0 && !alignment.isShared(at)) {
      at--;
    }
    return at;
  }

  private int missingAtEnd() {
    int at = alignment.otherSize();
    while (at > 0 && !alignment.isMet(at - 1)) {
      at--;
    }
    return alignment.otherSize() - at;
  }

  /** Words of the other text that were not met, in stretches too long for a changed word. */
  private int missingBefore(int end) {
    int missing = 0;
    int run = 0;
    for (int i = 0; i <= end; i++) {
      if (i < end && !alignment.isMet(i)) {
        run++;
      } else {
        missing += run > LONGEST_CHANGE ? run : 0;
        run = 0;
      }
    }
    return missing;
  }

  /** What is added, changed or moved between the first and the last word that are shared. */
  private void within(int first, int last) {
    int gap = 0;
    int passage = 1;
    int place = alignment.place(first);
    int furthest = place;
    for (int i = first + 1; i <= last; i++) {
      if (!alignment.isShared(i)) {
        gap++;
        continue;
      }
      int next = alignment.place(i);
      if (gap > LONGEST_CHANGE) {
        added += gap;
      } else if (gap > 0) {
        reworded++;
      }
      if (next == place + 1 + gap || next == place + 1) {
        passage++;
      } else {
        passage = 1;
      }
      if (passage == SHORTEST_PASSAGE) {
        passages++;
        reordered |= next < furthest;
      }
      furthest = passage >= SHORTEST_PASSAGE ? Math.max(furthest, next) : furthest;
      place = next;
      gap = 0;
    }
  }
}
