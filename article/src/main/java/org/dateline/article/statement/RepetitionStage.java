package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of headline, standfirst, subheadings and captions that only repeat a
 * statement of the running text, or of one another where the running text has none. The nearer the
 * two speakers are, the fewer words need to agree: a headline that names its speaker hardly says
 * what the speaker does not say below.
 */
public final class RepetitionStage implements Stage {
  /** A single word is a topic, and what is said of it below may be anything. */
  private static final int LEAST_WORDS = 2;

  /** The same of what somebody unknown says. */
  private static final int LEAST_WORDS_OF_UNKNOWN = 3;

  /** No page has more to compare; a hostile one is compared no further. */
  private static final int MOST_COMPARED = 2_000;

  private static final int MOST_REPEATING = 500;

  @Override
  public String name() {
    return "repetition";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.STATEMENTS, Layer.ENTITIES, Layer.SPEAKERS, Layer.MODALITIES);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.REPETITIONS, Layer.REASONS);
  }

  @Override
  public List<Annotation> annotate(Article article) {
    Map<String, Modality> modalities = article.modalities();
    List<Said> all =
        article.statements().stream()
            .limit(MOST_COMPARED)
            .map(one -> Said.of(one, article.document(), modalities.get(one.id())))
            .toList();
    Voices voices = new Voices(article);
    Likeness likeness = new Likeness(all);
    List<Annotation> repetitions = new ArrayList<>();
    List<Said> repeating =
        all.stream().filter(said -> !said.isRunningText()).limit(MOST_REPEATING).toList();
    for (Said said : repeating) {
      Fuller fuller = fullest(said, all, voices, likeness);
      if (fuller != null) {
        repetitions.add(new Repetition(said.statement().id(), fuller.said().statement().id()));
        repetitions.add(fuller.reason(said.statement().id()));
      }
    }
    return repetitions;
  }

  /** What holds a repetition: the share of its weighed words, and how near the speakers are. */
  private record Fuller(Said said, double share, Voices.Nearness nearness) {
    Reason reason(String repeating) {
      String speakers =
          switch (nearness) {
            case SAME -> "the same speaker";
            case ALIKE -> "speakers that may be one";
            case UNKNOWN -> "a speaker that is not known";
            case DIFFERENT -> "another speaker";
          };
      return new Reason(
          repeating,
          Reason.Decision.SAME_AS,
          said.statement().content(),
          "it has %s %% of the words, weighed by how rare they are here; %s"
              .formatted(Math.round(share * 100), speakers));
    }
  }

  private static @Nullable Fuller fullest(
      Said said, List<Said> all, Voices voices, Likeness likeness) {
    Fuller best = null;
    Likeness.Weighed weighed = likeness.weighed(said);
    for (Said other : all) {
      if (!other.equals(said) && (other.isRunningText() || other.start() > said.start())) {
        Voices.Nearness nearness = voices.between(said, other);
        double share = isLittle(said, nearness) ? 0 : weighed.in(other);
        boolean runs = other.isRunningText() && best != null && !best.said().isRunningText();
        double most = best == null ? 0 : best.share();
        if (share >= leastShare(nearness) && (share > most || (runs && share >= most))) {
          best = new Fuller(other, share, nearness);
        }
      }
    }
    return best;
  }

  /** The least share of the repeating statement's words that the fuller one must have too. */
  private static double leastShare(Voices.Nearness nearness) {
    return switch (nearness) {
      case SAME -> 0.25;
      case ALIKE -> 0.35;
      case UNKNOWN -> 0.5;
      case DIFFERENT -> Double.POSITIVE_INFINITY;
    };
  }

  private static boolean isLittle(Said said, Voices.Nearness nearness) {
    int least = nearness == Voices.Nearness.UNKNOWN ? LEAST_WORDS_OF_UNKNOWN : LEAST_WORDS;
    return said.words().size() < least;
  }
}
