package org.dateline.article.statement;

import java.util.List;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement was made, with the reasons for it.
 *
 * @param place null where the page tells none
 */
record SpeakingPlace(Setting.@Nullable Place place, List<Reason> reasons) {
  SpeakingPlace {
    reasons = List.copyOf(reasons);
  }

  /** The place on the map that is nearest to the cue, else what stands there. */
  static SpeakingPlace of(
      String text,
      Span sentence,
      Statement statement,
      ReportingClause clause,
      Sentences sentences) {
    PlaceMention best = null;
    for (PlaceMention place : sentences.places(sentence)) {
      boolean spoken =
          place.use() == PlaceMention.Use.SAID_AT && !inContent(statement, place.span());
      boolean nearer =
          best == null || distance(statement, place.span()) < distance(statement, best.span());
      if (spoken && nearer && !clause.isOfAnother(place.span())) {
        best = place;
      }
    }
    if (best != null) {
      return at(text, statement, best.span(), best.why());
    }
    Span venue =
        VenueFinder.find(text, sentence, statement, clause, sentences.facilities(sentence));
    return venue == null
        ? new SpeakingPlace(null, List.of())
        : at(text, statement, venue, "those who are told, or a building, in the words about it");
  }

  static SpeakingPlace at(String text, Statement statement, Span span, String why) {
    return new SpeakingPlace(
        new Setting.Place(span.of(text), span),
        List.of(new Reason(statement.id(), Reason.Decision.SAID_AT, List.of(span), why)));
  }

  private static boolean inContent(Statement statement, Span span) {
    return statement.content().stream().anyMatch(span::overlaps);
  }

  private static int distance(Statement statement, Span span) {
    Span cue = statement.cue().getFirst();
    return span.start() >= cue.end() ? span.start() - cue.end() : cue.start() - span.end();
  }
}
