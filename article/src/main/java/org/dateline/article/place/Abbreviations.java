package org.dateline.article.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How newspapers shorten the names of states and provinces. */
final class Abbreviations {
  private final Map<String, Region> regions = new HashMap<>();
  private final Set<String> beforePoints = new HashSet<>();

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
      String written = row.get(0);
      if (written.endsWith(".")) {
        String letters = written.substring(0, written.length() - 1);
        int start = Math.max(letters.lastIndexOf('.'), letters.lastIndexOf(' ')) + 1;
        beforePoints.add(letters.substring(start));
      }
      boolean code = row.get(0).length() == 2;
      regions.put(row.get(0), new Region(row.get(1), row.get(2), code));
    }
  }

  /** Whether a short form ends with this word and a point. */
  boolean isBeforePoint(String word) {
    return beforePoints.contains(word);
  }

  /** The region that is shortened so, letter case and points as written; null if none is. */
  @Nullable Region get(String written) {
    return regions.get(written);
  }
}
