package org.dateline.desk.report;

import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.desk.attribution.SpeakingInstitution;
import org.dateline.desk.report.Line.Source;
import org.jspecify.annotations.Nullable;

/** Whose words the statements of one article are. */
final class Sources {
  private final Map<String, Speaker> speakers;
  private final SpeakingInstitution institutions;
  private final Quoter quoter;

  Sources(Article article, Quoter quoter) {
    this.speakers = article.speakers();
    this.institutions = new SpeakingInstitution(article);
    this.quoter = quoter;
  }

  @Nullable Speaker speaker(Statement statement) {
    return speakers.get(statement.id());
  }

  Source of(Statement statement) {
    Speaker speaker = speakers.get(statement.id());
    return new Source(
        speaker == null ? null : unlessBlank(speaker.name()),
        speaker == null ? null : unlessBlank(speaker.role()),
        speaker == null ? null : institutions.of(speaker),
        quoter.quote(statement.source()));
  }

  private static @Nullable String unlessBlank(@Nullable String words) {
    return words == null || words.isBlank() ? null : words;
  }
}
