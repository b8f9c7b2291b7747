package org.dateline.desk.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.desk.search.query.PlaceNames;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameFolding;
import org.dateline.gazetteer.NameMatch;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;

/** What names of places in a query mean, by the gazetteer. As safe for threads as that is. */
public final class GazetteerNames implements PlaceNames {
  private final Gazetteer gazetteer;

  public GazetteerNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<String> places(String name) {
    return named(name).map(Place::id).distinct().toList();
  }

  @Override
  public List<String> regions(String name) {
    return named(name)
        .filter(place -> place.kind() == PlaceKind.REGION)
        .map(Place::id)
        .distinct()
        .toList();
  }

  @Override
  public Optional<String> country(String name) {
    String code = name.strip().toUpperCase(Locale.ROOT);
    Place byCode = code.length() == 2 ? gazetteer.country(code) : null;
    if (byCode != null) {
      return Optional.of(code);
    }
    return named(name)
        .filter(place -> place.kind() == PlaceKind.COUNTRY)
        .flatMap(place -> Stream.ofNullable(place.country()))
        .findFirst();
  }

  @Override
  public Optional<Point> point(String name) {
    return named(name)
        .filter(place -> place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.REGION)
        .map(place -> new Point(place.latitude(), place.longitude()))
        .findFirst();
  }

  @Override
  public String folded(String name) {
    return NameFolding.fold(name);
  }

  private Stream<Place> named(String name) {
    return gazetteer.named(name).stream().map(NameMatch::place);
  }
}
