package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.DisputedPlaces;
import org.dateline.gazetteer.GeoNamesRow;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.dateline.gazetteer.Spellings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The second-level regions by GeoNames' codes, with centre and reach from their towns. */
final class Districts {
  private Districts() {}

  static List<Draft> read(Path file, List<GeoNamesRow> cities, Map<String, Place> regions)
      throws IOException {
    Map<String, List<GeoNamesRow>> byCode = new HashMap<>();
    for (GeoNamesRow city : cities) {
      if (!city.regionCode().isEmpty() && !city.district().isEmpty()) {
        byCode
            .computeIfAbsent(city.regionCode() + "." + city.district(), unused -> new ArrayList<>())
            .add(city);
      }
    }
    List<Draft> districts = new ArrayList<>();
    for (JsonNode row : JsonMapper.shared().readTree(Files.readAllBytes(file))) {
      String code = row.path("code").asString();
      List<GeoNamesRow> inside = byCode.getOrDefault(code, List.of());
      String name = row.path("name").asString();
      if (!inside.isEmpty() && !name.isBlank() && code.matches("\\S+")) {
        districts.add(district(code, name, inside, regions));
      }
    }
    return districts;
  }

  private static Draft district(
      String code, String name, List<GeoNamesRow> inside, Map<String, Place> regions) {
    CityGroup group = new CityGroup(inside);
    GeoNamesRow city = inside.getFirst();
    Place region = regions.get(city.regionCode());
    Place place =
        Place.of(
                "geonames-code:" + code,
                name,
                PlaceKind.REGION,
                group.latitude(),
                group.longitude(),
                group.reachKm())
            .within(city.country(), region == null ? null : region.id())
            .withPopulation(CityGroup.population(inside))
            .withFeature("ADM2");
    return new Draft(
        DisputedPlaces.judge(place, city.region()),
        city.regionCode(),
        Spellings.of(city.country(), List.of(name)));
  }
}
