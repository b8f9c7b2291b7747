package org.dateline.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.dateline.desk.search.Answer;
import org.dateline.desk.search.IndexSnapshot;
import org.dateline.desk.search.Search;
import org.dateline.desk.search.query.Condition;
import org.dateline.desk.search.query.DayRange;
import org.dateline.desk.search.query.Field;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints statements by the days that they tell of. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = {
      "Prints, day by day, what is said of that day and by whom. A statement stands under each day"
          + " that its words tell of, to the day; --day said and --day published put it under the"
          + " day of speaking or of publication.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline timeline place:Mariupol --from 2022-04-01 --to 2022-04-30",
      "  dateline timeline --by ministry --day said --each 5"
    })
final class TimelineCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Words and fields; docs/search.md tells the language.")
  private List<String> query = List.of();

  @Option(
      names = "--day",
      paramLabel = "WHICH",
      description = "event, said or published (default: ${DEFAULT-VALUE}).")
  private Which which = Which.event;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The first day of the timeline.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The last day of the timeline.")
  private @Nullable LocalDate to;

  @Option(
      names = "--each",
      paramLabel = "N",
      description = "At most so many statements of each day (default: ${DEFAULT-VALUE}).")
  private int each = 3;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "At most so many days, the last ones (default: ${DEFAULT-VALUE}).")
  private int most = 60;

  @Option(names = "--format", paramLabel = "FORM", description = "table, json or csv.")
  private PageOptions.Format format = PageOptions.Format.table;

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final StoreOption store = new StoreOption();

  /** By which day. */
  enum Which {
    event,
    said,
    published
  }

  TimelineCommand(Services services, Console console) {
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
          print(filters.condition(QueryWords.joined(query), ready.parser()), snapshot);
          return ExitStatus.OK;
        });
  }

  private void print(Condition condition, IndexSnapshot snapshot)
      throws IOException, OutputException {
    SortedMap<LocalDate, Integer> days =
        snapshot
            .days(condition, field())
            .subMap(
                from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to.plusDays(1));
    int left = Math.max(0, days.size() - Math.max(0, most));
    TimelineOutput output = new TimelineOutput(console, format);
    output.begin();
    int skipped = 0;
    for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
      if (skipped++ >= left) {
        output.day(day.getKey(), day.getValue(), of(day.getKey(), condition, snapshot));
      }
    }
    output.end();
    if (days.isEmpty()) {
      console.say("no statement tells of a day; a month or a year is no day");
    } else if (left > 0) {
      console.say("%s earlier days are left out; --days or --to shows them".formatted(left));
    }
  }

  private Answer<Answer.StatementHit> of(LocalDate day, Condition condition, IndexSnapshot snapshot)
      throws IOException {
    Condition onDay =
        new Condition.All(List.of(condition, new Condition.Days(field(), new DayRange(day, day))));
    return snapshot.statements(
        new Search(onDay, Search.Order.BEST, 0, Math.max(0, Math.min(each, 1_000)), List.of()));
  }

  private Field field() {
    return switch (which) {
      case event -> Field.EVENT_ON;
      case said -> Field.SAID_ON;
      case published -> Field.PUBLISHED;
    };
  }
}
