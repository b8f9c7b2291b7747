package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.article.page.PageModel;
import org.dateline.desk.ingest.Intake;
import org.dateline.desk.reannotation.Reannotation;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads stored articles anew where another program, model or gazetteer read them. */
@Command(
    name = "reannotate",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the captures of the store anew where an earlier program, model or gazetteer read them."
          + " What you decided of persons and institutions stays. May be interrupted at any moment:"
          + " the same command goes on. Articles of which the store has no bytes keep their"
          + " reading.%n"
    })
final class ReannotateCommand implements Callable<Integer> {
  private static final int MOST_THREADS = 1024;

  private final Services services;
  private final Console console;

  @Spec private CommandSpec command;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at the same time; as a rule one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--progress", description = "Show on standard error how far it is.")
  private boolean progress;

  ReannotateCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, InterruptedException, OutputException {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          command.commandLine(),
          "--threads must be from 1 to " + MOST_THREADS + "; got: " + threads);
    }
    store.openForReading(services).close(); // none is made where there is none
    try (Store open = store.open(services)) {
      Reannotation.Extent extent = extent(open);
      if (extent.withoutBytes() > 0) {
        console.say(
            "%s were read elsewhere and keep their reading: the store has no bytes of them"
                .formatted(extent.withoutBytes()));
      }
      if (extent.outdated() == 0) {
        console.say("every other article is read by this program, model and gazetteer already");
        return ExitStatus.OK;
      }
      return run(open, extent.outdated());
    }
  }

  private Reannotation.Extent extent(Store open) throws StoreException {
    try (Snapshot snapshot = open.snapshot()) {
      return Reannotation.extent(snapshot, services.provenance());
    }
  }

  private int run(Store open, long outdated) throws StoreException, InterruptedException {
    Intake.Reading reading = reading();
    boolean shown = progress || console.terminals().err();
    Reannotation.Result result;
    try (Progress bar = new Progress(shown, console, (int) Math.min(Integer.MAX_VALUE, outdated))) {
      result =
          new Reannotation(open, reading::read, services.json(), services.provenance(), threads)
              .run(listener(bar));
    }
    console.say("read anew: " + result.read());
    return result.kept() == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }

  private Reannotation.Listener listener(Progress bar) {
    return new Reannotation.Listener() {
      @Override
      public void step() {
        bar.step();
      }

      @Override
      public void kept(ArticleVersion version, String why) {
        console.say(
            "version %s of %s keeps its old reading: %s"
                .formatted(version.number(), version.key(), why));
      }
    };
  }

  private Intake.Reading reading() {
    PlaceFiles files = services.places();
    try {
      return services
          .reading()
          .apply(
              new ReadingParts(
                  PageModel.shipped(),
                  files.overrides(null),
                  InstitutionFile.of(null, files.imported().getParent()).read()));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
