package org.dateline.gazetteer.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.gazetteer.Alias;
import org.dateline.gazetteer.AliasKind;
import org.dateline.gazetteer.Spellings;
import org.jspecify.annotations.Nullable;

/** The names of administrative regions, with the words for their kind: "Donetsk Oblast". */
final class RegionNames {
  private static final List<String> PROPERTIES =
      List.of(
          "name",
          "name_en",
          "name_uk",
          "name_ru",
          "gn_name",
          "woe_name",
          "name_alt",
          "name_de",
          "name_es",
          "name_fr",
          "name_pl");

  private static final Set<String> WITH_OBLASTS = Set.of("UA", "RU", "BY", "KZ", "KG", "UZ", "BG");

  /** What news calls their regions, by what Natural Earth calls them: nothing for cities. */
  private static final Map<String, List<String>> OBLASTS =
      Map.of(
          "Region", List.of("Oblast", "Region", "Province"),
          "Province", List.of("Oblast", "Region", "Province"),
          "", List.of("Oblast", "Region", "Province"),
          "Republic", List.of("Republic"),
          "Autonomous Region", List.of("Autonomous Oblast", "Region"),
          "Autonomous Province", List.of("Autonomous Okrug", "Region"),
          "Territory", List.of("Krai", "Territory", "Region"));

  /** What Natural Earth calls some kinds, and what news calls them. */
  private static final Map<String, List<String>> KINDS =
      Map.ofEntries(
          Map.entry("administrative county", List.of()),
          Map.entry("metropolitan department", List.of()),
          Map.entry("statistical region", List.of()),
          Map.entry("unitary authority", List.of()),
          Map.entry("metropolitan borough", List.of()),
          Map.entry("highly urbanized city", List.of()),
          Map.entry("governorate", List.of("Governorate", "Province")),
          Map.entry("administrative zone", List.of()),
          Map.entry("voivodeship|province", List.of("Voivodeship", "Province")));

  private RegionNames() {}

  static List<Alias> of(String country, String name, List<RegionShape> shapes) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    for (RegionShape shape : shapes.stream().limit(1).toList()) {
      for (String property : PROPERTIES) {
        for (String one : shape.get(property).split("\\|", -1)) {
          if (one.strip().length() >= 3) {
            names.add(one.strip());
          }
        }
      }
    }
    List<Alias> aliases = new ArrayList<>();
    names.forEach(text -> aliases.add(new Alias(text, AliasKind.ALTERNATE)));
    List<String> kinds = kinds(country, shapes);
    for (String latin : names) {
      if (isPlainLatin(latin)) {
        kinds.stream()
            .filter(kind -> !latin.toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT)))
            .forEach(kind -> aliases.add(new Alias(latin + " " + kind, AliasKind.ALTERNATE)));
      }
    }
    aliases.addAll(Spellings.of(country, names));
    return aliases;
  }

  private static boolean isPlainLatin(String name) {
    return name.chars().allMatch(c -> c < 0x250) && !name.contains(" oblast");
  }

  private static List<String> kinds(String country, List<RegionShape> shapes) {
    String kind = shapes.isEmpty() ? "" : shapes.getFirst().get("type_en");
    if (WITH_OBLASTS.contains(country)) {
      return OBLASTS.getOrDefault(kind, List.of());
    }
    List<String> known = KINDS.get(kind.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    return kind.isEmpty() || kind.contains("|") || kind.contains("(") ? List.of() : List.of(kind);
  }

  /** The id in Wikidata of what the shape shows. */
  static @Nullable String wikidata(RegionShape shape) {
    String id = shape.get("wikidataid");
    return id.matches("Q[1-9]\\d{0,8}") ? id : null;
  }
}
