package org.dateline.article.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** Looks up in which statement's content a span stands. */
final class Contents {
  private final NavigableMap<Integer, List<Piece>> pieces = new TreeMap<>();
  private int longest;

  /** A piece of the content of a statement, and how long all of that is. */
  private record Piece(String statement, Span span, int length) {}

  Contents(List<Statement> statements) {
    for (Statement statement : statements) {
      int length = statement.content().stream().mapToInt(Span::length).sum();
      for (Span span : statement.content()) {
        longest = Math.max(longest, span.length());
        pieces
            .computeIfAbsent(span.start(), unused -> new ArrayList<>())
            .add(new Piece(statement.id(), span, length));
      }
    }
  }

  /** The statement with the shortest content that holds the span; null if none does. */
  @Nullable String innermost(Span span) {
    if (span.length() > longest) {
      return null;
    }
    return pieces.subMap(span.end() - longest, true, span.start(), true).values().stream()
        .flatMap(List::stream)
        .filter(piece -> piece.span().contains(span))
        .min(Comparator.comparingInt(Piece::length))
        .map(Piece::statement)
        .orElse(null);
  }
}
