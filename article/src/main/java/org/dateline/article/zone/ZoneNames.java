package org.dateline.article.zone;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.table.ResourceTable;

/**
 * The names of time zones that news writes, from {@code zones.tsv}. Publication lines and times in
 * the text are both read by it, so that they cannot mean different hours. Immutable; for many
 * threads.
 */
public final class ZoneNames {
  /** What a name such as "local time" stands for: the place is told elsewhere, if at all. */
  public static final String LOCAL = "local";

  private static final Map<String, String> NAMES = read();

  private ZoneNames() {}

  /**
   * The zone of each name, in the table's order: an offset ({@code +01:00}, {@code Z}), a zone of
   * the IANA database ({@code Europe/Kyiv}), or {@link #LOCAL}. Names are as news writes them:
   * "BST", "Kyiv time".
   */
  public static Map<String, String> all() {
    return NAMES;
  }

  private static Map<String, String> read() {
    Map<String, String> names = new LinkedHashMap<>();
    for (List<String> row : ResourceTable.rows(ZoneNames.class, "zones.tsv", 2)) {
      for (String name : row.getLast().split(" \\| ", -1)) {
        if (names.putIfAbsent(name, row.getFirst()) != null) {
          throw new IllegalStateException(
              "zones.tsv gives the name '%s' to two zones; it may stand once".formatted(name));
        }
      }
    }
    return Collections.unmodifiableMap(names);
  }
}
