package org.dateline.app.cli;

import java.util.List;
import org.dateline.desk.search.Search;
import org.dateline.desk.search.query.Condition;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which of the results are printed, and in which form. */
final class PageOptions {
  /** How results are printed. */
  enum Format {
    table,
    json,
    csv
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "table, json or csv (default: ${DEFAULT-VALUE}).")
  private Format format = Format.table;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Print at most so many (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "Print the second, third … so many. To have all of them, export.")
  private int page = 1;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "best (what fits the words best), newest or oldest; ties by day, then by address"
              + " (default: ${DEFAULT-VALUE}).")
  private Order order = Order.best;

  @Option(
      names = "--facets",
      description = "Count the results by speaker, institution, outlet, place and so on.")
  private boolean facets;

  /** In which order results come. */
  enum Order {
    best,
    newest,
    oldest
  }

  Format format() {
    return format;
  }

  int from() {
    return (page - 1) * limit;
  }

  /** The question to the index. */
  Search search(Condition condition) {
    Search.Order by =
        switch (order) {
          case best -> Search.Order.BEST;
          case newest -> Search.Order.NEWEST;
          case oldest -> Search.Order.OLDEST;
        };
    if (limit < 0 || page < 1 || (long) page * limit > Search.FARTHEST) {
      throw new ParameterException(
          command.commandLine(),
          "--limit and --page must be positive and lead no further than to result %s; got: %s and %s; dateline export lists all"
              .formatted(Search.FARTHEST, limit, page));
    }
    List<Search.FacetField> fields = facets ? List.of(Search.FacetField.values()) : List.of();
    return new Search(condition, by, from(), limit, fields);
  }

  /**
   * What to say below the results.
   *
   * @param what they are, in the plural
   */
  String told(long total, int shown, String what) {
    if (total == 0) {
      return "found no %s".formatted(what);
    }
    if (shown == 0) {
      return "found %s %s; fewer than %s".formatted(total, what, from() + 1);
    }
    String noun = total == 1 ? what.substring(0, what.length() - 1) : what;
    String all = "found %s %s".formatted(total, noun);
    return shown == total
        ? all
        : all + "; these are %s to %s".formatted(from() + 1, from() + shown);
  }
}
