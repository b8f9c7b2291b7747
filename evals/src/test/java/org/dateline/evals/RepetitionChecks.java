package org.dateline.evals;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks which statements repeat one another on the page. */
final class RepetitionChecks {
  private final WholeArticle gold;
  private final WholePairs pairs;
  private final Scores scores;

  RepetitionChecks(WholeArticle gold, WholePairs pairs, Scores scores) {
    this.gold = gold;
    this.pairs = pairs;
    this.scores = scores;
  }

  void run() {
    for (WholeStatement want : gold.statements()) {
      boolean mayBeMissing = want.optional() && pairs.found(want.id()) == null;
      if (want.base().same() != null && !want.fullest() && !mayBeMissing) {
        String fullest = fullest(want.base().same());
        String have = root(want.id());
        boolean met = have != null && have.equals(id(fullest));
        count(Check.REPETITION, met, want.id(), "repeats " + fullest, have);
      }
      if (want.base().same() == null) {
        notRepeated(want);
      }
    }
    for (List<String> pair : gold.notSame()) {
      String one = root(pair.getFirst());
      String other = root(pair.getLast());
      boolean met = one != null && other != null && !one.equals(other);
      count(Check.NOT_REPEATED, met, pair.getFirst(), "is not " + pair.getLast(), one);
    }
  }

  private void notRepeated(WholeStatement want) {
    JsonNode have = pairs.found(want.id());
    String same = have == null ? null : Reading.string(have.path("same_as"));
    if (same != null) {
      count(Check.REPETITION, false, want.id(), "repeats nothing", same);
    }
  }

  private void count(Check check, boolean met, String id, String wanted, @Nullable String have) {
    scores.count(check, met, "%s %s, have %s".formatted(id, wanted, have));
  }

  private String fullest(@Nullable String group) {
    return gold.statements().stream()
        .filter(one -> one.fullest() && Objects.equals(one.base().same(), group))
        .map(WholeStatement::id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no fullest statement in " + group));
  }

  private @Nullable String id(String wanted) {
    JsonNode have = pairs.found(wanted);
    return have == null ? null : Reading.string(have.path("id"));
  }

  /** The id of the statement to which {@code same_as} leads; null if the first was not found. */
  private @Nullable String root(String wanted) {
    String id = id(wanted);
    Set<String> seen = new HashSet<>();
    while (id != null && seen.add(id)) {
      String next = sameAs(id);
      if (next == null) {
        return id;
      }
      id = next;
    }
    return id;
  }

  private @Nullable String sameAs(String id) {
    return pairs.found().values().stream()
        .filter(one -> id.equals(Reading.string(one.path("id"))))
        .map(one -> Reading.string(one.path("same_as")))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
