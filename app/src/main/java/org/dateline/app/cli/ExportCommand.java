package org.dateline.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.search.EntryJson;
import org.dateline.desk.search.GeoJson;
import org.dateline.desk.search.IndexSnapshot;
import org.dateline.desk.search.PlacedName;
import org.dateline.desk.search.query.Condition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints all statements, articles or places of the store, for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Prints all statements, articles or names of places in the store of which a query and the"
          + " options hold, by address, for other programs: jsonl (one JSON object a line), csv"
          + " (cells that a spreadsheet would take for formulas are made harmless) or geojson"
          + " (RFC 7946).%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline export statements --format csv > statements.csv",
      "  dateline export places --format geojson --since 2022-05-01 > places.geojson",
      "  dateline export articles language:uk > articles.jsonl"
    })
final class ExportCommand implements Callable<Integer> {
  private static final int BATCH = 1 << 16;

  private final Services services;
  private final Console console;

  @Parameters(index = "0", paramLabel = "WHAT", description = "statements, articles or places.")
  private What what = What.statements;

  @Parameters(
      index = "1",
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Words and fields; docs/search.md tells the language.")
  private List<String> query = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "jsonl, csv or geojson (default: ${DEFAULT-VALUE}).")
  private Form format = Form.jsonl;

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final StoreOption store = new StoreOption();

  /** What is printed. */
  enum What {
    statements,
    articles,
    places
  }

  /** How it is printed. */
  enum Form {
    jsonl,
    csv,
    geojson
  }

  ExportCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, OutputException, InterruptedException {
    return ReadyIndex.run(
        services,
        console,
        store,
        (ready, snapshot) -> {
          Run run = new Run();
          run.all(filters.condition(QueryWords.joined(query), ready.parser()), snapshot);
          console.say("exported %s %s".formatted(run.rows, what));
          return ExitStatus.OK;
        });
  }

  /** One run over everything. */
  private final class Run {
    private final StringBuilder waiting = new StringBuilder();
    private long rows;

    void all(Condition condition, IndexSnapshot snapshot) throws IOException, OutputException {
      waiting.append(head());
      if (what == What.statements) {
        snapshot.<OutputException>eachStatement(
            condition,
            one ->
                add(
                    switch (format) {
                      case jsonl -> EntryJson.statement(one) + "\n";
                      case csv -> EntryCsv.statement(one);
                      case geojson -> GeoJson.statement(one);
                    }));
      } else if (what == What.articles) {
        snapshot.<OutputException>eachArticle(
            condition,
            one ->
                add(
                    switch (format) {
                      case jsonl -> EntryJson.article(one) + "\n";
                      case csv -> EntryCsv.article(one);
                      case geojson -> GeoJson.article(one);
                    }));
      } else {
        snapshot.<OutputException>eachArticle(
            condition,
            one -> {
              for (PlacedName place : one.places()) {
                add(
                    switch (format) {
                      case jsonl -> EntryJson.place(one.reference(), place) + "\n";
                      case csv -> EntryCsv.place(one.reference(), place);
                      case geojson -> GeoJson.place(one.reference(), place);
                    });
              }
            });
      }
      waiting.append(format == Form.geojson ? GeoJson.END : "");
      flush();
    }

    private String head() {
      return switch (format) {
        case jsonl -> "";
        case geojson -> GeoJson.BEGINNING;
        case csv ->
            switch (what) {
              case statements -> EntryCsv.STATEMENTS;
              case articles -> EntryCsv.ARTICLES;
              case places -> EntryCsv.PLACES;
            };
      };
    }

    private void add(String row) throws OutputException {
      if (format == Form.geojson && rows > 0) {
        waiting.append(",\n");
      }
      waiting.append(row);
      rows++;
      if (waiting.length() > BATCH) {
        flush();
      }
    }

    private void flush() throws OutputException {
      if (!waiting.isEmpty()) {
        console.result(waiting.toString());
        waiting.setLength(0);
      }
    }
  }
}
