package org.dateline.desk.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which words between source, cue and content may be repeated in a report. They must only say
 * to whom, when or where something was said, or qualify the saying: a report asserts nothing, so it
 * must not carry over "visited the front and" from "Ann Lee visited the front and said".
 */
final class AttributionWords {
  private static final Set<String> BEFORE_CUE =
      words(
          """
          also again then later further separately earlier previously once now since still yet just
          only even today yesterday not never no longer has have had did does do would will could
          was is
          """);

  private static final Set<String> NEGATING =
      words(
          """
          not never no nor neither refused refuses declined declines failed fails without cannot
          hardly denied
          """);

  private static final Set<String> AFTER_CUE =
      words(
          """
          that how why whether if to in on at by the a an his her its their this last earlier later again also today
          yesterday tonight day night morning afternoon evening week weekend month year
          statement interview update briefing post tweet message speech address letter article
          press news conference agency programme program television radio channel newspaper
          reporters journalists parliament lawmakers mps
          de la le du del des der von van al el
          """);

  private AttributionWords() {}

  /** Whether {@code gap}, between source and cue, may be kept: adverbs and auxiliaries only. */
  static boolean mayPrecedeCue(String gap) {
    return Arrays.stream(split(gap))
        .allMatch(word -> BEFORE_CUE.contains(word) || (word.length() > 4 && word.endsWith("ly")));
  }

  /** Whether a gap turns what follows it into its opposite. */
  static boolean negates(String gap) {
    return Arrays.stream(split(gap.replace('’', '\'')))
        .anyMatch(word -> NEGATING.contains(word) || word.endsWith("n't"));
  }

  /** Whether {@code gap}, between cue and content, only says to whom, when, where it was said. */
  static boolean mayFollowCue(String gap) {
    return Arrays.stream(gap.strip().split("\\s+"))
        .allMatch(word -> word.isEmpty() || mayFollowCueWord(word));
  }

  private static boolean mayFollowCueWord(String word) {
    String bare = word.replaceAll("[,:’']+s?$", "");
    int first = bare.isEmpty() ? ' ' : bare.codePointAt(0);
    return bare.isEmpty()
        || Character.isUpperCase(first)
        || Character.isDigit(first)
        || AFTER_CUE.contains(bare.toLowerCase(Locale.ROOT));
  }

  private static String[] split(String gap) {
    String bare = gap.strip().toLowerCase(Locale.ROOT);
    return bare.isEmpty() ? new String[0] : bare.split("\\s+");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
