package org.dateline.desk.search;

import java.util.List;
import org.dateline.desk.search.query.Condition;

/**
 * A question to the index.
 *
 * @param condition what must hold of what is found
 * @param order in which order
 * @param from how many of the first results are passed over
 * @param count how many are wanted at most
 * @param facets of which fields values are counted
 */
public record Search(
    Condition condition, Order order, int from, int count, List<FacetField> facets) {
  /** So far results can be paged through; what lists all is the export. */
  public static final int FARTHEST = 10_000;

  /** In which order results come; ties are always broken alike. */
  public enum Order {
    /** What fits the words best, then the newest. */
    BEST,
    /** By publication, the newest first; unknown days last. */
    NEWEST,
    /** By publication, the oldest first; unknown days first. */
    OLDEST
  }

  /** What results can be counted by. */
  public enum FacetField {
    SPEAKER(Schema.SPEAKER),
    INSTITUTION(Schema.INSTITUTION),
    OUTLET(Schema.OUTLET),
    PLACE(Schema.PLACE),
    COUNTRY(Schema.COUNTRY),
    MONTH(Schema.MONTH),
    KIND(Schema.KIND),
    LIKELIHOOD(Schema.LIKELIHOOD),
    HEDGE(Schema.HEDGE),
    LANGUAGE(Schema.LANGUAGE);

    private final String field;

    FacetField(String field) {
      this.field = field;
    }

    String field() {
      return field;
    }
  }

  /**
   * @throws IllegalArgumentException if the results wanted are negative or too far down
   */
  public Search {
    facets = List.copyOf(facets);
    if (from < 0 || count < 0 || from + (long) count > FARTHEST) {
      throw new IllegalArgumentException(
          "results can be paged through up to the %sth; got: %s from %s on; export lists all"
              .formatted(FARTHEST, count, from));
    }
  }
}
