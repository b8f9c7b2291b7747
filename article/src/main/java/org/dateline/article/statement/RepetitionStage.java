package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;
import org.dateline.article.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of headline, standfirst, subheadings and captions that only repeat a
 * statement of the running text, or of one another where the running text has none: most of their
 * words occur in it, and no other person says it.
 */
public final class RepetitionStage implements Stage {
  /** This share of the repeating statement's words must occur in the fuller one. */
  private static final double MOST = 0.7;

  /** With fewer words than this, likeness may be chance. */
  private static final int LEAST_WORDS = 3;

  @Override
  public String name() {
    return "repetition";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.STATEMENTS, Layer.ENTITIES, Layer.SPEAKERS);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.REPETITIONS);
  }

  @Override
  public List<Repetition> annotate(Article article) {
    Voices voices = new Voices(article);
    List<Said> all =
        article.statements().stream().map(s -> Said.of(s, article.document())).toList();
    List<Repetition> repetitions = new ArrayList<>();
    for (Said said : all) {
      Said fuller = said.isRunningText() ? null : fullest(said, all, voices);
      if (fuller != null) {
        repetitions.add(new Repetition(said.statement().id(), fuller.statement().id()));
      }
    }
    return repetitions;
  }

  private static @Nullable Said fullest(Said said, List<Said> all, Voices voices) {
    Said best = null;
    double most = 0;
    for (Said other : all) {
      if (other.equals(said) || !mayHold(other, said) || voices.differ(said, other)) {
        continue;
      }
      double share = said.words().shareIn(other.words());
      if (share >= MOST && share > most) {
        best = other;
        most = share;
      }
    }
    return best;
  }

  /**
   * Running text holds what the rest repeats; among the rest, the later holds, so no circle forms.
   */
  private static boolean mayHold(Said other, Said said) {
    boolean later =
        other.statement().content().getFirst().start()
            > said.statement().content().getFirst().start();
    return said.words().size() >= LEAST_WORDS && (other.isRunningText() || later);
  }

  private record Said(Statement statement, ContentWords words, BlockRole role) {
    static Said of(Statement statement, Document document) {
      int start = statement.content().getFirst().start();
      BlockRole role =
          document.blocks().stream()
              .filter(block -> block.span().contains(start))
              .map(Block::role)
              .findFirst()
              .orElse(BlockRole.PARAGRAPH);
      String words =
          statement.content().stream().map(document::text).collect(Collectors.joining(" "));
      return new Said(statement, ContentWords.of(words), role);
    }

    boolean isRunningText() {
      return role == BlockRole.PARAGRAPH || role == BlockRole.QUOTE || role == BlockRole.LIST;
    }
  }

  /** Who says what, as far as it tells two persons apart. */
  private static final class Voices {
    private final Map<String, Speaker> speakers;
    private final Map<String, Entity> entities;

    Voices(Article article) {
      this.speakers = article.speakers();
      this.entities =
          article.all(Entity.class).stream()
              .collect(Collectors.toUnmodifiableMap(Entity::id, Function.identity()));
    }

    boolean differ(Said a, Said b) {
      Entity one = person(a);
      Entity other = person(b);
      return one != null && other != null && !one.equals(other);
    }

    private @Nullable Entity person(Said said) {
      Speaker speaker = speakers.get(said.statement().id());
      Entity entity =
          speaker == null || speaker.entity() == null ? null : entities.get(speaker.entity());
      return entity != null && entity.type() == EntityType.PERSON ? entity : null;
    }
  }
}
