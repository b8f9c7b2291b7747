package org.dateline.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.desk.search.ArticleEntry;
import org.dateline.desk.search.ArticleReference;
import org.dateline.desk.search.PlacedName;
import org.dateline.desk.search.StatementEntry;
import org.dateline.desk.search.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was found as comma-separated values (RFC 4180, but with line feeds alone). Several values of
 * one cell are parted by semicolons. Offsets are Unicode code points of the page's text.
 */
final class EntryCsv {
  static final String STATEMENTS =
      "address,article,version,statement,published,said_on,speaker,role,institution,kind,content,"
          + "spans,likelihoods,low,high,hedges,flags,places,days,outlet,headline,url,confidence\n";
  static final String ARTICLES =
      "article,version,published,outlet,language,headline,statements,places,url,sha256\n";
  static final String PLACES =
      "article,version,published,start,end,name,kind,use,latitude,longitude,precision_km,country,"
          + "region,gazetteer_id,disputed,outlet\n";

  private EntryCsv() {}

  static String statement(StatementEntry one) {
    ArticleReference reference = one.reference();
    List<StatementEntry.Probability> likelihoods = one.likelihoods();
    return row(
        one.address(),
        reference.article(),
        reference.version(),
        one.statement(),
        reference.published(),
        one.saidOn(),
        one.speaker(),
        one.role(),
        one.institution(),
        one.kind(),
        one.content().text(),
        spans(one.content()),
        joined(likelihoods.stream().map(StatementEntry.Probability::term)),
        joined(likelihoods.stream().map(StatementEntry.Probability::low)),
        joined(likelihoods.stream().map(StatementEntry.Probability::high)),
        joined(one.hedges().stream().map(StatementEntry.Doubt::text)),
        joined(one.flags().stream()),
        joined(one.places().stream().map(PlacedName::name).distinct()),
        joined(one.days().stream()),
        reference.outlet(),
        reference.headline(),
        reference.url(),
        one.confidence());
  }

  static String article(ArticleEntry one) {
    ArticleReference reference = one.reference();
    return row(
        reference.article(),
        reference.version(),
        reference.published(),
        reference.outlet(),
        reference.language(),
        reference.headline(),
        one.statements(),
        joined(one.places().stream().map(PlacedName::name).distinct()),
        reference.url(),
        reference.id());
  }

  static String place(ArticleReference reference, PlacedName place) {
    return row(
        reference.article(),
        reference.version(),
        reference.published(),
        place.start(),
        place.end(),
        place.name(),
        place.kind(),
        place.use(),
        place.latitude(),
        place.longitude(),
        place.precisionKm(),
        place.country(),
        place.region(),
        place.gazetteerId(),
        place.disputed(),
        reference.outlet());
  }

  private static String spans(Words words) {
    return joined(words.ranges().stream().map(range -> range.start() + "-" + range.end()));
  }

  private static String joined(Stream<?> values) {
    return values
        .map(value -> value == null ? "" : value.toString())
        .collect(Collectors.joining("; "));
  }

  private static String row(@Nullable Object... cells) {
    return Stream.of(cells)
        .map(cell -> cell == null ? "" : CsvTable.guarded(cell.toString()))
        .collect(Collectors.joining(",", "", "\n"));
  }
}
