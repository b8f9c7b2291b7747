package org.dateline.app.cli;

import java.time.LocalDate;
import org.dateline.desk.search.Answer;
import org.dateline.desk.search.EntryJson;

/** Prints the days of a timeline in the form that was asked for. */
final class TimelineOutput {
  private final Console console;
  private final PageOptions.Format format;
  private final EntryText words;
  private boolean first = true;

  TimelineOutput(Console console, PageOptions.Format format) {
    this.console = console;
    this.format = format;
    this.words = new EntryText(console.terminals());
  }

  void begin() throws OutputException {
    switch (format) {
      case table -> {}
      case json -> console.result("[\n");
      case csv -> console.result("day,count," + EntryCsv.STATEMENTS);
    }
  }

  void day(LocalDate day, int count, Answer<Answer.StatementHit> answer) throws OutputException {
    switch (format) {
      case table -> {
        String counted = count == 1 ? "1 statement" : count + " statements";
        console.result(words.heading("%s — %s".formatted(day, counted)));
        for (Answer.StatementHit hit : answer.hits()) {
          console.result(words.statement(hit));
        }
      }
      case json -> {
        String comma = first ? "" : ",\n";
        console.result(
            "%s{\"day\":\"%s\",\"count\":%s,\"answer\":%s}"
                .formatted(comma, day, count, EntryJson.statements(null, 0, answer)));
        first = false;
      }
      case csv -> {
        for (Answer.StatementHit hit : answer.hits()) {
          console.result("%s,%s,%s".formatted(day, count, EntryCsv.statement(hit.statement())));
        }
      }
    }
  }

  void end() throws OutputException {
    if (format == PageOptions.Format.json) {
      console.result("\n]\n");
    }
  }
}
