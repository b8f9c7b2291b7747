package org.dateline.desk.report;

import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.desk.report.Line.Source;
import org.jspecify.annotations.Nullable;

/** Whose words the statements of one article are. */
final class Sources {
  private final Map<String, Speaker> speakers;
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Quoter quoter;

  Sources(Article article, Quoter quoter) {
    this.speakers = article.speakers();
    this.quoter = quoter;
    article.all(Entity.class).forEach(entity -> entities.put(entity.id(), entity));
  }

  @Nullable Speaker speaker(Statement statement) {
    return speakers.get(statement.id());
  }

  Source of(Statement statement) {
    Speaker speaker = speakers.get(statement.id());
    return new Source(
        speaker == null ? null : unlessBlank(speaker.name()),
        speaker == null ? null : unlessBlank(speaker.role()),
        speaker == null ? null : institution(speaker),
        quoter.quote(statement.source()));
  }

  /**
   * The institution that the chain names, else the entity itself if it is an organisation or a
   * group with a name: it speaks for itself, whatever country it is of.
   */
  private @Nullable String institution(Speaker speaker) {
    for (Speaker.Link link : speaker.chain()) {
      if (link.station() == Speaker.Station.INSTITUTION && !link.name().isBlank()) {
        return link.name();
      }
    }
    String id = speaker.entity();
    Entity entity = id == null ? null : entities.get(id);
    return entity != null && isInstitution(entity) ? unlessBlank(entity.name()) : null;
  }

  /** A group with a role is only described, as "relief workers"; one without has a name. */
  private static boolean isInstitution(Entity entity) {
    return entity.type() == EntityType.ORGANISATION
        || (entity.type() == EntityType.GROUP && entity.roles().isEmpty());
  }

  private static @Nullable String unlessBlank(@Nullable String words) {
    return words == null || words.isBlank() ? null : words;
  }
}
