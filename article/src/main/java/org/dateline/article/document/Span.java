package org.dateline.article.document;

/**
 * A half-open range of a document's text: {@code start} is the first character, {@code end} one
 * past the last, both counted from 0 in UTF-16 code units, as {@link String} counts. Files and APIs
 * count code points; {@link CodePoints} converts.
 *
 * <p>Immutable and safe for use by many threads.
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} precedes it
   */
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start must be >= 0; got: [" + start + ", " + end + ")");
    }
    if (end < start) {
      throw new IllegalArgumentException("end must be >= start; got: [" + start + ", " + end + ")");
    }
  }

  /** The number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code other} lies within this span; equal spans contain each other. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the character at {@code offset} is covered. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether at least one character is covered by both. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The characters of {@code text} that this span covers.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** This span without the white space (Unicode, NBSP included) at its edges. */
  public Span strip(String text) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
