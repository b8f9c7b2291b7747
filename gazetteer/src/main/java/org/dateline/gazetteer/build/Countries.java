package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.Alias;
import org.dateline.gazetteer.AliasKind;
import org.dateline.gazetteer.DisputedPlaces;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.dateline.gazetteer.TsvTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Countries: codes, points and usual names from a table of ours, others from a package. */
final class Countries {
  private static final List<String> LANGUAGES = List.of("en", "uk", "ru");

  /** Where the map does not draw a country. */
  private static final double SMALL_KM = 50;

  private Countries() {}

  static List<Draft> read(Path table, Path names, List<RegionShape> shapes) throws IOException {
    List<JsonNode> languages = new ArrayList<>();
    for (String language : LANGUAGES) {
      Path file = names.resolve("langs/" + language + ".json");
      languages.add(JsonMapper.shared().readTree(Files.readAllBytes(file)).path("countries"));
    }
    List<Draft> countries = new ArrayList<>();
    for (Map<String, String> row : TsvTable.ofFile(table).rows()) {
      Place place = place(row, shapes);
      List<Alias> aliases = new ArrayList<>();
      for (JsonNode language : languages) {
        JsonNode own = language.path(row.getOrDefault("code", ""));
        if (own.isArray()) {
          own.forEach(name -> aliases.add(alias(name.asString())));
        } else if (!own.isMissingNode()) {
          aliases.add(alias(own.asString()));
        }
      }
      aliases.addAll(CuratedPlaces.aliases(row));
      countries.add(new Draft(place, "", aliases));
    }
    return countries;
  }

  private static Alias alias(String name) {
    boolean letters = name.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
    return new Alias(name, letters ? AliasKind.ABBREVIATION : AliasKind.ALTERNATE);
  }

  private static Place place(Map<String, String> row, List<RegionShape> shapes) {
    String code = row.getOrDefault("code", "");
    double latitude = Double.parseDouble(row.getOrDefault("lat", ""));
    double longitude = Double.parseDouble(row.getOrDefault("lon", ""));
    List<RegionShape> own = shapes.stream().filter(shape -> code.equals(country(shape))).toList();
    double area = own.stream().mapToDouble(RegionShape::squareKilometres).sum();
    double reach =
        own.stream()
            .mapToDouble(shape -> shape.reach(latitude, longitude, area))
            .max()
            .orElse(SMALL_KM);
    String wikidata = row.getOrDefault("wikidata", "");
    Place place =
        Place.of(
                "iso3166:" + code,
                row.getOrDefault("name", ""),
                PlaceKind.COUNTRY,
                latitude,
                longitude,
                Math.max(1, StrictMath.rint(reach)))
            .within(code, null)
            .withPopulation(Long.parseLong(row.getOrDefault("population", "0")))
            .withFeature("PCLI")
            .withWikidata(wikidata.isEmpty() ? null : wikidata);
    return DisputedPlaces.judge(place, "");
  }

  /** Natural Earth draws Crimea as Russian; GeoNames' code says where it belongs. */
  private static String country(RegionShape shape) {
    return shape.get("gn_a1_code").startsWith("UA.") ? "UA" : shape.get("iso_a2");
  }
}
