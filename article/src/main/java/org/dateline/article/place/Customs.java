package org.dateline.article.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.gazetteer.NameFolding;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Names that by the newspapers' custom mean one of their places where nothing is added. */
final class Customs {
  private final Map<String, Meaning> meanings = new HashMap<>();

  /** What a name means by custom. */
  record Meaning(PlaceKind kind, String country) {}

  Customs() {
    for (List<String> row : DataFile.rows("customs.tsv", 3)) {
      PlaceKind kind = PlaceKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      meanings.put(NameFolding.fold(row.get(0)), new Meaning(kind, row.get(2)));
    }
  }

  /** What a name means by custom; null if there is none. */
  @Nullable Meaning of(String name) {
    return meanings.get(NameFolding.fold(name));
  }
}
