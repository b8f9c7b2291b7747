package org.dateline.article.document;

import java.util.Arrays;

/**
 * Converts offsets of one text between UTF-16 code units, as {@link Span} counts, and Unicode code
 * points, as every file and API counts (W3C Web Annotation, TextPositionSelector). This is the only
 * place where the two meet.
 *
 * <p>Immutable and safe for use by many threads. Takes memory in proportion to the number of
 * characters outside the Basic Multilingual Plane, not to the text.
 */
public final class CodePoints {
  /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
  private final int[] lowSurrogates;

  private final int length;

  public CodePoints(String text) {
    this.length = text.length();
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < length; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i++;
      }
    }
    this.lowSurrogates = Arrays.copyOf(found, count);
  }

  /**
   * The number of code points before the UTF-16 offset {@code unit}. An offset inside a surrogate
   * pair counts as the end of that pair.
   *
   * @throws IndexOutOfBoundsException if {@code unit} is negative or beyond the text's end
   */
  public int fromUnits(int unit) {
    if (unit < 0 || unit > length) {
      throw new IndexOutOfBoundsException(
          "offset must be within 0.." + length + " UTF-16 units; got: " + unit);
    }
    return unit - pairsBefore(unit);
  }

  /**
   * The UTF-16 offset of the code point numbered {@code point}.
   *
   * @throws IndexOutOfBoundsException if {@code point} is negative or beyond the text's end
   */
  public int toUnits(int point) {
    if (point < 0 || point > length - lowSurrogates.length) {
      throw new IndexOutOfBoundsException(
          "offset must be within 0.."
              + (length - lowSurrogates.length)
              + " code points; got: "
              + point);
    }
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair numbered `middle` is the code point lowSurrogates[middle] - 1 - middle.
      if (lowSurrogates[middle] - 1 - middle < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return point + low;
  }

  /** The UTF-16 span of the half-open range of code points. */
  public Span toUnits(int startPoint, int endPoint) {
    return new Span(toUnits(startPoint), toUnits(endPoint));
  }

  private int pairsBefore(int unit) {
    int at = Arrays.binarySearch(lowSurrogates, unit);
    // An offset between the halves of a pair is moved to the pair's end: both halves are counted as
    // one.
    return at >= 0 ? at : -at - 1;
  }
}
