package org.dateline.article.time;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;

/** What stands in the contents of statements, found by its place. */
final class Contents {
  /** Where pieces begin, and the farthest that they or one before them end. */
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  private Contents() {}

  static Contents of(List<Statement> statements) {
    Contents contents = new Contents();
    List<Span> pieces =
        statements.stream().flatMap(one -> one.content().stream()).sorted().toList();
    int farthest = 0;
    for (Span piece : pieces) {
      farthest = Math.max(farthest, piece.end());
      contents.ends.put(piece.start(), farthest);
    }
    return contents;
  }

  boolean contain(Span span) {
    Map.Entry<Integer, Integer> piece = ends.floorEntry(span.start());
    return piece != null && span.end() <= piece.getValue();
  }
}
