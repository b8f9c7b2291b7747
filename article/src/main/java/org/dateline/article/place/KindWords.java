package org.dateline.article.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Words that say of what kind the place is whose name stands beside them. */
final class KindWords {
  private final Map<String, Row> rows = new HashMap<>();

  private record Row(PlaceKind kind, boolean before, boolean after, boolean of) {}

  KindWords() {
    for (List<String> row : DataFile.rows("kind-words.tsv", 4)) {
      String side = row.get(2);
      rows.put(
          row.get(0),
          new Row(
              PlaceKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              side.equals("before") || side.equals("both"),
              side.equals("after") || side.equals("both"),
              row.get(3).equals("yes")));
    }
  }

  /** The kind that a word before a name tells ("Lake Onega"); null if it tells none. */
  @Nullable PlaceKind before(String word) {
    Row row = rows.get(word);
    return row == null || !row.before ? null : row.kind;
  }

  /** The kind that a word after a name tells ("Kursk region"); null if it tells none. */
  @Nullable PlaceKind after(String word) {
    Row row = rows.get(word);
    return row == null || !row.after ? null : row.kind;
  }

  /** The kind that a word before "of" and a name tells ("city of Lviv"); null if it tells none. */
  @Nullable PlaceKind of(String word) {
    Row row = rows.get(word);
    return row == null || !row.of ? null : row.kind;
  }

  /** Whether it is such a word at all. */
  boolean contains(String word) {
    return rows.containsKey(word);
  }
}
