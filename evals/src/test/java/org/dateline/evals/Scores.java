package org.dateline.evals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts checks by kind and keeps what was missed. */
final class Scores {
  private final Map<Check, Tally> tallies = new EnumMap<>(Check.class);

  /** How often a kind of check was made and met. */
  private static final class Tally {
    private final List<String> misses = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private int total;
  }

  /** Counts one check; {@code what} says what was wanted and had where it is missed. */
  void count(Check check, boolean met, String what) {
    Tally tally = tallies.computeIfAbsent(check, any -> new Tally());
    tally.total++;
    if (!met) {
      tally.misses.add(what);
    }
  }

  /** Counts one check that cannot be met because {@code statement} was not found. */
  void countLost(Check check, String statement) {
    Tally tally = tallies.computeIfAbsent(check, any -> new Tally());
    tally.total++;
    tally.lost.add(statement);
  }

  int total(Check check) {
    Tally tally = tallies.get(check);
    return tally == null ? 0 : tally.total;
  }

  int met(Check check) {
    Tally tally = tallies.get(check);
    return tally == null ? 0 : tally.total - tally.misses.size() - tally.lost.size();
  }

  /** What was missed, in the order of the articles. */
  List<String> misses(Check check) {
    Tally tally = tallies.get(check);
    if (tally == null) {
      return List.of();
    }
    List<String> misses = new ArrayList<>(tally.misses);
    if (!tally.lost.isEmpty()) {
      misses.add("statements not found: " + String.join(", ", tally.lost));
    }
    return misses;
  }

  /** The share of checks that were met; 1 where none was made. */
  double share(Check check) {
    return total(check) == 0 ? 1 : (double) met(check) / total(check);
  }
}
