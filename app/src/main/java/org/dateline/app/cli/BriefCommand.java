package org.dateline.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Problem;
import org.dateline.article.page.PageModel;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.Outcome;
import org.dateline.desk.report.HtmlReport;
import org.dateline.desk.report.JsonReport;
import org.dateline.desk.report.Period;
import org.dateline.desk.report.Report;
import org.dateline.desk.report.ReportBuilder;
import org.dateline.desk.report.TextReport;
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
      "Reads articles and writes a report: who says what, by day and institution, how sure they"
          + " are, each line with its source and the words on the page.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
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
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only articles published on that day or later, or on an unknown day.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only articles published on that day or before, or on an unknown day.")
  private @Nullable LocalDate until;

  BriefCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws OutputException, InterruptedException {
    String file = html == null && !json ? DEFAULT_PAGE : html;
    OutputFile page = file == null ? null : OutputFile.of(file);
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

  private Period period() {
    try {
      return new Period(since, until);
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
