package org.dateline.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.search.Answer;
import org.dateline.desk.search.EntryJson;
import org.dateline.desk.search.IndexSnapshot;
import org.dateline.desk.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds articles, or statements like another. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Finds articles in the store by words and fields: \"grain deal\" by:Kuleba place:Odesa"
          + " published:2022-07. docs/search.md tells the language. With --like, finds statements"
          + " that say alike, whatever their words.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline search '\"grain deal\" near:\"Odesa, 50 km\"'",
      "  dateline search shelling --since 2022-05-01 --country UA --facets",
      "  dateline search --like 'the attack was repelled' --by ministry",
      "  dateline search --like s7 --of https://example.org/news/1"
    })
final class SearchCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Words and fields; several are taken as one query.")
  private List<String> query = List.of();

  @Option(
      names = "--like",
      paramLabel = "TEXT|s7",
      description =
          "Statements like this text, or like a statement: its id with --of, or its address,"
              + " ARTICLE#s7.")
  private @Nullable String like;

  @Option(
      names = "--of",
      paramLabel = "ARTICLE",
      description = "The article of the statement that --like names, as search prints it.")
  private @Nullable String of;

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final PageOptions page = new PageOptions();
  @Mixin private final StoreOption store = new StoreOption();

  SearchCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, OutputException, InterruptedException {
    return ReadyIndex.run(
        services,
        console,
        store,
        (ready, snapshot) -> like == null ? articles(ready, snapshot) : alike(ready, snapshot));
  }

  private int articles(ReadyIndex ready, IndexSnapshot snapshot)
      throws IOException, OutputException, WrongQueryException {
    String text = QueryWords.joined(query);
    Search search = page.search(filters.condition(text, ready.parser()));
    Answer<Answer.ArticleHit> answer = snapshot.articles(search);
    switch (page.format()) {
      case json -> console.result(EntryJson.articles(text, page.from(), answer) + "\n");
      case csv -> {
        console.result(EntryCsv.ARTICLES);
        for (Answer.ArticleHit hit : answer.hits()) {
          console.result(EntryCsv.article(hit.article()));
        }
      }
      case table -> {
        EntryText words = new EntryText(console.terminals());
        for (Answer.ArticleHit hit : answer.hits()) {
          console.result(words.article(hit));
        }
        console.result(words.facets(answer.facets()));
      }
    }
    console.say(page.told(answer.total(), answer.hits().size(), "articles"));
    return ExitStatus.OK;
  }

  private int alike(ReadyIndex ready, IndexSnapshot snapshot)
      throws IOException, OutputException, WrongQueryException {
    Search search = page.search(filters.condition(QueryWords.joined(query), ready.parser()));
    String wanted = new LikeOption(String.valueOf(like), of).text(snapshot);
    Answer<Answer.StatementHit> answer =
        new Meanings(console, ready.index()).like(wanted, search, snapshot);
    new StatementOutput(console, page).print(wanted, answer);
    return ExitStatus.OK;
  }
}
