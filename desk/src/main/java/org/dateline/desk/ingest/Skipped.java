package org.dateline.desk.ingest;

import java.util.List;
import java.util.Map;
import org.dateline.desk.ingest.format.SkipReason;

/**
 * What was passed over in files that hold many captures.
 *
 * @param counts how often, by reason
 */
public record Skipped(Map<SkipReason, Long> counts) {
  public Skipped {
    counts = Map.copyOf(counts);
  }

  /** A phrase for each reason: {@code 12 records that are no pages}. */
  public List<String> told() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> one.getKey().told(one.getValue()))
        .toList();
  }
}
