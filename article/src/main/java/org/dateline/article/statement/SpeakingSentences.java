package org.dateline.article.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sentences about the speaking alone, which tell when and where the statement before was made, or
 * at the beginning of a paragraph the one behind: "She was speaking in Oslo on Monday." For one
 * article.
 */
final class SpeakingSentences {
  private static final Pattern SPOKE =
      Pattern.compile(
          "\\b(?:(?:was|were)\\s(?:speaking|talking|addressing)|spoke\\s(?:at|to|in|from|on)|made\\s(?:the|his|her|their)\\s(?:remarks?|comments?|statement|announcement))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String WHY = "a sentence of its own tells of the speaking";

  /** Characters between the cue and the sentence that tells where it was said. */
  private static final int FURTHEST_BEHIND = 600;

  private final String text;
  private final Sentences sentences;
  private final NavigableMap<Integer, Statement> byCue = new TreeMap<>();
  private final Map<String, PlaceMention> places = new HashMap<>();
  private final Map<String, TimeExpression> times = new HashMap<>();

  private SpeakingSentences(String text, Sentences sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  static SpeakingSentences of(Article article, Sentences sentences) {
    var all = new SpeakingSentences(article.document().text(), sentences);
    for (Statement statement : article.statements()) {
      statement.cue().forEach(cue -> all.byCue.put(cue.start(), statement));
    }
    article.all(PlaceMention.class).stream()
        .filter(place -> place.use() == PlaceMention.Use.SAID_AT)
        .forEach(place -> all.add(place.span(), place, all.places));
    article.all(TimeExpression.class).forEach(time -> all.add(time.span(), time, all.times));
    return all;
  }

  private <T> void add(Span span, T what, Map<String, T> told) {
    Span sentence = sentences.with(span);
    if (sentence == null || !byCue.subMap(sentence.start(), sentence.end()).isEmpty()) {
      return;
    }
    String before = text.substring(sentence.start(), span.start());
    Statement statement = toldOf(sentence);
    if (statement != null && SPOKE.matcher(before).find()) {
      told.putIfAbsent(statement.id(), what);
    }
  }

  private @Nullable Statement toldOf(Span sentence) {
    boolean opens = sentence.start() == 0 || text.charAt(sentence.start() - 1) == '\n';
    Map.Entry<Integer, Statement> next = byCue.ceilingEntry(sentence.end());
    if (opens && next != null && text.indexOf('\n', sentence.end()) > next.getKey()) {
      return next.getValue();
    }
    Map.Entry<Integer, Statement> last = byCue.lowerEntry(sentence.start());
    return last != null && sentence.start() - last.getKey() <= FURTHEST_BEHIND
        ? last.getValue()
        : null;
  }

  SpeakingDay day(Statement statement, SpeakingDay inClause) {
    TimeExpression time = times.get(statement.id());
    return inClause.value() != null || time == null
        ? inClause
        : SpeakingDay.told(text, statement, time, WHY);
  }

  SpeakingPlace place(Statement statement, SpeakingPlace inClause) {
    PlaceMention place = places.get(statement.id());
    return inClause.place() != null || place == null
        ? inClause
        : SpeakingPlace.at(text, statement, place.span(), WHY);
  }
}
