package org.dateline.app.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Problem;
import org.dateline.article.page.PageModel;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.Intake;
import org.dateline.desk.ingest.Outcome;
import org.dateline.desk.report.HtmlReport;
import org.dateline.desk.report.JsonReport;
import org.dateline.desk.report.Period;
import org.dateline.desk.report.Report;
import org.dateline.desk.report.ReportBuilder;
import org.dateline.desk.report.TextReport;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.text.TextStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes one report of all articles. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a report of the articles in the store, or of those in files and folders: who says"
          + " what, by day and institution, how sure they are, each line with its source and the"
          + " words on the page. The options that choose articles in the store choose those that"
          + " have such a statement.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline brief --by 'Ministry of Defence (United Kingdom)' --since 2022-05-01",
      "  dateline brief samples",
      "  dateline brief --html report.html news/",
      "  dateline brief --since 2022-05-01 --until 2022-05-31 --json archive/"
    })
final class BriefCommand implements Callable<Integer> {
  private static final int WIDEST = 100;
  private static final String DEFAULT_PAGE = "dateline-report.html";

  private final Services services;
  private final Console console;

  @Spec private CommandSpec command;

  @Mixin private final ReadingOptions options = new ReadingOptions();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = {
        "Write the report to FILE, as a page that needs nothing else.",
        "Without --json, default: " + DEFAULT_PAGE
      })
  private @Nullable String html;

  @Option(names = "--json", description = "Print the report as one JSON object.")
  private boolean json;

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "Only articles in the store that it finds; docs/search.md tells the language.")
  private @Nullable String query;

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final StoreOption store = new StoreOption();

  BriefCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, OutputException, InterruptedException {
    String file = html == null && !json ? DEFAULT_PAGE : html;
    OutputFile page = file == null ? null : OutputFile.of(file);
    return options.namesPaths() ? ofPaths(page) : ofStore(page);
  }

  private int ofPaths(@Nullable OutputFile page) throws OutputException, InterruptedException {
    if (store.isGiven() || query != null || filters.areMoreThanDays()) {
      throw new ParameterException(
          command.commandLine(),
          "of files, only --since and --until choose articles; ingest them to ask for more");
    }
    ReportBuilder builder = new ReportBuilder(period());
    PageModel model = options.pageModel();
    boolean progress = options.progress() || console.terminals().err();
    int status =
        new ArticleRun(services, console, options)
            .each(model, progress, outcome -> add(outcome, builder));
    write(
        builder.build(
            new CaptureReader(options.facts())::read, services.pages().apply(model)::read),
        page);
    return status;
  }

  private int ofStore(@Nullable OutputFile page)
      throws IOException, OutputException, InterruptedException {
    Period period = period();
    if (query == null && !filters.areMoreThanDays()) {
      try (Store open = store.openForReading(services)) {
        return ofStore(open, period, null, page);
      }
    }
    return ReadyIndex.run(
        services,
        console,
        store,
        (ready, snapshot) -> {
          Set<String> keys = new HashSet<>();
          snapshot.<IOException>eachArticle(
              filters.withoutDays(query, ready.parser()),
              article -> keys.add(article.reference().article()));
          return ofStore(ready.store(), period, keys, page);
        });
  }

  private int ofStore(
      Store open, Period period, @Nullable Set<String> keys, @Nullable OutputFile page)
      throws IOException, OutputException {
    ReportBuilder builder = new ReportBuilder(period);
    try (Snapshot snapshot = open.snapshot()) {
      StoredArticles articles = new StoredArticles(snapshot);
      articles.each(period.since(), period.until(), keys, builder::add);
      Intake.Reading pages = services.pages().apply(options.pageModel());
      write(builder.build(articles.captures(), articles.pages(pages)), page);
      if (articles.verifiedByTextOnly() > 0) {
        console.say(
            "verified against their stored text alone, since the store has no bytes of them: %s articles"
                .formatted(articles.verifiedByTextOnly()));
      }
    }
    return ExitStatus.OK;
  }

  private Period period() {
    try {
      return new Period(filters.sinceDay(), filters.untilDay());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), "--since and --until: " + e.getMessage(), e);
    }
  }

  private static void add(Outcome outcome, ReportBuilder builder) {
    switch (outcome) {
      case Outcome.Read(Article article) -> builder.add(article);
      case Outcome.Failed(String input, Problem problem) -> builder.addFailure(input, problem);
    }
  }

  private void write(Report report, @Nullable OutputFile page) throws OutputException {
    if (json) {
      console.result(text(new JsonReport()::write, report));
    } else {
      Terminals terminals = console.terminals();
      int width = Math.min(WIDEST, terminals.columns());
      TextStyle style = new TextStyle(width, terminals.colours(), true);
      console.result(text(new TextReport(style)::write, report));
    }
    // Where nothing could be read, a report that an earlier run wrote is not replaced unasked.
    if (page != null && (html != null || report.coverage().read() > 0)) {
      page.write(text(new HtmlReport()::write, report));
      console.say("wrote " + page);
    }
  }

  /** One of the forms in which a report is written. */
  private interface Form {
    void write(Report report, Appendable out) throws IOException;
  }

  private static String text(Form form, Report report) {
    StringBuilder text = new StringBuilder();
    try {
      form.write(report, text);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return text.toString();
  }
}
