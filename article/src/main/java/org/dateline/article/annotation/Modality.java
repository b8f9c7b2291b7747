package org.dateline.article.annotation;

import java.util.List;
import java.util.Locale;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * How sure a statement is, in its speaker's own words.
 *
 * @param statement the statement's id
 * @param forecast some of the content is about the time after speaking
 * @param commitment that is the speaker's own pledge or plan
 * @param hypothetical it is said under a condition
 * @param denied the speaker denies the content
 * @param negated the content is negated
 * @param likelihoods the words on a scale, in order
 * @param hedges the words of doubt off every scale, in order; they never have a number
 */
public record Modality(
    String statement,
    boolean forecast,
    boolean commitment,
    boolean hypothetical,
    boolean denied,
    boolean negated,
    List<Likelihood> likelihoods,
    List<Hedge> hedges)
    implements Annotation {
  public Modality {
    likelihoods = List.copyOf(likelihoods);
    hedges = List.copyOf(hedges);
  }

  /** The published scales of probability words. */
  public enum Scale {
    /** UK Professional Head of Intelligence Assessment, probability yardstick, March 2025. */
    PHIA("PHIA"),
    /** US Intelligence Community Directive 203, 2015. */
    ICD203("ICD203"),
    /** The speaker is bound to no scale: the words are kept and no number is given. */
    NONE("none");

    private final String label;

    Scale(String label) {
      this.label = label;
    }

    /** The name in files and APIs. */
    public String label() {
      return label;
    }
  }

  /**
   * A word of probability.
   *
   * @param span the words
   * @param scale the speaker's scale
   * @param term the scale's first name for it; with {@link Scale#NONE} the words themselves
   * @param low the range's lower end, 0 to 1; null with {@link Scale#NONE}
   * @param high the range's upper end, 0 to 1; null with {@link Scale#NONE}
   * @param scope the clause that it governs
   */
  public record Likelihood(
      Span span,
      Scale scale,
      String term,
      @Nullable Double low,
      @Nullable Double high,
      Span scope) {

    /**
     * @throws IllegalArgumentException if numbers are given without a scale or missing with one
     */
    public Likelihood {
      if ((scale == Scale.NONE) != (low == null) || (low == null) != (high == null)) {
        throw new IllegalArgumentException(
            "a likelihood has a range exactly where it has a scale; got: %s %s..%s for '%s'"
                .formatted(scale, low, high, term));
      }
    }
  }

  /** A word of doubt that no scale numbers. */
  public record Hedge(Span span, HedgeKind kind, Span scope) {}

  /** What a hedge rests on: possibility, what others say, how things look, vagueness. */
  public enum HedgeKind {
    MODAL,
    HEARSAY,
    APPEARANCE,
    VAGUE;

    /** The name in files and APIs, such as {@code modal}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
