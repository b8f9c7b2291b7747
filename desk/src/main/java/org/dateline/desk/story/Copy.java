package org.dateline.desk.story;

import java.util.List;

/**
 * An article that repeats another one's words. Who took them from whom is not known by that: the
 * other is only the one that stands first in its group.
 *
 * @param article the article's key
 * @param of the key of the article that it is compared with
 * @param share how many of its words stand in the other one, 0 to 1
 * @param coverage how many of the other's words stand in it, 0 to 1
 * @param differences what differs; empty if the texts are the same word for word
 */
public record Copy(
    String article, String of, double share, double coverage, List<Difference> differences) {
  public Copy {
    differences = List.copyOf(differences);
  }

  /** Whether headline and text are the same, word for word. */
  public boolean isWordForWord() {
    return differences.isEmpty();
  }

  /** How a text repeats another. */
  static Copy of(String article, Fingerprint text, String first, Fingerprint other) {
    if (text.equals(other)) {
      return new Copy(article, first, 1, 1, List.of());
    }
    Alignment alignment = new Alignment(text, other);
    return new Copy(
        article,
        first,
        (double) alignment.shared(0, alignment.size()) / Math.max(1, alignment.size()),
        (double) alignment.met() / Math.max(1, alignment.otherSize()),
        DifferenceFinder.differences(text, other));
  }

  /** In one sentence for a reader: how much is shared, and what differs. */
  public String told() {
    if (isWordForWord()) {
      return "word for word";
    }
    String shared =
        Math.round(100 * share)
            + " % of its words stand there, "
            + Math.round(100 * coverage)
            + " % of those here";
    return shared + ": " + String.join("; ", differences.stream().map(Difference::told).toList());
  }
}
