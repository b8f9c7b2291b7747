package org.dateline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;
import java.util.TimeZone;
import org.dateline.app.cli.Console;
import org.dateline.app.cli.PlaceFiles;
import org.dateline.app.cli.Program;
import org.dateline.app.cli.Services;
import org.dateline.app.cli.Terminals;
import org.dateline.article.ArticleReader;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.page.PageModel;
import org.dateline.article.page.PageReader;
import org.dateline.desk.ingest.Intake;

/** Starts Dateline: puts the parts together, runs the command and exits with its status. */
public final class Main {
  private Main() {}

  /** Runs the command that {@code arguments} name; see {@code dateline --help}. */
  public static void main(String[] arguments) {
    // Nothing may depend on where the program runs; a library that asks gets the same answer.
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Terminals.ofLauncher());
    Runtime.getRuntime().addShutdownHook(new Thread(console::finishLine, "finish-line"));
    System.exit(new Program(services(), console).run(arguments));
  }

  private static Services services() {
    Build build = Build.current();
    ArticleJson json = new ArticleJson(build.provenance());
    return new Services(
        Main::reading,
        model -> new PageReader(model)::read,
        json::write,
        build.lines(),
        PlaceFiles.in(System.getenv(), System.getProperty("user.home", "")));
  }

  private static Intake.Reading reading(PageModel model) {
    return ArticleReader.standard(Encoder.load(), new PageReader(model))::read;
  }
}
