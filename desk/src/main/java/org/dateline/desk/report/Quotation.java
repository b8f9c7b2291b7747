package org.dateline.desk.report;

/**
 * Words of a page and where they stand. This is the only place where a report holds a page's text,
 * so whatever can be verified is one of these.
 *
 * @param start the first character, counted from 0 in Unicode code points of the article's text
 * @param end one past the last, in code points
 * @param words exactly the text from {@code start} to {@code end}
 * @param prefix up to 48 characters before them (W3C Web Annotation, TextQuoteSelector)
 * @param suffix up to 48 characters after them
 */
public record Quotation(int start, int end, String words, String prefix, String suffix)
    implements Comparable<Quotation> {

  /**
   * @throws IllegalArgumentException if the offsets do not fit the words
   */
  public Quotation {
    if (start < 0 || end - start != words.codePointCount(0, words.length())) {
      throw new IllegalArgumentException(
          "offsets must count the code points of the words '%s'; got: [%s, %s)"
              .formatted(words, start, end));
    }
  }

  /** By place. */
  @Override
  public int compareTo(Quotation other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
