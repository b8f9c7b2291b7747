package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.DisputedPlaces;
import org.dateline.gazetteer.GeoNamesRow;
import org.dateline.gazetteer.NameFolding;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first-level regions by GeoNames' codes, with centre and reach from Natural Earth's map, or
 * from their towns where the map draws other regions.
 */
final class FirstLevelRegions {
  private final Map<String, List<GeoNamesRow>> cities;
  private final Map<String, List<RegionShape>> shapes;
  private final List<String> wikidata;
  private final RegionNames names;
  private final Set<RegionShape> used = Collections.newSetFromMap(new IdentityHashMap<>());

  FirstLevelRegions(List<GeoNamesRow> cities, List<RegionShape> shapes, RegionNames names) {
    this.names = names;
    this.cities =
        cities.stream()
            .collect(
                Collectors.groupingBy(
                    GeoNamesRow::regionCode, LinkedHashMap::new, Collectors.toList()));
    this.wikidata = shapes.stream().map(shape -> shape.get("wikidataid")).toList();
    this.shapes =
        shapes.stream()
            .collect(
                Collectors.groupingBy(
                    shape -> shape.get("gn_a1_code"), LinkedHashMap::new, Collectors.toList()));
  }

  List<Draft> read(Path file) throws IOException {
    List<Draft> regions = new ArrayList<>();
    for (JsonNode row : JsonMapper.shared().readTree(Files.readAllBytes(file))) {
      Draft region = region(row.path("code").asString(), row.path("name").asString());
      if (region != null) {
        regions.add(region);
      }
    }
    return regions;
  }

  private @Nullable Draft region(String code, String told) {
    String[] parts = code.split("\\.", 2);
    List<RegionShape> drawn = drawn(code);
    String name = nameOf(parts[0], told, drawn);
    Place place = drawn.isEmpty() ? ofCities(code, name) : ofShape(code, name, drawn);
    if (place == null) {
      return null;
    }
    Place judged =
        DisputedPlaces.judge(
            place
                .within(parts[0], null)
                .withPopulation(CityGroup.population(cities.getOrDefault(code, List.of())))
                .withFeature("ADM1"),
            parts[1]);
    return new Draft(judged, code, names.of(parts[0], name, drawn));
  }

  /** The extracts are of different days: a name that another shape bears is another's by now. */
  private String nameOf(String country, String told, List<RegionShape> drawn) {
    if (drawn.isEmpty() || drawn.stream().anyMatch(shape -> bears(shape, told))) {
      return told;
    }
    boolean isOthers =
        shapes.values().stream()
            .flatMap(List::stream)
            .anyMatch(shape -> shape.get("iso_a2").equals(country) && bears(shape, told));
    return isOthers ? drawn.getFirst().get("name_en") : told;
  }

  private static boolean bears(RegionShape shape, String name) {
    String folded = NameFolding.fold(name);
    return Stream.of("name", "name_en", "gn_name", "woe_name")
        .map(property -> NameFolding.fold(shape.get(property)))
        .anyMatch(own -> !own.isEmpty() && (folded.startsWith(own) || own.startsWith(folded)));
  }

  /**
   * The shapes of a code. Natural Earth's codes are in part those of regions that have been
   * abolished, whose codes others have now: a shape without the towns of its code is another's.
   */
  private List<RegionShape> drawn(String code) {
    List<GeoNamesRow> inside = cities.getOrDefault(code, List.of());
    List<RegionShape> fitting =
        shapes.getOrDefault(code, List.of()).stream()
            .filter(
                shape ->
                    inside.isEmpty()
                        || inside.stream()
                            .anyMatch(city -> shape.contains(city.latitude(), city.longitude())))
            .toList();
    long held =
        inside.stream()
            .filter(
                city ->
                    fitting.stream()
                        .anyMatch(shape -> shape.contains(city.latitude(), city.longitude())))
            .count();
    if (2 * held < inside.size()) {
      return List.of();
    }
    used.addAll(fitting);
    return fitting;
  }

  /** The shapes that are first-level regions, once {@link #read} has been through. */
  Set<RegionShape> used() {
    return used;
  }

  private Place ofShape(String code, String name, List<RegionShape> drawn) {
    RegionShape first = largest(drawn);
    double area = drawn.stream().mapToDouble(RegionShape::squareKilometres).sum();
    double reach =
        drawn.stream()
            .mapToDouble(shape -> shape.reach(first.latitude(), first.longitude(), area))
            .max()
            .orElse(0);
    return Place.of(
            first.get("gn_id").matches("[1-9]\\d{0,8}")
                ? "geonames:" + first.get("gn_id")
                : "geonames-code:" + code,
            name,
            PlaceKind.REGION,
            first.latitude(),
            first.longitude(),
            StrictMath.rint(reach))
        .withWikidata(wikidata(first));
  }

  private static RegionShape largest(List<RegionShape> drawn) {
    RegionShape largest = drawn.getFirst();
    for (RegionShape shape : drawn) {
      if (shape.squareKilometres() > largest.squareKilometres()) {
        largest = shape;
      }
    }
    return largest;
  }

  /** An id that stands at two regions is wrong at one of them at least. */
  private @Nullable String wikidata(RegionShape shape) {
    String id = RegionNames.wikidata(shape);
    return id == null || Collections.frequency(wikidata, id) > 1 ? null : id;
  }

  private @Nullable Place ofCities(String code, String name) {
    List<GeoNamesRow> inside = cities.getOrDefault(code, List.of());
    if (inside.isEmpty()) {
      return null;
    }
    CityGroup group = new CityGroup(inside);
    return Place.of(
        "geonames-code:" + code,
        name,
        PlaceKind.REGION,
        group.latitude(),
        group.longitude(),
        group.reachKm());
  }
}
