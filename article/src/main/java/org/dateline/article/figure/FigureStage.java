package org.dateline.article.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Figure;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Span;
import org.dateline.article.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Finds counts of people and things, with the bounds that the page's words give them, and says in
 * which statement each stands. Sums of money, measures, shares, dates, ages and the numbers in
 * names are no counts.
 */
public final class FigureStage implements Stage {
  private static final Set<String> KNOWN =
      Set.of("the", "these", "those", "both", "his", "her", "their", "its", "our", "your", "my");

  /** "The first two countries". */
  private static final Set<String> RANKING =
      Set.of("first", "last", "past", "next", "other", "previous", "top", "main", "remaining");

  private static final int MOST_KNOWN = 10;

  private final AmountReader amounts = new AmountReader();
  private final CountedReader counted = new CountedReader();
  private final HappeningReader happenings = new HappeningReader();

  @Override
  public String name() {
    return "figure";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.SENTENCES, Layer.STATEMENTS, Layer.TIMES);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.FIGURES);
  }

  @Override
  public List<Figure> annotate(Article article) {
    List<Figure> figures = new ArrayList<>();
    Contents contents = new Contents(article.statements());
    Times times = Times.of(article);
    for (Sentence sentence : article.all(Sentence.class)) {
      List<Word> words = Word.of(article.document().text(), sentence.span());
      for (int at = 0; at < words.size(); at++) {
        Amount amount = amounts.at(words, at);
        if (amount == null) {
          continue;
        }
        boolean time = times.overlap(span(words, amount));
        Counted what = time ? null : counted.of(words, amount);
        String of = what == null ? null : happenings.of(words, amount.start(), what.end());
        if (what != null && (of != null || !refersBack(words, amount))) {
          figures.add(figure(words, amount, what, of, contents));
        }
        at = amount.end() - 1;
      }
    }
    return figures;
  }

  /** "The two countries" tells no number that the reader did not know. */
  private static boolean refersBack(List<Word> words, Amount amount) {
    Long low = amount.low();
    int before = amount.start() - 1;
    before -= before > 0 && RANKING.contains(words.get(before).lower()) ? 1 : 0;
    return amount.bare()
        && low != null
        && low <= MOST_KNOWN
        && before >= 0
        && KNOWN.contains(words.get(before).lower());
  }

  private static Figure figure(
      List<Word> words, Amount amount, Counted what, @Nullable String of, Contents contents) {
    Span span = span(words, amount);
    return new Figure(
        span,
        amount.low(),
        amount.high(),
        amount.approximate(),
        what.unit(),
        of,
        contents.innermost(span));
  }

  private static Span span(List<Word> words, Amount amount) {
    return new Span(
        words.get(amount.start()).span().start(), words.get(amount.end() - 1).span().end());
  }

  /** Where the text tells of times: dates and lengths of time are no counts. */
  private record Times(NavigableMap<Integer, Integer> ends) {
    static Times of(Article article) {
      NavigableMap<Integer, Integer> ends = new TreeMap<>();
      for (TimeExpression time : article.all(TimeExpression.class)) {
        ends.merge(time.span().start(), time.span().end(), Math::max);
      }
      return new Times(ends);
    }

    boolean overlap(Span span) {
      Map.Entry<Integer, Integer> before = ends.lowerEntry(span.end());
      return before != null && before.getValue() > span.start();
    }
  }

  /** Looks up in which statement's content a span stands. */
  private static final class Contents {
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
}
