package org.dateline.evals;

import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.*;
import org.dateline.article.pipeline.Stage;

final class NoSpeakers implements Stage {
  @Override
  public String name() {
    return "none";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.SPEAKERS, Layer.ENTITIES, Layer.MENTIONS);
  }

  @Override
  public List<Annotation> annotate(Article a) {
    return List.of();
  }
}
