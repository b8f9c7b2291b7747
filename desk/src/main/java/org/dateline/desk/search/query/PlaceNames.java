package org.dateline.desk.search.query;

import java.util.List;
import java.util.Optional;

/** What names of places mean; the gazetteer, as far as a query needs it. */
public interface PlaceNames {
  /** No name means a place. */
  PlaceNames NONE =
      new PlaceNames() {
        @Override
        public List<String> places(String name) {
          return List.of();
        }

        @Override
        public List<String> regions(String name) {
          return List.of();
        }

        @Override
        public Optional<String> country(String name) {
          return Optional.empty();
        }

        @Override
        public Optional<Point> point(String name) {
          return Optional.empty();
        }

        @Override
        public String folded(String name) {
          return name;
        }
      };

  /**
   * A point on the earth.
   *
   * @param latitude degrees north, WGS 84
   * @param longitude degrees east, WGS 84
   */
  record Point(double latitude, double longitude) {}

  /** The ids of all places of a name, in any of its spellings. */
  List<String> places(String name);

  /** The ids of all regions of a name. */
  List<String> regions(String name);

  /** The ISO 3166-1 alpha-2 code of a country, by its name or its code. */
  Optional<String> country(String name);

  /** Where the most populous place of a name lies. */
  Optional<Point> point(String name);

  /** A name without case, marks and the like, as names of places are compared. */
  String folded(String name);
}
