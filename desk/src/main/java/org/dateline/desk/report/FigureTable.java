package org.dateline.desk.report;

import java.util.Comparator;
import java.util.List;

/** All counts of a report, so that accounts of the same thing can be laid side by side. */
final class FigureTable {
  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::what).thenComparingInt(row -> row.line().number());

  private FigureTable() {}

  /**
   * A count and the line in which it stands.
   *
   * @param what what is counted, and what is said to have happened to it
   */
  record Row(String what, Line.Count count, Line line) {
    /** By whose account. */
    String account() {
      return line.form().speaker();
    }
  }

  /** By what is counted, then by line; nothing is added up or compared. */
  static List<Row> of(Report report) {
    return report
        .lines()
        .flatMap(
            line ->
                line.figures().stream().map(count -> new Row(FigureWords.what(count), count, line)))
        .sorted(ORDER)
        .toList();
  }
}
