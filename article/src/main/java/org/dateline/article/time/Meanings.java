package org.dateline.article.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that the third column of the tables of patterns names. */
final class Meanings {
  /** Says what a match means; null if it means nothing, such as the 31st of February. */
  interface Rule {
    @Nullable Meaning of(Match match, List<String> constants);
  }

  private static final Map<String, Rule> RULES = rules();

  private Meanings() {}

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new HashMap<>();
    CalendarRules.addTo(rules);
    RelativeRules.addTo(rules);
    ClockRules.addTo(rules);
    LengthRules.addTo(rules);
    return Map.copyOf(rules);
  }

  /**
   * Checks that a pattern's rule exists.
   *
   * @throws IllegalStateException if it does not
   */
  static void check(Pattern pattern) {
    if (!RULES.containsKey(pattern.rule())) {
      throw new IllegalStateException(
          "there is no rule '%s', which a pattern of %s names; there are: %s"
              .formatted(
                  pattern.rule(), pattern.symbol(), RULES.keySet().stream().sorted().toList()));
    }
  }

  /** What a match of the pattern means; null if it means nothing. */
  static @Nullable Meaning of(Pattern pattern, Match match) {
    Rule rule = RULES.get(pattern.rule());
    return rule == null ? null : rule.of(match, pattern.constants());
  }
}
