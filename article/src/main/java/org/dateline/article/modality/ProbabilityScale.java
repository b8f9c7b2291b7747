package org.dateline.article.modality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.table.ResourceTable;

/**
 * The published scales of probability words: UK Professional Head of Intelligence Assessment,
 * <i>Explaining Uncertainty in UK Intelligence Assessment</i>, March 2025; US Intelligence
 * Community Directive 203, 2015. One is never converted into the other.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class ProbabilityScale {
  private static final Map<Scale, List<Band>> BANDS = new EnumMap<>(read());

  private ProbabilityScale() {}

  /**
   * One term of a scale.
   *
   * @param scale the scale
   * @param term the scale's first name for it
   * @param terms all of the scale's names for it
   * @param low the range's lower end, 0 to 1
   * @param high the range's upper end, 0 to 1
   * @param range the range as the standard puts it
   * @param forms the forms that texts use, in lower case
   */
  public record Band(
      Scale scale,
      String term,
      String terms,
      double low,
      double high,
      String range,
      List<String> forms) {
    public Band {
      forms = List.copyOf(forms);
    }
  }

  /** The bands of a scale from low to high; none for {@link Scale#NONE}. */
  public static List<Band> bands(Scale scale) {
    return BANDS.getOrDefault(scale, List.of());
  }

  private static Map<Scale, List<Band>> read() {
    return ResourceTable.rows(ProbabilityScale.class, "likelihoods.tsv", 7).stream()
        .map(ProbabilityScale::band)
        .collect(Collectors.groupingBy(Band::scale));
  }

  private static Band band(List<String> row) {
    return new Band(
        Scale.valueOf(row.get(0)),
        row.get(1),
        row.get(2),
        Double.parseDouble(row.get(3)),
        Double.parseDouble(row.get(4)),
        row.get(5),
        List.of(row.get(6).split(" \\| ")));
  }
}
