package org.dateline.article.annotation;

import java.util.List;
import java.util.Map;
import org.dateline.article.document.Span;

/**
 * The words of one block as the language model sees them, with the probabilities that each of its
 * heads gives to its labels, and with its links: how probably a word is part of the source or of
 * the content of the cue that begins with another word. Read by later stages; not part of the
 * published article.
 *
 * <p>Immutable and safe for use by many threads, as long as nobody writes to the arrays.
 */
public final class TaggedText implements Annotation {

  /** What one head of the model says. */
  public static final class Head {
    private final List<String> labels;
    private final float[][] rows;

    /**
     * Takes the head's answers.
     *
     * @param labels the possible answers
     * @param rows their probabilities, [words][labels]; handed over
     */
    public Head(List<String> labels, float[][] rows) {
      this.labels = List.copyOf(labels);
      this.rows = rows;
    }
  }

  /** The links of one cue. */
  public static final class LinkRow {
    private final int from;
    private final float[] probabilities;

    /**
     * Takes the links.
     *
     * @param from the number of the first word that the cue was read with
     * @param probabilities those of the words from there on; handed over
     */
    public LinkRow(int from, float[] probabilities) {
      this.from = from;
      this.probabilities = probabilities;
    }

    private float of(int word) {
      int at = word - from;
      return at < 0 || at >= probabilities.length ? 0 : probabilities[at];
    }
  }

  /**
   * Words that a head takes together.
   *
   * @param from the number of the first word
   * @param to one past the number of the last word
   * @param type what they are; empty where the head knows one type only
   * @param score the mean probability of their labels, 0 to 1
   */
  public record Run(int from, int to, String type, double score) {}

  private final Span block;
  private final List<Span> words;
  private final Map<String, Head> heads;
  private final Map<String, Map<Integer, LinkRow>> links;

  /**
   * Tags a block.
   *
   * @param block the span of the block
   * @param words the spans of its words, in order
   * @param heads what each head says, by its name
   * @param links for each link's name, the probabilities of the words around for each word that may
   *     begin a cue
   * @throws IllegalArgumentException if a head does not have one row for each word
   */
  public TaggedText(
      Span block,
      List<Span> words,
      Map<String, Head> heads,
      Map<String, Map<Integer, LinkRow>> links) {
    this.block = block;
    this.words = List.copyOf(words);
    this.heads = Map.copyOf(heads);
    this.links = Map.copyOf(links);
    heads.forEach(
        (name, head) -> {
          if (head.rows.length != words.size()) {
            throw new IllegalArgumentException(
                "head '%s' must have a row for each of the %s words; got: %s"
                    .formatted(name, words.size(), head.rows.length));
          }
        });
  }

  public Span block() {
    return block;
  }

  public List<Span> words() {
    return words;
  }

  /** Where the words from {@code from} to just before {@code to} stand. */
  public Span span(int from, int to) {
    return words.get(from).union(words.get(to - 1));
  }

  /**
   * The probabilities of the head's labels for the word numbered {@code word}.
   *
   * @throws IllegalArgumentException if there is no such head
   */
  public float[] probabilities(String head, int word) {
    return head(head).rows[word];
  }

  /**
   * The probability of one label for the word numbered {@code word}.
   *
   * @throws IllegalArgumentException if there is no such head or label
   */
  public float probability(String head, String label, int word) {
    int number = head(head).labels.indexOf(label);
    if (number < 0) {
      throw new IllegalArgumentException(
          "head '%s' has no label '%s'; it has: %s".formatted(head, label, head(head).labels));
    }
    return head(head).rows[word][number];
  }

  /** The number of the first word that begins at an offset or later. */
  public int firstWordFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The runs of words that a head with labels O, B, I finds, in order: its most probable sequence.
   *
   * @throws IllegalArgumentException if there is no such head
   */
  public List<Run> runs(String head) {
    return new BioDecoder(head(head).labels, head(head).rows).runs();
  }

  /**
   * How probably a word is of the named part of a cue, 0 to 1; 0 where {@code cue} begins none.
   *
   * @param name the link's name, such as {@code content}
   * @param cue the number of the cue's first word
   * @param word the number of the other word
   */
  public float link(String name, int cue, int word) {
    LinkRow row = links.getOrDefault(name, Map.of()).get(cue);
    return row == null ? 0 : row.of(word);
  }

  private Head head(String name) {
    Head head = heads.get(name);
    if (head == null) {
      throw new IllegalArgumentException(
          "the model has no head '"
              + name
              + "'; it has: "
              + heads.keySet().stream().sorted().toList());
    }
    return head;
  }
}
