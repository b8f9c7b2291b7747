package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.Alias;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.TsvTable;

/** The names of first-level regions that are ours: the table region-names.tsv. */
final class OwnRegionNames {
  private final Map<String, Map<String, String>> rows = new HashMap<>();

  OwnRegionNames(Path table) throws IOException {
    for (Map<String, String> row : TsvTable.ofFile(table).rows()) {
      rows.put(row.get("code"), row);
    }
  }

  /** The region with its names of ours, under the one to be listed under, at the point of ours. */
  Draft name(Draft region) {
    Map<String, String> row = rows.getOrDefault(region.code(), Map.of());
    List<Alias> names = CuratedPlaces.aliases(row);
    String name = row.getOrDefault("name", "");
    String latitude = row.getOrDefault("lat", "");
    if (name.isEmpty() && latitude.isEmpty()) {
      return region.with(names);
    }
    Place old = region.place();
    boolean stays = latitude.isEmpty();
    Place renamed =
        new Place(
            old.id(),
            name.isEmpty() ? old.name() : name,
            old.kind(),
            stays ? old.latitude() : Double.parseDouble(latitude),
            stays ? old.longitude() : Double.parseDouble(row.getOrDefault("lon", "")),
            old.country(),
            old.region(),
            old.population(),
            old.precisionKm(),
            old.disputed(),
            old.wikidata(),
            old.feature());
    return new Draft(renamed, region.code(), region.aliases()).with(names).with(old.name());
  }
}
