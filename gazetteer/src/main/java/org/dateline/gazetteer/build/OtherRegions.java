package org.dateline.gazetteer.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.GeoNamesRow;
import org.dateline.gazetteer.NameFolding;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * What Natural Earth draws as regions and GeoNames does not count as of the first level: counties
 * and boroughs of the United Kingdom, provinces of Spain, departments of France.
 */
final class OtherRegions {
  private OtherRegions() {}

  /**
   * @param used those that are first-level regions
   * @param regions the first-level regions by code
   */
  static List<Draft> of(
      List<RegionShape> shapes,
      Set<RegionShape> used,
      Map<String, Place> regions,
      List<GeoNamesRow> cities,
      RegionNames names) {
    Map<String, List<GeoNamesRow>> byCountry =
        cities.stream().collect(Collectors.groupingBy(GeoNamesRow::country));
    Set<String> taken = new HashSet<>();
    regions.values().forEach(region -> taken.add(region.id()));
    List<Draft> others = new ArrayList<>();
    for (RegionShape shape : shapes) {
      String country = shape.get("iso_a2");
      String id = "geonames:" + shape.get("gn_id");
      if (used.contains(shape)
          || !country.matches("[A-Z]{2}")
          || shape.get("name").isEmpty()
          || !id.matches("geonames:[1-9]\\d{0,8}")
          || !taken.add(id)) {
        continue;
      }
      double reach = shape.reach(shape.latitude(), shape.longitude(), shape.squareKilometres());
      Place place =
          Place.of(
                  id,
                  shape.get("name"),
                  PlaceKind.REGION,
                  shape.latitude(),
                  shape.longitude(),
                  Math.max(1, StrictMath.rint(reach)))
              .within(country, container(shape, country, regions))
              .withPopulation(population(shape, byCountry.getOrDefault(country, List.of())))
              .withFeature("ADM2")
              .withWikidata(RegionNames.wikidata(shape));
      others.add(new Draft(place, "", names.of(country, shape.get("name"), List.of(shape))));
    }
    return others;
  }

  private static long population(RegionShape shape, List<GeoNamesRow> cities) {
    return CityGroup.population(
        cities.stream().filter(city -> shape.contains(city.latitude(), city.longitude())).toList());
  }

  /** Natural Earth names the larger unit: England, Andalucía, Bretagne. */
  private static @Nullable String container(
      RegionShape shape, String country, Map<String, Place> regions) {
    Set<String> names =
        Set.of(
            NameFolding.fold("region:" + shape.get("region")),
            NameFolding.fold("unit:" + shape.get("geonunit")));
    for (Map.Entry<String, Place> region : regions.entrySet()) {
      if (region.getKey().startsWith(country + ".")
          && (names.contains(NameFolding.fold("region:" + region.getValue().name()))
              || names.contains(NameFolding.fold("unit:" + region.getValue().name())))) {
        return region.getValue().id();
      }
    }
    return null;
  }
}
