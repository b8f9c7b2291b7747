package org.dateline.article.annotation;

import java.util.List;
import java.util.Locale;
import org.dateline.article.document.Span;

/**
 * Why something was decided of a statement, and by which words of the page. The stage that decides
 * gives its reason beside what it decided, so that nobody has to guess it afterwards. Reasons
 * change nothing of what was read.
 *
 * <p>A decision may have several reasons, and one may tell why something was <em>not</em> taken,
 * such as a day that belongs to what the statement tells of.
 *
 * @param statement the statement's id
 * @param decision what was decided
 * @param evidence the words that decided, in order; empty where something other than words did
 * @param why for a reader: no sentence, without a full stop
 */
public record Reason(String statement, Decision decision, List<Span> evidence, String why)
    implements Annotation {

  /** What is decided of a statement, in the order in which a reader asks. */
  public enum Decision {
    /** Which words are the source, and that there is one. */
    SOURCE,
    /** Which words attribute. */
    CUE,
    /** Which words are attributed. */
    CONTENT,
    /** How much of them is quoted. */
    KIND,
    /** In which statement it stands. */
    WITHIN,
    /** Whose words they are. */
    SPEAKER,
    /** In which office the speaker speaks. */
    ROLE,
    /** To which medium it was said. */
    VIA,
    /** Who handed it on. */
    CHAIN,
    /** When it was said. */
    SAID_ON,
    /** Where it was said. */
    SAID_AT,
    /** A word of probability, its scale and what it governs. */
    LIKELIHOOD,
    /** A word of doubt off every scale. */
    HEDGE,
    /** Whether it is about the time after speaking. */
    FORECAST,
    /** Whether it is the speaker's own pledge or plan. */
    COMMITMENT,
    /** Whether it is said under a condition. */
    HYPOTHETICAL,
    /** Whether the speaker denies it. */
    DENIED,
    /** Whether the content is negated. */
    NEGATED,
    /** A count in it. */
    FIGURE,
    /** Which statement it repeats. */
    SAME_AS,
    /** How sure it is that the page was read right. */
    CONFIDENCE;

    /** The name in files and APIs, such as {@code said_on}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if no reason is told
   */
  public Reason {
    evidence = List.copyOf(evidence);
    if (why.isBlank()) {
      throw new IllegalArgumentException(
          "a reason must tell why; got none for %s of %s".formatted(decision.label(), statement));
    }
  }
}
