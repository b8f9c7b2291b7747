package org.dateline.article.figure;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Span;

/** Places in the text that are looked up often: times, or the phrases of sources. */
final class Spans {
  private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

  private Spans() {}

  static Spans ofTimes(Article article) {
    Spans spans = new Spans();
    article.all(TimeExpression.class).forEach(time -> spans.add(time.span()));
    return spans;
  }

  static Spans ofSources(List<Statement> statements) {
    Spans spans = new Spans();
    statements.forEach(statement -> statement.source().forEach(spans::add));
    return spans;
  }

  private void add(Span span) {
    ends.merge(span.start(), span.end(), Math::max);
  }

  boolean overlap(Span span) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }
}
