package org.dateline.desk.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the index keeps it: all that a line about it needs. Immutable.
 *
 * @param reference the article on whose page it stands
 * @param statement its id in the article
 * @param within the id of the statement in whose content it stands
 * @param source the words for the source
 * @param name the speaker's name
 * @param role the office in which it speaks
 * @param institution for which it speaks
 * @param via the medium to which it was said
 * @param cue the words of saying
 * @param content what is said
 * @param kind {@code direct}, {@code indirect} or {@code mixed}
 * @param saidOn the day of speaking as a value of TIMEX3
 * @param saidAt the place of speaking
 * @param likelihoods the words of probability
 * @param hedges the other words of doubt
 * @param flags such as {@code forecast}, {@code denied}
 * @param places the places named in its content, and where it was made
 * @param days the days that its content tells of, as values of TIMEX3
 * @param sameAs the id of the statement that it repeats
 * @param confidence that the page was read right, 0 to 1
 */
public record StatementEntry(
    ArticleReference reference,
    String statement,
    @Nullable String within,
    Words source,
    @Nullable String name,
    @Nullable String role,
    @Nullable String institution,
    @Nullable String via,
    Words cue,
    Words content,
    String kind,
    @Nullable String saidOn,
    @Nullable String saidAt,
    List<Probability> likelihoods,
    List<Doubt> hedges,
    List<String> flags,
    List<PlacedName> places,
    List<String> days,
    @Nullable String sameAs,
    double confidence) {
  public StatementEntry {
    likelihoods = List.copyOf(likelihoods);
    hedges = List.copyOf(hedges);
    flags = List.copyOf(flags);
    places = List.copyOf(places);
    days = List.copyOf(days);
  }

  /**
   * A word of probability.
   *
   * @param text as on the page
   * @param scale {@code PHIA}, {@code ICD203} or {@code none}
   * @param term the scale's first name for it
   * @param low 0 to 1; null without a scale
   * @param high 0 to 1; null without a scale
   */
  public record Probability(
      String text, String scale, String term, @Nullable Double low, @Nullable Double high) {}

  /** A word of doubt off every scale. */
  public record Doubt(String text, String kind) {}

  /** What names it in the whole store: {@code ARTICLE#s7}. */
  public String address() {
    return reference.article() + "#" + statement;
  }

  /** Who says it: the name, else the words on the page; null if the page has neither. */
  public @Nullable String speaker() {
    if (name != null && !name.isBlank()) {
      return name;
    }
    return source.parts().isEmpty() ? null : source.text();
  }
}
