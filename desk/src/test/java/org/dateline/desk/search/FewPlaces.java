package org.dateline.desk.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.desk.search.query.PlaceNames;

/** A gazetteer of two towns, a region and a country, all invented but the country. */
final class FewPlaces implements PlaceNames {
  @Override
  public List<String> places(String name) {
    return name.equals("Lindhaven") || name.equals("Lindhafen")
        ? List.of("test:Lindhaven")
        : List.of();
  }

  @Override
  public List<String> regions(String name) {
    return name.equals("Northmark") ? List.of("test:Northmark") : List.of();
  }

  @Override
  public Optional<String> country(String name) {
    return name.equals("Ukraine") || name.equals("UA") ? Optional.of("UA") : Optional.empty();
  }

  @Override
  public Optional<Point> point(String name) {
    return name.equals("Lindhaven") ? Optional.of(new Point(48, 35)) : Optional.empty();
  }

  @Override
  public String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
