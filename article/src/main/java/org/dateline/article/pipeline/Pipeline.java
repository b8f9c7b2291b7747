package org.dateline.article.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.document.Problem;

/**
 * Runs stages one after the other. The order is checked once, at construction. A stage that fails
 * on an article is recorded as a problem of that article; the stages that need its layers are left
 * out, each with a problem of its own, and the others still run.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Pipeline {
  private final List<Stage> stages;

  /**
   * @throws IllegalArgumentException if a stage requires a layer that no earlier stage assigns; the
   *     message names the stage, the layer and what is available
   */
  public Pipeline(List<Stage> stages) {
    this.stages = List.copyOf(stages);
    Set<Layer> available = EnumSet.noneOf(Layer.class);
    for (Stage stage : stages) {
      for (Layer layer : sorted(stage.requires())) {
        if (!available.contains(layer)) {
          throw new IllegalArgumentException(
              "stage '%s' requires layer %s, which no stage before it assigns; available there: %s. Put a stage that assigns %s before it."
                  .formatted(stage.name(), layer, available.isEmpty() ? "none" : available, layer));
        }
      }
      available.addAll(stage.assigns());
    }
  }

  /** Reads all that the stages can from an article. Never throws for a failing stage. */
  public Article annotate(Article article) {
    Set<Layer> missing = EnumSet.noneOf(Layer.class);
    Article soFar = article;
    for (Stage stage : stages) {
      Set<Layer> lacking = sorted(stage.requires());
      lacking.retainAll(missing);
      if (!lacking.isEmpty()) {
        missing.addAll(stage.assigns());
        soFar = soFar.with(leftOut(stage, lacking));
        continue;
      }
      try {
        soFar = soFar.with(checked(stage, stage.annotate(soFar)));
      } catch (RuntimeException | StackOverflowError e) {
        missing.addAll(stage.assigns());
        soFar = soFar.with(failed(stage, e));
      }
    }
    return soFar;
  }

  private static List<? extends Annotation> checked(Stage stage, List<? extends Annotation> added) {
    for (Annotation annotation : added) {
      if (!stage.assigns().contains(annotation.layer())) {
        throw new IllegalStateException(
            "it gave an annotation of layer %s but says that it assigns %s"
                .formatted(annotation.layer(), sorted(stage.assigns())));
      }
    }
    return added;
  }

  private static Problem failed(Stage stage, Throwable cause) {
    String reason = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    return new Problem(
        stage.name(),
        "stage-failed",
        "The stage failed and this article lacks %s (%s%s)."
            .formatted(sorted(stage.assigns()), cause.getClass().getSimpleName(), reason));
  }

  private static Problem leftOut(Stage stage, Set<Layer> lacking) {
    return new Problem(
        stage.name(),
        "stage-left-out",
        "Left out, because an earlier stage that gives " + lacking + " failed.");
  }

  private static Set<Layer> sorted(Set<Layer> layers) {
    Set<Layer> copy = EnumSet.noneOf(Layer.class);
    copy.addAll(layers);
    return copy;
  }
}
