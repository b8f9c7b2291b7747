package org.dateline.desk.attribution;

import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Speaker;
import org.jspecify.annotations.Nullable;

/** For which institution the speakers of one article speak. Immutable. */
public final class SpeakingInstitution {
  private final Map<String, Entity> entities = new TreeMap<>();

  public SpeakingInstitution(Article article) {
    article.all(Entity.class).forEach(entity -> entities.put(entity.id(), entity));
  }

  /**
   * The institution that the chain names, else the entity itself if it is an organisation or a
   * group with a name: it speaks for itself, whatever country it is of. Null where none is told.
   */
  public @Nullable String of(Speaker speaker) {
    for (Speaker.Link link : speaker.chain()) {
      if (link.station() == Speaker.Station.INSTITUTION && !link.name().isBlank()) {
        return link.name();
      }
    }
    String id = speaker.entity();
    Entity entity = id == null ? null : entities.get(id);
    return entity != null && isInstitution(entity) && !entity.name().isBlank()
        ? entity.name()
        : null;
  }

  /** A group with a role is only described, as "relief workers"; one without has a name. */
  private static boolean isInstitution(Entity entity) {
    return entity.type() == EntityType.ORGANISATION
        || (entity.type() == EntityType.GROUP && entity.roles().isEmpty());
  }
}
