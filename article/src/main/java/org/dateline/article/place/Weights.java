package org.dateline.article.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each piece of evidence weighs: a table of this package. */
final class Weights {
  private final String table;
  private final Map<String, Double> values = new HashMap<>();

  Weights(String table) {
    this.table = table;
    for (List<String> row : DataFile.rows(table, 2)) {
      values.put(row.get(0), Double.valueOf(row.get(1)));
    }
  }

  /**
   * The weight of one piece of evidence.
   *
   * @throws IllegalStateException if the table lacks it
   */
  double of(String evidence) {
    Double value = values.get(evidence);
    if (value == null) {
      throw new IllegalStateException(table + " must have a row for: " + evidence);
    }
    return value;
  }
}
