package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.gazetteer.Alias;
import org.dateline.gazetteer.AliasKind;
import org.dateline.gazetteer.Spellings;
import org.dateline.gazetteer.TsvTable;
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

  private static final String ALL = "*";
  private static final String NONE = "-";

  private final Map<String, List<String>> words = new HashMap<>();

  /**
   * Reads the words for kinds of regions.
   *
   * @param table region-kinds.tsv
   */
  RegionNames(Path table) throws IOException {
    for (Map<String, String> row : TsvTable.ofFile(table).rows()) {
      List<String> own =
          Stream.of(row.getOrDefault("words", "").split("\\|", -1))
              .filter(word -> !word.isEmpty())
              .toList();
      for (String country : row.getOrDefault("countries", "").split(" ", -1)) {
        words.put(country + "." + row.get("kind"), own);
      }
    }
  }

  List<Alias> of(String country, String name, List<RegionShape> shapes) {
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

  private List<String> kinds(String country, List<RegionShape> shapes) {
    String told = shapes.isEmpty() ? "" : shapes.getFirst().get("type_en");
    String kind = told.isEmpty() ? NONE : told;
    List<String> own = words.get(country + "." + kind);
    if (own != null) {
      return own;
    }
    boolean isPlain = !kind.equals(NONE) && !kind.contains("|") && !kind.contains("(");
    return words.getOrDefault(ALL + "." + kind, isPlain ? List.of(kind) : List.of());
  }

  /** The id in Wikidata of what the shape shows. */
  static @Nullable String wikidata(RegionShape shape) {
    String id = shape.get("wikidataid");
    return id.matches("Q[1-9]\\d{0,8}") ? id : null;
  }
}
