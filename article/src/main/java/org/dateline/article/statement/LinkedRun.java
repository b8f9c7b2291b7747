package org.dateline.article.statement;

import java.util.List;
import java.util.Optional;
import org.dateline.article.document.Span;

/** Finds the words that the model links to a cue as its content. */
final class LinkedRun {
  private static final double EVEN = 0.5;

  private LinkedRun() {}

  /**
   * The run of words with the greatest sum of beliefs over an even chance (Bentley's maximum
   * subarray): a doubtful word or two inside do not break it, and strays outside do not join it.
   * Its score is the mean belief.
   *
   * @param words in order
   */
  static Optional<TaggedSpan> surest(BlockTags tags, TaggedSpan cue, List<Span> words) {
    double most = 0;
    double sum = 0;
    Span surest = null;
    Span run = null;
    for (Span word : words) {
      run = run == null || sum <= 0 ? word : run.union(word);
      sum = Math.max(0, sum) + tags.link("content", cue, word) - EVEN;
      if (sum > most) {
        most = sum;
        surest = run;
      }
    }
    return Optional.ofNullable(surest)
        .map(span -> TaggedSpan.byRule(span, tags.link("content", cue, span)));
  }
}
