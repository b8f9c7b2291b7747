package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.article.annotation.Article;
import org.dateline.desk.ingest.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints every article, with all that was read from it, as one line of JSON. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles and prints one JSON object for each, one a line: the text, its blocks, who"
          + " says what and how sure they are. Articles that cannot be read are named on standard"
          + " error; the others are printed.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline annotate samples > samples.jsonl",
      "  dateline annotate --published 2022-05-12 statement.txt",
      "  dateline annotate --published-from days.tsv --threads 2 archive/",
      "  dateline annotate --captured 2022-05-12T08:00:00Z --url ADDRESS page.html.gz"
    })
final class AnnotateCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Mixin private final ReadingOptions options = new ReadingOptions();

  AnnotateCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws OutputException, InterruptedException {
    Terminals terminals = console.terminals();
    boolean progress = options.progress() || (terminals.err() && !terminals.out());
    return new ArticleRun(services, console, options)
        .each(options.pageModel(), progress, this::print);
  }

  private void print(Outcome outcome) throws OutputException {
    if (outcome instanceof Outcome.Read(Article article)) {
      console.result(services.json().apply(article) + "\n");
    }
  }
}
