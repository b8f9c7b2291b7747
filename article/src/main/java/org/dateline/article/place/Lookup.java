package org.dateline.article.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.gazetteer.AliasKind;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameFolding;
import org.dateline.gazetteer.NameMatch;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** The gazetteer as one article asks it: the same name is looked up once. For one thread. */
final class Lookup {
  private static final List<NameMatch> NOTHING = List.of();

  private final Gazetteer gazetteer;
  private final Map<String, PlaceOverrides.Row> overrides = new HashMap<>();
  private final Map<String, List<NameMatch>> found = new HashMap<>();

  /** How well known the best known place of a name is. */
  enum Rank {
    NONE,
    SMALL,
    LARGE,
    MILLION,
    REGION,
    COUNTRY
  }

  Lookup(Gazetteer gazetteer, List<PlaceOverrides.Row> rows) {
    this.gazetteer = gazetteer;
    rows.forEach(row -> overrides.putIfAbsent(row.name(), row));
  }

  /** What the user says of a name; null if nothing. */
  PlaceOverrides.@Nullable Row override(String surface) {
    return overrides.isEmpty() ? null : overrides.get(NameFolding.fold(surface));
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** All places of this name; letters that stand for a name count only as they are written. */
  List<NameMatch> named(String surface) {
    return found.computeIfAbsent(surface, this::lookUp);
  }

  private List<NameMatch> lookUp(String name) {
    PlaceOverrides.Row row = override(name);
    if (row != null && row.place() != null) {
      return List.of(new NameMatch(row.place(), row.place().name(), AliasKind.PRIMARY));
    }
    return gazetteer.named(name).stream()
        .filter(match -> match.kind() != AliasKind.ABBREVIATION || isSame(match, name))
        .toList();
  }

  /** The countries in which larger places of this name lie. */
  Set<String> countriesOfLarger(String surface) {
    Set<String> countries = new TreeSet<>();
    for (NameMatch match : named(surface)) {
      String country = match.place().country();
      if (country != null && rank(match.place()).compareTo(Rank.LARGE) >= 0) {
        countries.add(country);
      }
    }
    return countries;
  }

  /** Whether a place of one name lies in a country or region of the other. */
  boolean isWithin(String inner, String outer) {
    for (NameMatch around : named(outer)) {
      Place place = around.place();
      boolean country = place.kind() == PlaceKind.COUNTRY;
      for (NameMatch match : country || place.kind() == PlaceKind.REGION ? named(inner) : NOTHING) {
        if (country
            ? Objects.equals(match.place().country(), place.country())
            : place.id().equals(match.place().region())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSame(NameMatch match, String name) {
    return match.alias().replace(".", "").equals(name.replace(".", ""));
  }

  /** The rank of the best known place of this name. */
  Rank rank(String surface) {
    Rank best = Rank.NONE;
    for (NameMatch match : named(surface)) {
      Rank rank = rank(match.place());
      best = rank.compareTo(best) > 0 ? rank : best;
    }
    return best;
  }

  private static Rank rank(Place place) {
    if (place.kind() == PlaceKind.COUNTRY) {
      return Rank.COUNTRY;
    }
    if (place.kind() == PlaceKind.REGION && place.region() == null) {
      return Rank.REGION;
    }
    if (place.population() >= 1_000_000) {
      return Rank.MILLION;
    }
    return place.population() >= 100_000 || place.kind() == PlaceKind.RIVER
        ? Rank.LARGE
        : Rank.SMALL;
  }
}
