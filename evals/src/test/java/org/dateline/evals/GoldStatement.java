package org.dateline.evals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a careful reader lists. Null means that the gold does not say and nothing is
 * checked.
 *
 * @param id unique in the gold
 * @param content the content's pieces, as they stand in the text
 * @param occurrence which occurrence of the pieces in the text is meant, from 1
 * @param alternatives other acceptable extents of the content, of one piece each
 * @param speakers acceptable names, compared without case
 * @param source words that the source's spans hold; empty where there is nothing to check
 * @param cue words that the cue's spans hold
 * @param kind {@code direct}, {@code indirect} or {@code mixed}
 * @param via the medium to which it was said
 * @param likelihoods the words on a scale, in order
 * @param hedges words of doubt, in lower case
 * @param forecast whether it is about the time after speaking
 * @param within the id of the statement in whose content it stands
 * @param same the name of a group of statements that are one, repeated on the page
 */
record GoldStatement(
    String id,
    List<String> content,
    int occurrence,
    List<String> alternatives,
    List<String> speakers,
    String source,
    String cue,
    String kind,
    @Nullable String via,
    @Nullable List<Likelihood> likelihoods,
    @Nullable List<String> hedges,
    @Nullable Boolean forecast,
    @Nullable String within,
    @Nullable String same) {

  /** A word on a scale: the words, the scale's label, its first name for them, its range. */
  record Likelihood(String text, String scale, String term, double low, double high) {
    @Override
    public String toString() {
      return "'%s' (%s %s, %s to %s)".formatted(text, scale, term, low, high);
    }
  }
}
