package org.dateline.article.statement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.table.ResourceTable;

/**
 * How much of one statement another one of the same article says too: the share of its words that
 * occur there, in any form, each weighed by how few statements have it (inverse document frequency,
 * Spärck Jones 1972). Other numbers and opposite words make it nought.
 */
final class Likeness {
  private static final List<List<Set<String>>> OPPOSITES =
      ResourceTable.rows(Likeness.class, "opposites.tsv", 2).stream()
          .map(row -> row.stream().map(cell -> Set.copyOf(Arrays.asList(cell.split(";")))).toList())
          .toList();

  private final List<Said> all;

  Likeness(List<Said> all) {
    this.all = all;
  }

  /** The words of one statement with their weights. */
  record Weighed(Said said, Map<String, Double> weights) {
    /** The share that another statement has, 0 to 1. */
    double in(Said fuller) {
      if (said.isNot() != fuller.isNot() || isContradicted(said.words(), fuller.words())) {
        return 0;
      }
      double shared = 0;
      double sum = 0;
      for (Map.Entry<String, Double> word : weights.entrySet()) {
        sum += word.getValue();
        shared += fuller.words().holds(word.getKey()) ? word.getValue() : 0;
      }
      return sum == 0 ? 0 : shared / sum;
    }
  }

  Weighed weighed(Said said) {
    Map<String, Double> weights = new LinkedHashMap<>();
    said.words().words().forEach(word -> weights.put(word, weight(word)));
    return new Weighed(said, weights);
  }

  private double weight(String word) {
    long holding = all.stream().filter(said -> said.words().holds(word)).count();
    return StrictMath.log(1 + (double) all.size() / Math.max(1, holding));
  }

  /** Other numbers, or an opposite word where the statement's own is missing. */
  private static boolean isContradicted(ContentWords said, ContentWords fuller) {
    Set<String> numbers = said.numbers();
    Set<String> others = fuller.numbers();
    boolean otherNumbers =
        !numbers.isEmpty() && !others.isEmpty() && numbers.stream().noneMatch(others::contains);
    return otherNumbers
        || OPPOSITES.stream()
            .anyMatch(
                pair ->
                    isOpposed(said, fuller, pair.getFirst(), pair.getLast())
                        || isOpposed(said, fuller, pair.getLast(), pair.getFirst()));
  }

  private static boolean isOpposed(
      ContentWords said, ContentWords fuller, Set<String> one, Set<String> other) {
    return hasAny(said, one)
        && hasAny(fuller, other)
        && !hasAny(fuller, one)
        && !hasAny(said, other);
  }

  private static boolean hasAny(ContentWords words, Set<String> any) {
    return words.words().stream().anyMatch(any::contains);
  }
}
