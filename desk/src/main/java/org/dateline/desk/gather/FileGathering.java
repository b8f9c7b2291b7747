package org.dateline.desk.gather;

import java.time.InstantSource;
import org.dateline.article.document.Problem;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.CaptureWork;
import org.dateline.desk.ingest.CaptureWork.Result;
import org.dateline.desk.ingest.InputFiles;
import org.dateline.desk.ingest.Skipped;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.StoreException;

/** Brings files into the store: pages, texts, archives, messages, saved feeds. */
final class FileGathering {
  private final Keeper keeper;
  private final InstantSource clock;
  private final CaptureWork<Prepared> work;
  private long taken;

  FileGathering(
      Keeper keeper,
      InstantSource clock,
      Preparation preparation,
      CaptureReader files,
      int threads) {
    this.keeper = keeper;
    this.clock = clock;
    this.work = new CaptureWork<>(preparation, files, threads);
  }

  Skipped run(InputFiles files) throws StoreException, InterruptedException {
    Skipped skipped =
        work.run(
            files,
            new CaptureWork.Receiver<Prepared, StoreException>() {
              @Override
              public void accept(Result<Prepared> result) throws StoreException {
                take(result);
              }

              @Override
              public void expect(long total) {
                keeper.events().expect(total);
              }
            });
    keeper.flush();
    return skipped;
  }

  void take(Result<Prepared> result) throws StoreException {
    taken++;
    keeper.add(step(result));
  }

  /** How many results were taken. */
  long taken() {
    return taken;
  }

  /**
   * What is to be written of a result.
   *
   * @throws StoreException if the store did not even take the bytes
   */
  Keeper.Step step(Result<Prepared> result) throws StoreException {
    return switch (result) {
      case Result.Failed(String input, Problem problem) -> failure(input, problem);
      case Result.Done(Prepared.Fresh(NewVersion version)) -> keeper.version(version);
      case Result.Done(Prepared.Known(String input)) ->
          change -> {
            Failures.clear(change, input);
            return () -> keeper.events().known(input);
          };
      case Result.Done(Prepared.Unkept(StoreException failure)) -> throw failure;
    };
  }

  /** What is wrong with a file stays wrong until somebody sees to it. */
  private Keeper.Step failure(String input, Problem problem) {
    return change -> {
      Failures.put(change, input, problem, true, null, clock.instant());
      return () -> keeper.events().failed(input, problem);
    };
  }
}
