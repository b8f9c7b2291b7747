package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Span;
import org.dateline.article.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Says when and where each statement was made, as far as the reporter's words about it tell: "said
 * in Oslo on Wednesday". What stands in the statement itself is about what it tells of.
 */
public final class SettingStage implements Stage {
  @Override
  public String name() {
    return "setting";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.SENTENCES, Layer.STATEMENTS, Layer.SPEAKERS, Layer.TIMES, Layer.PLACES);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.SETTINGS, Layer.REASONS);
  }

  @Override
  public List<Annotation> annotate(Article article) {
    String text = article.document().text();
    Sentences sentences = Sentences.of(article);
    PreviousWords previous = new PreviousWords(article);
    List<Annotation> settings = new ArrayList<>();
    for (Statement statement : article.statements()) {
      Span sentence = statement.cue().isEmpty() ? null : sentences.with(statement.cue().getFirst());
      if (sentence != null) {
        List<Statement> near = sentences.statements(sentence);
        var clause = new ReportingClause(text, sentence, statement, near);
        var told = SpeakingDay.of(text, statement, clause, sentences.times(sentence));
        SpeakingDay day = previous.day(statement, told);
        Setting.Place place = place(text, statement, sentences.places(sentence));
        if (day.value() != null || place != null) {
          settings.add(new Setting(statement.id(), day.value(), place));
        }
        settings.addAll(day.reasons());
      }
    }
    return settings;
  }

  private static Setting.@Nullable Place place(
      String text, Statement statement, List<PlaceMention> places) {
    PlaceMention best = null;
    for (PlaceMention place : places) {
      boolean spoken =
          place.use() == PlaceMention.Use.SAID_AT && !inContent(statement, place.span());
      boolean nearer =
          best == null || distance(statement, place.span()) < distance(statement, best.span());
      if (spoken && nearer) {
        best = place;
      }
    }
    return best == null ? null : new Setting.Place(best.span().of(text), best.span());
  }

  private static boolean inContent(Statement statement, Span span) {
    return statement.content().stream().anyMatch(span::overlaps);
  }

  private static int distance(Statement statement, Span span) {
    Span cue = statement.cue().getFirst();
    return span.start() >= cue.end() ? span.start() - cue.end() : cue.start() - span.end();
  }

  /** What stands in each sentence, found by its place. */
  private record Sentences(
      NavigableMap<Integer, Span> spans,
      Map<Integer, List<Statement>> said,
      Map<Integer, List<TimeExpression>> timed,
      Map<Integer, List<PlaceMention>> placed) {
    static Sentences of(Article article) {
      Sentences sentences =
          new Sentences(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
      article.all(Sentence.class).forEach(s -> sentences.spans.put(s.span().start(), s.span()));
      for (Statement statement : article.all(Statement.class)) {
        statement.cue().forEach(span -> sentences.put(sentences.said, span, statement));
        statement.content().forEach(span -> sentences.putAll(span, statement));
      }
      article.all(TimeExpression.class).forEach(t -> sentences.put(sentences.timed, t.span(), t));
      article.all(PlaceMention.class).forEach(p -> sentences.put(sentences.placed, p.span(), p));
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

    List<PlaceMention> places(Span sentence) {
      return placed.getOrDefault(sentence.start(), List.of());
    }
  }
}
