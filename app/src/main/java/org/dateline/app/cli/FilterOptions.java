package org.dateline.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.search.query.Condition;
import org.dateline.desk.search.query.Field;
import org.dateline.desk.search.query.QueryException;
import org.dateline.desk.search.query.QueryParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which statements and articles are meant: what can be said in a query too, option by option. */
final class FilterOptions {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Said by a person or an institution of that name.")
  private List<String> by = List.of();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Published by an outlet of that name.")
  private @Nullable String outlet;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Published on that day or later: 2022-05-12.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Published on that day or before.")
  private @Nullable LocalDate until;

  @Option(names = "--place", paramLabel = "NAME", description = "Naming that place.")
  private @Nullable String place;

  @Option(
      names = "--near",
      paramLabel = "PLACE,KM",
      description = "Naming a place so near: \"Kharkiv, 50 km\" or \"49.99,36.23, 50 km\".")
  private @Nullable String near;

  @Option(names = "--region", paramLabel = "NAME", description = "Naming a place in that region.")
  private @Nullable String region;

  @Option(
      names = "--country",
      paramLabel = "NAME",
      description = "Naming a place in that country, or the country.")
  private @Nullable String country;

  @Option(names = "--kind", paramLabel = "KIND", description = "direct, indirect or mixed.")
  private @Nullable String kind;

  @Option(
      names = "--likelihood",
      paramLabel = "RANGE",
      description = "With a probability word on a scale, within 0.55..1; or any, or none.")
  private @Nullable String likelihood;

  @Option(
      names = "--hedge",
      paramLabel = "KIND",
      description = "With a word of doubt: modal, hearsay, appearance, vague, any or none.")
  private @Nullable String hedge;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "In articles of that language: en, uk.")
  private @Nullable String language;

  @Nullable LocalDate sinceDay() {
    return since;
  }

  @Nullable LocalDate untilDay() {
    return until;
  }

  /** Whether any but the days of publication is given. */
  boolean areMoreThanDays() {
    return asked().stream().anyMatch(one -> one.field() != Field.PUBLISHED);
  }

  private record Asked(String option, Field field, String value) {}

  private List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    by.forEach(name -> add(asked, "--by", Field.BY, name));
    add(asked, "--outlet", Field.OUTLET, outlet);
    add(asked, "--since", Field.PUBLISHED, since == null ? null : since + "..");
    add(asked, "--until", Field.PUBLISHED, until == null ? null : ".." + until);
    add(asked, "--place", Field.PLACE, place);
    add(asked, "--near", Field.NEAR, near);
    add(asked, "--region", Field.REGION, region);
    add(asked, "--country", Field.COUNTRY, country);
    add(asked, "--kind", Field.KIND, kind);
    add(asked, "--likelihood", Field.LIKELIHOOD, likelihood);
    add(asked, "--hedge", Field.HEDGE, hedge);
    add(asked, "--language", Field.LANGUAGE, language);
    return asked;
  }

  private static void add(List<Asked> asked, String option, Field field, @Nullable String value) {
    if (value != null) {
      asked.add(new Asked(option, field, value));
    }
  }

  /**
   * What the query and the options ask for together.
   *
   * @throws WrongQueryException if one of them cannot be understood, naming it
   */
  Condition condition(@Nullable String query, QueryParser parser) throws WrongQueryException {
    return condition(query, asked(), parser);
  }

  /** The same but for the days of publication, which a report treats in its own way. */
  Condition withoutDays(@Nullable String query, QueryParser parser) throws WrongQueryException {
    List<Asked> others = asked().stream().filter(one -> one.field() != Field.PUBLISHED).toList();
    return condition(query, others, parser);
  }

  private static Condition condition(@Nullable String query, List<Asked> asked, QueryParser parser)
      throws WrongQueryException {
    List<Condition> parts = new ArrayList<>();
    if (query != null && !query.isBlank()) {
      parts.add(parsed("", query, parser));
    }
    for (Asked one : asked) {
      if (one.value().indexOf('"') >= 0) {
        throw new WrongQueryException(
            one.option() + ": a value cannot hold quotation marks; got: " + one.value());
      }
      String text = "%s:\"%s\"".formatted(one.field().label(), one.value());
      parts.add(parsed(one.option() + ": ", text, parser));
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private static Condition parsed(String lead, String query, QueryParser parser)
      throws WrongQueryException {
    try {
      return parser.parse(query);
    } catch (QueryException e) {
      throw new WrongQueryException(lead + e.report());
    }
  }
}
