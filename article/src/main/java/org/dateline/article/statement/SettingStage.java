package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Name;
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
  /** A calendar day, perhaps with a time behind it, or a part of a year without its year. */
  private static final Pattern DAY = Pattern.compile("(?:\\d{4}|XXXX)-\\d{2}-\\d{2}");

  /** A sentence about the speaking alone. */
  private static final Pattern SPOKE =
      Pattern.compile(
          "\\b(?:(?:was|were)\\s(?:speaking|talking|addressing)|spoke\\s(?:at|to|in|from)|made\\s(?:the|his|her|their)\\s(?:remarks?|comments?|statement|announcement))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Characters between the cue and the sentence that tells where it was said. */
  private static final int FURTHEST_BEHIND = 600;

  private static final int DAY_LENGTH = "2022-05-12".length();

  @Override
  public String name() {
    return "setting";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.SENTENCES, Layer.NAMES, Layer.STATEMENTS, Layer.TIMES, Layer.PLACES);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.SETTINGS);
  }

  @Override
  public List<Setting> annotate(Article article) {
    String text = article.document().text();
    Sentences sentences = Sentences.of(article);
    Map<String, Span> told = toldBehind(article, text, sentences);
    List<Setting> settings = new ArrayList<>();
    for (Statement statement : article.statements()) {
      Span sentence = statement.cue().isEmpty() ? null : sentences.with(statement.cue().getFirst());
      if (sentence != null) {
        List<Statement> near = sentences.statements(sentence);
        var clause = new ReportingClause(text, sentence, statement, near);
        String day = day(statement, clause, sentences.times(sentence));
        Span spot = spot(text, statement, clause, sentences, sentence);
        spot = spot == null ? told.get(statement.id()) : spot;
        Setting.Place place = spot == null ? null : new Setting.Place(spot.of(text), spot);
        if (day != null || place != null) {
          settings.add(new Setting(statement.id(), day, place));
        }
      }
    }
    return settings;
  }

  private static @Nullable String day(
      Statement statement, ReportingClause clause, List<TimeExpression> times) {
    TimeExpression best = null;
    for (TimeExpression time : times) {
      boolean day = dayOf(time) != null && clause.holds(time.span());
      boolean nearer =
          best == null || distance(statement, time.span()) < distance(statement, best.span());
      if (day && nearer) {
        best = time;
      }
    }
    return best == null ? null : dayOf(best);
  }

  /** The day of a date or time; null for weeks, lengths and "now". */
  private static @Nullable String dayOf(TimeExpression time) {
    boolean point =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    if (!point) {
      return null;
    }
    if (time.value().equals(TimeExpression.UNRESOLVED)) {
      return TimeExpression.UNRESOLVED;
    }
    boolean day = DAY.matcher(time.value()).lookingAt();
    return day ? time.value().substring(0, DAY_LENGTH) : null;
  }

  /** The place on the map that is nearest to the cue, else what stands there. */
  private static @Nullable Span spot(
      String text,
      Statement statement,
      ReportingClause clause,
      Sentences sentences,
      Span sentence) {
    Span best = null;
    for (PlaceMention place : sentences.places(sentence)) {
      boolean spoken =
          place.use() == PlaceMention.Use.SAID_AT && !inContent(statement, place.span());
      boolean nearer =
          best == null || distance(statement, place.span()) < distance(statement, best);
      if (spoken && nearer && !clause.isOfAnother(place.span())) {
        best = place.span();
      }
    }
    if (best == null) {
      best = VenueFinder.find(text, sentence, statement, clause, sentences.facilities(sentence));
    }
    return best;
  }

  /**
   * "She was speaking in Oslo": where the statement before was made, told in a sentence of its own.
   */
  private static Map<String, Span> toldBehind(Article article, String text, Sentences sentences) {
    NavigableMap<Integer, Statement> byCue = new TreeMap<>();
    for (Statement statement : article.statements()) {
      statement.cue().forEach(cue -> byCue.put(cue.start(), statement));
    }
    Map<String, Span> told = new HashMap<>();
    for (PlaceMention place : article.all(PlaceMention.class)) {
      Span sentence = sentences.with(place.span());
      if (sentence != null
          && place.use() == PlaceMention.Use.SAID_AT
          && byCue.subMap(sentence.start(), sentence.end()).isEmpty()) {
        String before = text.substring(sentence.start(), place.span().start());
        Map.Entry<Integer, Statement> last = byCue.lowerEntry(sentence.start());
        if (last != null
            && sentence.start() - last.getKey() <= FURTHEST_BEHIND
            && SPOKE.matcher(before).find()) {
          told.putIfAbsent(last.getValue().id(), place.span());
        }
      }
    }
    return told;
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
}
