package org.dateline.desk.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dateline.article.document.Document;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a text to compare it with others: its words as numbers, and its sketch, the
 * least shingles by number (Broder 1997, MinHash with one permutation). Of a text within another
 * one, the sketches of both hold the same numbers, in proportion to what they share: so cut copies
 * are found as well as full ones. The sketch grows with the text.
 *
 * <p>The same words in the same blocks give the same fingerprint, whatever the page looks like.
 * Immutable and safe for use by many threads.
 */
final class Fingerprint {
  /** Texts with fewer words in all are not compared: "Read the full story" is nobody's copy. */
  static final int FEWEST_WORDS = 12;

  /** Of texts with fewer words in the body the headline is compared too. */
  static final int SHORT = 40;

  /** So many of the first words are kept as words, to be shown. */
  static final int OPENING = 20;

  private static final int WORDS_PER_VALUE = 12;
  private static final int FEWEST_VALUES = 24;
  private static final int MOST_VALUES = 400;
  private static final int LONGEST_HEADLINE = 200;

  private final long id;
  private final String headline;
  private final String opening;
  private final int[] words;
  private final int headlineWords;

  /** Made when they are first asked for; the same whoever makes them. */
  private volatile long @Nullable [] distinct;

  private volatile long @Nullable [] sketch;

  private Fingerprint(long id, String headline, String opening, int[] words, int headlineWords) {
    this.id = id;
    this.headline = headline;
    this.opening = opening;
    this.words = words;
    this.headlineWords = headlineWords;
  }

  /** The fingerprint of an article's own text. */
  static Fingerprint of(Document document) {
    String headline = document.metadata().headline();
    return of(OwnText.of(document), headline == null ? "" : headline);
  }

  private static Fingerprint of(OwnText text, String headline) {
    int[] body = Words.of(text.body(), text.starts());
    int[] title = Words.of(text.headline(), List.of());
    int[] words = body.length < SHORT ? joined(title, body) : body;
    List<String> first = text.body().subList(0, Math.min(OPENING, text.body().size()));
    return new Fingerprint(
        id(title, body, words.length),
        cut(headline),
        String.join(" ", first),
        words,
        words.length - body.length);
  }

  /** Tells the text; texts of more words come first, by powers of two. */
  long id() {
    return id;
  }

  /** As the page prints it, at most 200 characters; empty if there is none. */
  String headline() {
    return headline;
  }

  /** The first words. */
  String opening() {
    return opening;
  }

  /** All words, as {@link Words} codes them; not to be changed. */
  int[] words() {
    return words;
  }

  /** How many of the words are the headline's: those of a short text count too. */
  int headlineWords() {
    return headlineWords;
  }

  /** Whether it has words enough to be compared. */
  boolean isComparable() {
    return words.length >= FEWEST_WORDS;
  }

  /** Whether the headline had to be taken in, for want of words. */
  boolean isShort() {
    return words.length - headlineWords < SHORT;
  }

  /** The shingles in the order of the text. */
  long[] shingles() {
    return Shingles.inOrder(words);
  }

  /** The different shingles, ascending as numbers without sign; not to be changed. */
  long[] distinct() {
    long[] known = distinct;
    if (known == null) {
      known = Shingles.distinct(shingles());
      distinct = known;
    }
    return known;
  }

  /** The least of them; not to be changed. */
  long[] sketch() {
    long[] known = sketch;
    if (known == null) {
      long[] all = distinct();
      int size = Math.clamp(all.length / WORDS_PER_VALUE, FEWEST_VALUES, MOST_VALUES);
      known = Arrays.copyOf(all, Math.min(size, all.length));
      sketch = known;
    }
    return known;
  }

  /**
   * Five bits for the length, the longest first, and 58 of a SHA-256: an order that nobody can
   * choose, in which a text comes after those of twice its length.
   */
  private static long id(int[] title, int[] body, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * (title.length + body.length + 1));
    Arrays.stream(title).map(Words::identity).forEach(bytes::putInt);
    bytes.putInt(-1);
    Arrays.stream(body).map(Words::identity).forEach(bytes::putInt);
    String hex = Sha256.of(bytes.array()).hex();
    long digest = Long.parseUnsignedLong(hex.substring(0, 16), 16) >>> 6;
    return ((long) Integer.numberOfLeadingZeros(length | 1) << 58) | digest;
  }

  private static int[] joined(int[] one, int[] other) {
    int[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  private static String cut(String text) {
    int end = Math.min(text.length(), LONGEST_HEADLINE);
    boolean splits =
        end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splits ? end - 1 : end);
  }

  /** For a file: four bytes a word, then the two texts. */
  byte[] bytes() {
    byte[] title = headline.getBytes(StandardCharsets.UTF_8);
    byte[] first = opening.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes =
        ByteBuffer.allocate(16 + 4 * words.length + title.length + first.length)
            .putInt(words.length)
            .putInt(headlineWords)
            .putInt(title.length)
            .putInt(first.length);
    Arrays.stream(words).forEach(bytes::putInt);
    return bytes.put(title).put(first).array();
  }

  /** Reads what {@link #bytes} gave. */
  static Fingerprint of(long id, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int[] words = new int[in.getInt()];
    int headlineWords = in.getInt();
    byte[] title = new byte[in.getInt()];
    byte[] first = new byte[in.getInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.getInt();
    }
    in.get(title).get(first);
    return new Fingerprint(
        id,
        new String(title, StandardCharsets.UTF_8),
        new String(first, StandardCharsets.UTF_8),
        words,
        headlineWords);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint fingerprint && fingerprint.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
