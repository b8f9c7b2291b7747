package org.dateline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.dateline.app.cli.Console;
import org.dateline.app.cli.PlaceFiles;
import org.dateline.app.cli.Program;
import org.dateline.app.cli.ReadingParts;
import org.dateline.app.cli.Services;
import org.dateline.app.cli.StoreHome;
import org.dateline.app.cli.Terminals;
import org.dateline.article.ArticleReader;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.page.PageReader;
import org.dateline.article.place.PlaceOverrides;
import org.dateline.article.place.PlaceStage;
import org.dateline.desk.ingest.Intake;
import org.dateline.gazetteer.Gazetteer;

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
    PlaceFiles files = PlaceFiles.in(System.getenv(), System.getProperty("user.home", ""));
    Places places = Places.of(files);
    Build build = Build.current(places.digest());
    ArticleJson json = new ArticleJson(build.provenance());
    return new Services(
        parts -> reading(places.gazetteer(), parts),
        model -> new PageReader(model)::read,
        json::write,
        build.lines(),
        files,
        StoreHome.in(
            System.getenv(),
            System.getProperty("user.home", ""),
            InstantSource.system(),
            build.program()),
        build.provenance());
  }

  private static Intake.Reading reading(Gazetteer gazetteer, ReadingParts parts) {
    PlaceStage places = new PlaceStage(gazetteer, overrides(gazetteer, parts.places()));
    return ArticleReader.standard(
            Encoder.load(), new PageReader(parts.pages()), places, parts.institutions())
        ::read;
  }

  private static PlaceOverrides overrides(Gazetteer gazetteer, List<Path> files) {
    PlaceOverrides overrides = PlaceOverrides.NONE;
    for (Path file : files) {
      try {
        overrides = overrides.over(PlaceOverrides.read(file, gazetteer));
      } catch (IOException | IllegalArgumentException e) {
        throw new IllegalArgumentException("%s: %s".formatted(file, e.getMessage()), e);
      }
    }
    return overrides;
  }
}
