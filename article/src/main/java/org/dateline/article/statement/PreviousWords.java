package org.dateline.article.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * What each speaker of an article said last, and on which day. "He added" was said on the same
 * occasion as what stands just before. For one article, statement by statement in order.
 */
final class PreviousWords {
  /** Farther apart than about two sentences, it may be another occasion. */
  private static final int FARTHEST = 300;

  private final String text;
  private final Map<String, Speaker> speakers;
  private final Map<String, Said> last = new HashMap<>();

  private record Said(Statement statement, @Nullable String day) {}

  PreviousWords(Article article) {
    this.text = article.document().text();
    this.speakers = article.speakers();
  }

  /** The day that is told of a statement itself, else that of the words with which it goes on. */
  SpeakingDay day(Statement statement, SpeakingDay told) {
    Speaker speaker = speakers.get(statement.id());
    String entity = speaker == null ? null : speaker.entity();
    if (entity == null) {
      return told;
    }
    Said before = last.get(entity);
    SpeakingDay day = told;
    if (told.value() == null && before != null && goesOn(before.statement(), statement)) {
      String carried = before.day();
      day = carried == null ? told : SpeakingDay.carriedOn(statement, before.statement(), carried);
    }
    last.put(entity, new Said(statement, day.value()));
    return day;
  }

  private boolean goesOn(Statement before, Statement statement) {
    Span end = before.extent();
    Span cue = statement.cue().getFirst();
    List<String> words = ReportingWords.in(cue.of(text));
    return words.stream().anyMatch(ReportingWords.ADDING::has)
        && cue.start() >= end.start()
        && cue.start() - end.end() <= FARTHEST;
  }
}
