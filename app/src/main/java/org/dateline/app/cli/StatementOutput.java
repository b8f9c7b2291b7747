package org.dateline.app.cli;

import org.dateline.desk.search.Answer;
import org.dateline.desk.search.EntryJson;
import org.jspecify.annotations.Nullable;

/** Prints statements in the form that was asked for. */
final class StatementOutput {
  private final Console console;
  private final PageOptions page;

  StatementOutput(Console console, PageOptions page) {
    this.console = console;
    this.page = page;
  }

  void print(@Nullable String query, Answer<Answer.StatementHit> answer) throws OutputException {
    switch (page.format()) {
      case json -> console.result(EntryJson.statements(query, page.from(), answer) + "\n");
      case csv -> {
        console.result(EntryCsv.STATEMENTS);
        for (Answer.StatementHit hit : answer.hits()) {
          console.result(EntryCsv.statement(hit.statement()));
        }
      }
      case table -> {
        EntryText words = new EntryText(console.terminals());
        for (Answer.StatementHit hit : answer.hits()) {
          console.result(words.statement(hit));
        }
        console.result(words.facets(answer.facets()));
      }
    }
    console.say(page.told(answer.total(), answer.hits().size(), "statements"));
  }
}
