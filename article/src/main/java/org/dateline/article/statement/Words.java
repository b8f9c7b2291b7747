package org.dateline.article.statement;

import java.util.List;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Span;

/**
 * The words of a block as the model sees them, punctuation marks among them. Counts those with
 * letters or digits between two offsets without walking over them, however long the block is.
 */
final class Words {
  private final TaggedText tagged;
  private final List<Span> spans;

  /** How many of the first n words have letters or digits. */
  private final int[] counted;

  Words(String text, TaggedText tagged) {
    this.tagged = tagged;
    this.spans = tagged.words();
    this.counted = new int[spans.size() + 1];
    for (int i = 0; i < spans.size(); i++) {
      boolean word = Character.isLetterOrDigit(text.codePointAt(spans.get(i).start()));
      counted[i + 1] = counted[i] + (word ? 1 : 0);
    }
  }

  /** All words and marks, in order. */
  List<Span> spans() {
    return spans;
  }

  /** The number of words, marks left out, that stand wholly within {@code from} and {@code to}. */
  int count(int from, int to) {
    int first = tagged.firstWordFrom(from);
    int end = tagged.firstWordFrom(to);
    // A word that begins before the end and reaches over it does not stand within.
    if (end > first && spans.get(end - 1).end() > to) {
      end--;
    }
    return end <= first ? 0 : counted[end] - counted[first];
  }
}
