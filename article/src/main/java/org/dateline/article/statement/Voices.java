package org.dateline.article.statement;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Speaker;
import org.jspecify.annotations.Nullable;

/** Whether two statements may be one speaker's. */
final class Voices {
  /** How near two speakers are. */
  enum Nearness {
    SAME,
    /** The one is named by an office or side that the other has: "governor", "Kyiv". */
    ALIKE,
    /** Of one of them the page does not tell who it is. */
    UNKNOWN,
    DIFFERENT
  }

  private final String text;
  private final Map<String, Speaker> speakers;
  private final Map<String, Entity> entities;

  Voices(Article article) {
    this.text = article.document().text();
    this.speakers = article.speakers();
    this.entities =
        article.all(Entity.class).stream()
            .collect(Collectors.toUnmodifiableMap(Entity::id, Function.identity()));
  }

  Nearness between(Said a, Said b) {
    Entity one = entity(a);
    Entity other = entity(b);
    if (one != null && one.equals(other)) {
      return Nearness.SAME;
    }
    if (isNamedByOffice(a, b, other) || isNamedByOffice(b, a, one) || shareSide(a, one, b, other)) {
      return Nearness.ALIKE;
    }
    return isUnnamed(one) || isUnnamed(other) ? Nearness.UNKNOWN : Nearness.DIFFERENT;
  }

  /** Nobody, or somebody described without a name: "three people familiar with the talks". */
  private static boolean isUnnamed(@Nullable Entity entity) {
    return entity == null || !Character.isUpperCase(entity.name().codePointAt(0));
  }

  /** "Governor says": a bare noun that is among the other's offices or in its description. */
  private boolean isNamedByOffice(Said named, Said other, @Nullable Entity entity) {
    if (named.statement().source().isEmpty()) {
      return false;
    }
    ContentWords office = ContentWords.of(named.statement().source().getFirst().of(text));
    StringBuilder described = new StringBuilder();
    other.statement().source().forEach(span -> described.append(span.of(text)).append(' '));
    if (entity != null) {
      entity.roles().forEach(role -> described.append(role).append(' '));
    }
    ContentWords words = ContentWords.of(described.toString());
    return office.size() > 0 && office.words().stream().allMatch(words::holds);
  }

  /** A person and the institution for which it speaks; two persons are two. */
  private boolean shareSide(Said a, @Nullable Entity one, Said b, @Nullable Entity other) {
    boolean persons =
        one != null
            && other != null
            && one.type() == EntityType.PERSON
            && other.type() == EntityType.PERSON;
    Set<String> sides = sides(a, one);
    sides.retainAll(sides(b, other));
    return !persons && !sides.isEmpty();
  }

  private Set<String> sides(Said said, @Nullable Entity entity) {
    Set<String> sides = new HashSet<>();
    Speaker speaker = speakers.get(said.statement().id());
    if (speaker != null) {
      speaker.chain().stream()
          .filter(link -> link.station() == Speaker.Station.INSTITUTION)
          .forEach(link -> sides.add(link.name()));
    }
    if (entity != null && entity.type() != EntityType.PERSON) {
      sides.add(entity.name());
    }
    if (entity != null) {
      for (String of : entity.of()) {
        sides.add(of);
        sides.add("Government of " + of);
        sides.add("Government of the " + of);
      }
    }
    return sides;
  }

  private @Nullable Entity entity(Said said) {
    Speaker speaker = speakers.get(said.statement().id());
    return speaker == null || speaker.entity() == null ? null : entities.get(speaker.entity());
  }
}
