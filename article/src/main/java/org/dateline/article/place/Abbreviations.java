package org.dateline.article.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How newspapers shorten the names of states and provinces. */
final class Abbreviations {
  private final Map<String, Region> regions = new HashMap<>();

  /**
   * A state or province.
   *
   * @param name its full name
   * @param country ISO 3166-1 alpha-2
   * @param afterComma whether the short form means it only after a comma
   */
  record Region(String name, String country, boolean afterComma) {}

  Abbreviations() {
    for (List<String> row : DataFile.rows("abbreviations.tsv", 3)) {
      boolean code = row.get(0).length() == 2;
      regions.put(row.get(0), new Region(row.get(1), row.get(2), code));
    }
  }

  /** The region that is shortened so, letter case and points as written; null if none is. */
  @Nullable Region get(String written) {
    return regions.get(written);
  }
}
