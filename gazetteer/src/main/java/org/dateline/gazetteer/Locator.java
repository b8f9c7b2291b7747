package org.dateline.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where addresses are: the town within its province, by its names and spellings, then by a
 * spelling that differs in a letter or two, then the district, then the province. What is found is
 * told with how precise it is; nothing is found for names that fit several places alike.
 *
 * <p>Not safe for use by many threads.
 */
public final class Locator {
  /** Without a province, one place must be so much larger than the next of its name. */
  private static final long CLEARLY_LARGER = 10;

  private final Gazetteer gazetteer;
  private @Nullable SimilarNames similar;

  public Locator(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Where an address is; empty where it cannot be told. */
  public Optional<Location> locate(Address address) {
    Place country = country(address.country());
    Place province = province(address, country);
    SearchArea area = new SearchArea(country, province);
    Optional<Location> found = town(address.town(), area, "town");
    if (found.isEmpty()) {
      found = district(address.district(), area);
    }
    if (found.isEmpty()) {
      found = district(address.town(), area);
    }
    if (found.isEmpty() && province == null) {
      // Some tables put a town where the province should be.
      found = town(address.province(), area, "province, taken for a town,");
    }
    return found.or(() -> whole(address, area));
  }

  private @Nullable Place country(String name) {
    Predicate<Place> isCountry = place -> place.kind() == PlaceKind.COUNTRY;
    Place exact = first(gazetteer.named(name), isCountry);
    String key = NameFolding.fold(name);
    if (exact != null || key.isEmpty()) {
      return exact;
    }
    List<SimilarNames.Similar> near = similar().to(key, "");
    return near.isEmpty() ? null : near.getFirst().match().place();
  }

  private @Nullable Place province(Address address, @Nullable Place country) {
    for (String told : List.of(address.province(), country == null ? address.country() : "")) {
      for (String name : List.of(told, KindWords.without(told), beforeComma(told))) {
        Place exact = first(gazetteer.named(name), place -> isProvince(place, country));
        if (exact != null) {
          return exact;
        }
      }
    }
    String code = country == null ? null : country.country();
    for (String key :
        List.of(NameFolding.fold(address.province()), KindWords.without(address.province()))) {
      if (code != null && !key.isEmpty()) {
        for (SimilarNames.Similar near : similar().to(key, code)) {
          if (isProvince(near.match().place(), country)) {
            return near.match().place();
          }
        }
      }
    }
    return null;
  }

  private static String beforeComma(String name) {
    int comma = name.indexOf(',');
    return KindWords.without(comma < 0 ? name : name.substring(0, comma));
  }

  private static boolean isProvince(Place place, @Nullable Place country) {
    return place.kind() == PlaceKind.REGION
        && place.region() == null
        && place.country() != null
        && !place.feature().equals("ADM2")
        && (country == null || Objects.equals(country.country(), place.country()));
  }

  private Optional<Location> town(String name, SearchArea area, String column) {
    if (NameFolding.fold(name).isEmpty()) {
      return Optional.empty();
    }
    List<Place> named = spots(name);
    if (named.isEmpty()) {
      named = spots(KindWords.without(name));
    }
    if (area.province() == null) {
      return alone(named, area, column);
    }
    return choose(named.stream().filter(area::isInside).toList(), column + " in its province")
        .or(() -> beyond(name, area, column))
        .or(() -> almost(name, area, column));
  }

  private List<Place> spots(String name) {
    return gazetteer.named(name).stream()
        .map(NameMatch::place)
        .filter(place -> place.kind() != PlaceKind.REGION && place.kind() != PlaceKind.COUNTRY)
        .toList();
  }

  /** A name beyond the province's border, where no other of the country bears it nearer. */
  private Optional<Location> beyond(String name, SearchArea area, String column) {
    Place province = Objects.requireNonNull(area.province());
    List<Place> around =
        spots(name).stream()
            .filter(place -> area.isBeside(place, gazetteer))
            .sorted(Comparator.comparingDouble(place -> Distances.kilometres(province, place)))
            .limit(1)
            .toList();
    return choose(around, column + " beyond the border of its province");
  }

  /** A spelling that differs a little, unless the country has places that are spelt so. */
  private Optional<Location> almost(String name, SearchArea area, String column) {
    if (spots(name).stream().anyMatch(area::hasCountryOf)) {
      return Optional.empty();
    }
    Place province = Objects.requireNonNull(area.province());
    List<Place> near =
        similar().to(KindWords.without(name), province.id()).stream()
            .map(one -> one.match().place())
            .filter(place -> place.kind() == PlaceKind.SETTLEMENT)
            .toList();
    return choose(near, column + " in its province, spelt differently,");
  }

  /** The first, with a precision that covers the others of its name. */
  private static Optional<Location> choose(List<Place> places, String how) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Place best = places.getFirst();
    double reach = best.precisionKm();
    for (Place other : places) {
      reach = Math.max(reach, Distances.kilometres(best, other));
    }
    String others = places.size() == 1 ? "" : ", the largest of " + places.size() + " of that name";
    return Optional.of(
        new Location(best, reach, "%s found as %s%s".formatted(how, best.name(), others)));
  }

  private Optional<Location> alone(List<Place> named, SearchArea area, String column) {
    List<Place> inside = named.stream().filter(area::hasCountryOf).toList();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    Place best = inside.getFirst();
    boolean sure =
        inside.size() == 1
            || best.population() > CLEARLY_LARGER * Math.max(1, inside.get(1).population());
    return sure
        ? Optional.of(
            new Location(
                best,
                best.precisionKm(),
                "%s found without a province as %s".formatted(column, best.name())))
        : Optional.empty();
  }

  /** A second-level region of the province, or the town after which it is named. */
  private Optional<Location> district(String name, SearchArea area) {
    Place province = area.province();
    if (NameFolding.fold(name).isEmpty() || province == null) {
      return Optional.empty();
    }
    String bare = KindWords.without(name);
    return choose(districts(gazetteer.named(name), area), "district")
        .or(() -> town(bare, area, "district's name"))
        .or(
            () ->
                choose(
                    districts(
                        similar().to(bare, province.id()).stream()
                            .map(SimilarNames.Similar::match)
                            .toList(),
                        area),
                    "district, spelt differently,"));
  }

  private static List<Place> districts(List<NameMatch> matches, SearchArea area) {
    return matches.stream()
        .map(NameMatch::place)
        .filter(place -> place.feature().equals("ADM2") && area.isInside(place))
        .toList();
  }

  private static Optional<Location> whole(Address address, SearchArea area) {
    Place province = area.province();
    if (province != null) {
      String what = address.town().isBlank() ? "" : "; the town is not known";
      return Optional.of(
          new Location(province, province.precisionKm(), "middle of the province" + what));
    }
    Place country = area.country();
    boolean nothingElse = (address.province() + address.district() + address.town()).isBlank();
    return country == null || !nothingElse
        ? Optional.empty()
        : Optional.of(new Location(country, country.precisionKm(), "middle of the country"));
  }

  private static @Nullable Place first(List<NameMatch> matches, Predicate<Place> fits) {
    return matches.stream().map(NameMatch::place).filter(fits).findFirst().orElse(null);
  }

  private SimilarNames similar() {
    SimilarNames known = similar;
    if (known == null) {
      known = new SimilarNames(gazetteer);
      similar = known;
    }
    return known;
  }
}
