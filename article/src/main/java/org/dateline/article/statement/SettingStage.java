package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.dateline.article.pipeline.Stage;

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
    return Set.of(
        Layer.SENTENCES, Layer.NAMES, Layer.STATEMENTS, Layer.SPEAKERS, Layer.TIMES, Layer.PLACES);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.SETTINGS, Layer.REASONS);
  }

  @Override
  public List<Annotation> annotate(Article article) {
    String text = article.document().text();
    Sentences sentences = Sentences.of(article);
    Map<String, Speaker> speakers = article.speakers();
    PreviousWords previous = new PreviousWords(article);
    SpeakingSentences behind = SpeakingSentences.of(article, sentences);
    List<Annotation> settings = new ArrayList<>();
    for (Statement statement : article.statements()) {
      Span sentence = statement.cue().isEmpty() ? null : sentences.with(statement.cue().getFirst());
      if (sentence == null) {
        continue;
      }
      var clause = new ReportingClause(text, sentence, statement, sentences.statements(sentence));
      var inClause = SpeakingDay.of(text, statement, clause, sentences.times(sentence));
      SpeakingDay day = previous.day(statement, behind.day(statement, inClause));
      SpeakingPlace place =
          behind.place(statement, SpeakingPlace.of(text, sentence, statement, clause, sentences));
      Speaker speaker = speakers.get(statement.id());
      String via = speaker == null ? null : speaker.via();
      if (place.place() != null && place.place().name().equals(via)) {
        // "Wrote in Oslo Morning" names no place.
        place = new SpeakingPlace(null, List.of());
      }
      if (day.value() != null || place.place() != null) {
        settings.add(new Setting(statement.id(), day.value(), place.place()));
      }
      settings.addAll(day.reasons());
      settings.addAll(place.reasons());
    }
    return settings;
  }
}
