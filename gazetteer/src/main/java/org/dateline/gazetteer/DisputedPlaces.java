package org.dateline.gazetteer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * To which country places belong about which states disagree: the table disputed.tsv, by decision
 * 0006.
 */
public final class DisputedPlaces {
  private static final String AS_THE_DATA_SAY = "=";
  private static final String ANY = "*";

  private static final List<Rule> RULES =
      TsvTable.ofResource("disputed.tsv").rows().stream().map(Rule::of).toList();

  private DisputedPlaces() {}

  private record Rule(
      String country, String region, @Nullable GeoBox box, @Nullable String belongsTo) {
    static Rule of(Map<String, String> row) {
      String south = row.getOrDefault("south", "");
      return new Rule(
          row.getOrDefault("country", ""),
          row.getOrDefault("region", ""),
          south.isEmpty()
              ? null
              : new GeoBox(
                  Double.parseDouble(south),
                  Double.parseDouble(row.getOrDefault("north", "")),
                  Double.parseDouble(row.getOrDefault("west", "")),
                  Double.parseDouble(row.getOrDefault("east", ""))),
          PlaceRecord.emptyToNull(row.getOrDefault("belongs to", "")));
    }

    boolean fits(Place place, String regionCode) {
      return country.equals(place.country())
          && (region.equals(ANY) || region.equals(regionCode))
          && (box == null || isInBox(place, box));
    }

    /** The point of a region or country tells nothing of the whole. */
    private static boolean isInBox(Place place, GeoBox box) {
      return place.kind() != PlaceKind.REGION
          && place.kind() != PlaceKind.COUNTRY
          && box.contains(place.latitude(), place.longitude());
    }
  }

  /**
   * The place as Dateline has it: with the country to which it belongs, and marked where states
   * disagree.
   *
   * @param place with the country that the data say
   * @param regionCode code of the first-level region that the data say, without the country
   */
  public static Place judge(Place place, String regionCode) {
    for (Rule rule : RULES) {
      if (rule.fits(place, regionCode)) {
        String country =
            AS_THE_DATA_SAY.equals(rule.belongsTo()) ? place.country() : rule.belongsTo();
        return place.within(country, place.region()).withDisputed(true);
      }
    }
    return place;
  }
}
