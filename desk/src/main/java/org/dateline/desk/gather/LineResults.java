package org.dateline.desk.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.document.Problem;
import org.dateline.desk.ingest.CaptureWork.Result;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.StoreException;

/**
 * Hands on what became of the lines of one file, in their order. A file whose first lines are all
 * no articles holds something else: it is one failure, and need not be read to its end. A line that
 * failed before and succeeds now leaves the list of failures, and so does the file.
 *
 * <p>For one thread.
 */
final class LineResults {
  private static final int FIRST_LINES = 10;

  private final String file;
  private final Keeper keeper;
  private final FileGathering results;
  private final Set<String> failedBefore;
  private final List<Result.Failed<Prepared>> held = new ArrayList<>();
  private boolean ofArticles;

  LineResults(String file, Keeper keeper, FileGathering results) throws StoreException {
    this.file = file;
    this.keeper = keeper;
    this.results = results;
    this.failedBefore = failedBefore(file, keeper);
  }

  private static Set<String> failedBefore(String file, Keeper keeper) throws StoreException {
    Set<String> inputs = new HashSet<>();
    try (Snapshot snapshot = keeper.snapshot()) {
      for (Failure failure : new Failures(snapshot.sql()).all()) {
        if (failure.input().equals(file) || failure.input().startsWith(file + "#")) {
          inputs.add(failure.input());
        }
      }
    }
    return inputs;
  }

  /** Takes what became of the next line. */
  void take(LineResult line) throws StoreException {
    if (areForeign()) {
      return;
    }
    if (line.result() instanceof Result.Failed<Prepared> failed && !ofArticles) {
      held.add(failed);
      return;
    }
    handOn();
    if (line.result() instanceof Result.Done<Prepared>) {
      succeed(line.name());
    }
    results.take(line.result());
  }

  /** Whether so many of the first lines were no articles that no others need be looked at. */
  boolean areForeign() {
    return !ofArticles && held.size() >= FIRST_LINES;
  }

  /** All lines were taken that there are, or enough of them. */
  void end() throws StoreException {
    if (areForeign()) {
      fail(
          new Problem(
              "ingest",
              "not-articles",
              "none of its first %s lines is an article that annotate wrote (%s: %s)"
                  .formatted(
                      FIRST_LINES, held.getFirst().input(), held.getFirst().problem().message())));
    } else {
      handOn();
      succeed(file);
    }
  }

  /** The file could not be read, or not to its end. */
  void fail(Problem problem) throws StoreException {
    if (!areForeign()) {
      handOn();
    }
    results.take(new Result.Failed<>(file, problem));
  }

  private void handOn() throws StoreException {
    ofArticles = true;
    for (Result.Failed<Prepared> one : held) {
      results.take(one);
    }
    held.clear();
  }

  private void succeed(String input) throws StoreException {
    if (failedBefore.remove(input)) {
      keeper.add(
          change -> {
            Failures.clear(change, input);
            return () -> {};
          });
    }
  }
}
