package org.dateline.desk.report;

import java.util.List;
import org.dateline.article.document.CodePoints;
import org.dateline.article.document.Span;

/** Cuts quotations out of one text. */
final class Quoter {
  /** How many code points are kept on either side. */
  static final int CONTEXT = 48;

  private final String text;
  private final CodePoints points;

  Quoter(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  String text() {
    return text;
  }

  /** What the whole text's code points number. */
  int length() {
    return points.fromUnits(text.length());
  }

  int codePoints(Span span) {
    return points.fromUnits(span.end()) - points.fromUnits(span.start());
  }

  Quotation quote(Span span) {
    return quote(points.fromUnits(span.start()), points.fromUnits(span.end()));
  }

  List<Quotation> quote(List<Span> spans) {
    return spans.stream().filter(span -> !span.isEmpty()).map(this::quote).toList();
  }

  /**
   * The quotation at these code points.
   *
   * @throws IndexOutOfBoundsException if the text does not reach so far
   */
  Quotation quote(int start, int end) {
    Span span = points.toUnits(start, end);
    Span before = points.toUnits(Math.max(0, start - CONTEXT), start);
    Span after = points.toUnits(end, Math.min(length(), end + CONTEXT));
    return new Quotation(start, end, span.of(text), before.of(text), after.of(text));
  }

  /** Whether the text has exactly this at its place. */
  boolean has(Quotation quotation) {
    return quotation.end() <= length()
        && quote(quotation.start(), quotation.end()).equals(quotation);
  }
}
