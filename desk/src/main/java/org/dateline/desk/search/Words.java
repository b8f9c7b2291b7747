package org.dateline.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.document.CodePoints;
import org.dateline.article.document.Span;

/**
 * Words of a page and where they stand. Immutable.
 *
 * @param parts in the page's order; more than one where something else stands between
 */
public record Words(List<Part> parts) {
  public Words {
    parts = List.copyOf(parts);
  }

  /** A half-open range of the page's text, in Unicode code points. */
  public record Range(int start, int end) {}

  /**
   * A run of characters of the page.
   *
   * @param text the characters
   * @param start where they begin in the page's text, in Unicode code points; -1 if they stand only
   *     in its metadata
   * @param end one past the last; -1 likewise
   */
  public record Part(String text, int start, int end) {
    static Part of(String page, CodePoints points, Span span) {
      return new Part(span.of(page), points.fromUnits(span.start()), points.fromUnits(span.end()));
    }

    boolean isOnPage() {
      return start >= 0;
    }

    /** The place on the page of a range of this text, which is counted in UTF-16 code units. */
    Range onPage(int from, int to) {
      int first = start + text.codePointCount(0, from);
      return new Range(first, first + text.codePointCount(from, to));
    }
  }

  static Words of(String page, CodePoints points, List<Span> spans) {
    List<Part> parts = new ArrayList<>();
    spans.forEach(span -> parts.add(Part.of(page, points, span)));
    return new Words(parts);
  }

  /** The words as one line, with a mark where something is left out between the parts. */
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining(" […] "));
  }

  /** Where they stand. */
  public List<Range> ranges() {
    return parts.stream().map(part -> new Range(part.start(), part.end())).toList();
  }
}
