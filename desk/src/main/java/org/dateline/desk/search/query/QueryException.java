package org.dateline.desk.search.query;

/**
 * A query that cannot be understood. Its message says what is wrong and what was expected; {@link
 * #report} shows where, and a query that works.
 */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 60;

  private final String query;
  private final int position;
  private final String example;

  /**
   * @param query the whole query
   * @param position where it is wrong, in UTF-16 code units from 0
   * @param message what is wrong there and what was expected
   * @param example a query that works
   */
  QueryException(String query, int position, String message, String example) {
    super(message);
    this.query = query;
    this.position = Math.min(position, query.length());
    this.example = example;
  }

  /** Where the query is wrong, in UTF-16 code units from 0. */
  public int position() {
    return position;
  }

  /** A query that works. */
  public String example() {
    return example;
  }

  /** The message, with the query, a mark under the place, and the example: several lines. */
  public String report() {
    int from = Math.max(0, position - MOST_SHOWN);
    int to = Math.min(query.length(), position + MOST_SHOWN);
    String shown = query.substring(from, to).replaceAll("\\p{Cntrl}", " ");
    String lead = from > 0 ? "…" : "";
    int column = query.substring(from, position).codePointCount(0, position - from) + lead.length();
    return "the query cannot be read at character %s: %s%n  %s%s%s%n  %s^%n  this works: %s"
        .formatted(
            query.codePointCount(0, position) + 1,
            getMessage(),
            lead,
            shown,
            to < query.length() ? "…" : "",
            " ".repeat(column),
            example)
        .replace("\r\n", "\n");
  }
}
