package org.dateline.evals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement with all that is to be read of it.
 *
 * @param base its words
 * @param entity the id of the entity that speaks; null where the page names nobody
 * @param by the kind of source: {@code name}, {@code role}, {@code pronoun}, {@code phrase}, {@code
 *     continued} or {@code elided}
 * @param tags what else it tests, such as {@code previous-speaker}
 * @param kinds acceptable among {@code direct}, {@code indirect}, {@code mixed}
 * @param via the medium
 * @param institution the chain's last link
 * @param saidAt where it was said
 * @param saidOn when it was said
 * @param flags the modality's flags, such as {@code denied}; one that is not listed is not checked
 * @param traps flags that are easily set wrongly here
 * @param likelihoods words on a scale, in order
 * @param hedges words of doubt, in order
 * @param tolerated words that may be read as hedges or not
 * @param fullest whether the other statements of its group repeat this one
 * @param optional whether it may be left out
 */
record WholeStatement(
    GoldStatement base,
    @Nullable String entity,
    String by,
    Set<String> tags,
    List<String> kinds,
    Expected via,
    Expected institution,
    Expected saidAt,
    Expected saidOn,
    Map<String, Boolean> flags,
    Set<String> traps,
    List<Likelihood> likelihoods,
    List<Hedge> hedges,
    List<String> tolerated,
    boolean fullest,
    boolean optional) {

  /** A word on a scale, with its acceptable readings and the clause it governs, if checked. */
  record Likelihood(String text, List<Reading> readings, @Nullable String scope) {}

  /** A scale with its term and range; null for all of them on no scale. */
  record Reading(
      String scale, @Nullable String term, @Nullable Double low, @Nullable Double high) {}

  /** A word of doubt, its kind and the clause it governs, if checked. */
  record Hedge(String text, String kind, @Nullable String scope) {}

  String id() {
    return base.id();
  }
}
