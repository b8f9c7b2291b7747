package org.dateline.article.annotation;

import java.util.List;
import java.util.Map;
import org.dateline.article.document.Span;

/**
 * The words of one block as the language model sees them, with the probabilities that each of its
 * heads gives to its labels. Read by later stages; not part of the published article.
 *
 * <p>Immutable and safe for use by many threads, as long as nobody writes to the arrays.
 */
public final class TaggedText implements Annotation {
  private final Span block;
  private final List<Span> words;
  private final Map<String, float[][]> heads;

  /**
   * @param block the span of the block
   * @param words the spans of its words, in order
   * @param heads for each head's name, an array [words][labels] of probabilities; handed over
   * @throws IllegalArgumentException if a head does not have one row for each word
   */
  public TaggedText(Span block, List<Span> words, Map<String, float[][]> heads) {
    this.block = block;
    this.words = List.copyOf(words);
    this.heads = Map.copyOf(heads);
    heads.forEach(
        (name, rows) -> {
          if (rows.length != words.size()) {
            throw new IllegalArgumentException(
                "head '%s' must have a row for each of the %d words; got: %d"
                    .formatted(name, words.size(), rows.length));
          }
        });
  }

  public Span block() {
    return block;
  }

  public List<Span> words() {
    return words;
  }

  /**
   * The probabilities of the head's labels for the word numbered {@code word}.
   *
   * @throws IllegalArgumentException if there is no such head
   */
  public float[] probabilities(String head, int word) {
    float[][] rows = heads.get(head);
    if (rows == null) {
      throw new IllegalArgumentException(
          "the model has no head '"
              + head
              + "'; it has: "
              + heads.keySet().stream().sorted().toList());
    }
    return rows[word];
  }
}
