package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** What stands in each sentence, found by its place. */
record Sentences(
    NavigableMap<Integer, Span> spans,
    Map<Integer, List<Statement>> said,
    Map<Integer, List<TimeExpression>> timed,
    Map<Integer, List<PlaceMention>> placed,
    Map<Integer, List<Name>> built) {
  static Sentences of(Article article) {
    Sentences sentences =
        new Sentences(
            new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    article.all(Sentence.class).forEach(s -> sentences.spans.put(s.span().start(), s.span()));
    for (Statement statement : article.all(Statement.class)) {
      statement.cue().forEach(span -> sentences.put(sentences.said, span, statement));
      statement.content().forEach(span -> sentences.putAll(span, statement));
    }
    article.all(TimeExpression.class).forEach(t -> sentences.put(sentences.timed, t.span(), t));
    article.all(PlaceMention.class).forEach(p -> sentences.put(sentences.placed, p.span(), p));
    article.all(Name.class).stream()
        .filter(name -> name.type() == EntityType.FACILITY)
        .forEach(name -> sentences.put(sentences.built, name.span(), name));
    return sentences;
  }

  private <T> void put(Map<Integer, List<T>> where, Span span, T what) {
    Span sentence = with(span);
    if (sentence != null) {
      where.computeIfAbsent(sentence.start(), unused -> new ArrayList<>()).add(what);
    }
  }

  /** A piece of content may go over several sentences. */
  private void putAll(Span piece, Statement statement) {
    Integer first = spans.floorKey(piece.start());
    Integer from = first == null ? Integer.valueOf(piece.start()) : first;
    for (Span sentence : spans.subMap(from, true, piece.end(), false).values()) {
      List<Statement> there = said.computeIfAbsent(sentence.start(), unused -> new ArrayList<>());
      if (sentence.overlaps(piece) && !there.contains(statement)) {
        there.add(statement);
      }
    }
  }

  @Nullable Span with(Span span) {
    Map.Entry<Integer, Span> sentence = spans.floorEntry(span.start());
    return sentence != null && sentence.getValue().contains(span) ? sentence.getValue() : null;
  }

  List<Statement> statements(Span sentence) {
    return said.getOrDefault(sentence.start(), List.of());
  }

  List<TimeExpression> times(Span sentence) {
    return timed.getOrDefault(sentence.start(), List.of());
  }

  List<Name> facilities(Span sentence) {
    return built.getOrDefault(sentence.start(), List.of());
  }

  List<PlaceMention> places(Span sentence) {
    return placed.getOrDefault(sentence.start(), List.of());
  }
}
