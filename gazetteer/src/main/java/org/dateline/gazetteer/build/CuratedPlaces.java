package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.gazetteer.Alias;
import org.dateline.gazetteer.AliasKind;
import org.dateline.gazetteer.DisputedPlaces;
import org.dateline.gazetteer.NameFolding;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.dateline.gazetteer.Spellings;
import org.dateline.gazetteer.TsvTable;
import org.jspecify.annotations.Nullable;

/**
 * The places that no package has: tables in the folder {@code places}, each row with a note from
 * where it is known.
 */
final class CuratedPlaces {
  private CuratedPlaces() {}

  static List<Draft> read(Path tables, Map<String, Place> regions) throws IOException {
    List<Draft> places = new ArrayList<>();
    try (Stream<Path> files = Files.list(tables.resolve("places"))) {
      for (Path file : files.sorted().toList()) {
        for (Map<String, String> row : TsvTable.ofFile(file).rows()) {
          places.add(draft(file, row, regions));
        }
      }
    }
    return places;
  }

  private static Draft draft(Path file, Map<String, String> row, Map<String, Place> regions)
      throws IOException {
    try {
      if (value(row, "source").isEmpty()) {
        throw new IllegalArgumentException("every row names its source");
      }
      Place place = place(row, regions);
      List<Alias> aliases = new ArrayList<>(aliases(row));
      List<String> names = new ArrayList<>(List.of(place.name()));
      aliases.stream()
          .filter(alias -> alias.kind() == AliasKind.ALTERNATE)
          .forEach(alias -> names.add(alias.text()));
      String country = place.country();
      if (country != null) {
        aliases.addAll(Spellings.of(country, names));
      }
      return new Draft(place, value(row, "region"), aliases);
    } catch (IllegalArgumentException e) {
      throw new IOException("%s, %s: %s".formatted(file, row, e.getMessage()), e);
    }
  }

  private static Place place(Map<String, String> row, Map<String, Place> regions) {
    String region = value(row, "region");
    Place container = regions.get(region);
    if (!region.isEmpty() && container == null) {
      throw new IllegalArgumentException("there is no first-level region " + region);
    }
    double latitude = Double.parseDouble(value(row, "lat"));
    double longitude = Double.parseDouble(value(row, "lon"));
    Place place =
        Place.of(
                id(row),
                value(row, "name"),
                PlaceKind.valueOf(value(row, "kind").toUpperCase(Locale.ROOT)),
                latitude,
                longitude,
                Double.parseDouble(value(row, "km")))
            .within(orNull(value(row, "country")), container == null ? null : container.id())
            .withPopulation(people(row))
            .withFeature(value(row, "feature"))
            .withWikidata(orNull(value(row, "wikidata")))
            .withDisputed(value(row, "disputed").equals("yes"));
    return DisputedPlaces.judge(place, region.isEmpty() ? "" : region.substring(3));
  }

  private static long people(Map<String, String> row) {
    String people = value(row, "population");
    return people.isEmpty() ? 0 : Long.parseLong(people);
  }

  /** From name and region where a row gives none: villages of one name lie in several regions. */
  private static String id(Map<String, String> row) {
    String own = value(row, "id");
    String made = value(row, "region") + " " + value(row, "name");
    return "dateline:" + (own.isEmpty() ? NameFolding.fold(made).replace(' ', '-') : own);
  }

  /** The names and abbreviations of a row, with bars between. */
  static List<Alias> aliases(Map<String, String> row) {
    List<Alias> aliases = new ArrayList<>();
    Stream.of(value(row, "names").split("\\|", -1))
        .filter(name -> !name.isBlank())
        .forEach(name -> aliases.add(new Alias(name.strip(), AliasKind.ALTERNATE)));
    Stream.of(value(row, "abbreviations").split("\\|", -1))
        .filter(name -> !name.isBlank())
        .forEach(name -> aliases.add(new Alias(name.strip(), AliasKind.ABBREVIATION)));
    return aliases;
  }

  private static String value(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
