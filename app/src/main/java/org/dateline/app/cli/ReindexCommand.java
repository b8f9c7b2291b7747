package org.dateline.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.desk.search.IndexException;
import org.dateline.desk.search.IndexFollower;
import org.dateline.desk.search.IndexSnapshot;
import org.dateline.desk.search.VectorStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the index anew from the store. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the index of the store anew. All that is in it comes from the store, so nothing is"
          + " lost. With --vectors, computes what search --like needs and has not yet; that can be"
          + " interrupted and goes on where it was.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline reindex",
      "  dateline reindex --vectors",
      "  dateline reindex --check           is the index whole?"
    })
final class ReindexCommand implements Callable<Integer> {
  private final Services services;
  private final Console console;

  @Option(
      names = "--vectors",
      description = "Compute the vectors that are missing, and leave the rest as it is.")
  private boolean vectors;

  @Option(
      names = "--check",
      description = "Only read the whole index and tell whether it is as it was written.")
  private boolean check;

  @Option(names = "--progress", description = "Show on standard error how far it is.")
  private boolean progress;

  @Mixin private final StoreOption store = new StoreOption();

  ReindexCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, OutputException, InterruptedException {
    boolean shown = progress || console.terminals().err();
    try (ReadyIndex ready = ReadyIndex.open(services, console, store)) {
      if (check) {
        return check(ready);
      }
      if (vectors) {
        int computed =
            new Meanings(console, ready.index()).compute(() -> !Thread.interrupted(), shown);
        console.say("computed %s vectors".formatted(computed));
        return ExitStatus.OK;
      }
      IndexFollower.Followed followed = ready.afresh(shown);
      ready.tell(followed);
      console.say("indexed %s articles".formatted(followed.articles()));
      int missing = new VectorStep(ready.index()).missing();
      if (missing > 0) {
        console.say("contents without a vector: %s; --vectors computes them".formatted(missing));
      }
      return followed.failed().isEmpty() ? ExitStatus.OK : ExitStatus.SOME_FAILED;
    } catch (IndexException e) {
      console.say(String.valueOf(e.getMessage()));
      return ExitStatus.SOME_FAILED;
    }
  }

  private int check(ReadyIndex ready) throws IOException {
    try (IndexSnapshot snapshot = ready.index().read()) {
      snapshot.check();
    }
    console.say("the index is whole");
    return ExitStatus.OK;
  }
}
