package org.dateline.desk.gather;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.dateline.article.annotation.Article;
import org.dateline.desk.store.Added;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.Difference;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.store.Transaction;

/**
 * Writes what the threads that read have prepared, many steps in one transaction: a transaction
 * costs a wait for the disk, however much is in it. What is not yet written when the program ends
 * is done again the next time.
 *
 * <p>For one thread.
 */
final class Keeper {
  private static final int MOST_STEPS = 256;
  private static final Duration LONGEST = Duration.ofSeconds(1);

  /** After so many transactions the store may free what they no longer need. */
  private static final int RELIEVED_EVERY = 32;

  private final Store store;
  private final KnownInputs known;
  private final Events events;
  private final LongSupplier nanoseconds;
  private final List<Step> steps = new ArrayList<>();
  private long since;
  private int transactions;

  /** One step of a transaction. */
  interface Step {
    /**
     * Does it.
     *
     * @return what is to be told when the transaction is done
     */
    Runnable run(Transaction change) throws StoreException;
  }

  /**
   * @param nanoseconds counts time that nobody sets back
   */
  Keeper(Store store, KnownInputs known, Events events, LongSupplier nanoseconds) {
    this.store = store;
    this.known = known;
    this.events = events;
    this.nanoseconds = nanoseconds;
  }

  /** Takes a step, and writes if enough steps have come together or the first is old. */
  void add(Step step) throws StoreException {
    if (steps.isEmpty()) {
      since = nanoseconds.getAsLong();
    }
    steps.add(step);
    flushIfDue();
  }

  void flushIfDue() throws StoreException {
    boolean old = !steps.isEmpty() && nanoseconds.getAsLong() - since >= LONGEST.toNanos();
    if (old || steps.size() >= MOST_STEPS) {
      flush();
    }
  }

  /** Writes all steps, and tells what they came to. */
  void flush() throws StoreException {
    if (steps.isEmpty()) {
      return;
    }
    List<Step> all = List.copyOf(steps);
    steps.clear();
    List<Runnable> told =
        store.write(
            change -> {
              List<Runnable> each = new ArrayList<>();
              for (Step step : all) {
                each.add(step.run(change));
              }
              return each;
            });
    told.forEach(Runnable::run);
    events.kept();
    if (++transactions % RELIEVED_EVERY == 0) {
      known.relieve();
    }
  }

  /** A step that keeps a version; what was noted of its failing before is taken off the list. */
  Step version(NewVersion version) {
    return change -> {
      Failures.clear(change, version.input());
      Added added = change.add(version);
      if (added.change() != Added.Change.NEW_VERSION) {
        return () -> events.added(added);
      }
      Difference difference = difference(change, added.version());
      return () -> events.edited(added, difference);
    };
  }

  /** Where the version before is damaged there is no telling; verifying the store will say so. */
  private static Difference difference(Transaction change, ArticleVersion version)
      throws StoreException {
    try {
      return fromTheOneBefore(change, version);
    } catch (StoreException e) {
      if (e.reason() == StoreException.Reason.DAMAGED) {
        return new Difference(List.of());
      }
      throw e;
    }
  }

  private static Difference fromTheOneBefore(Transaction change, ArticleVersion version)
      throws StoreException {
    Article after = change.articles().read(version);
    ArticleVersion before = version;
    for (ArticleVersion one : change.articles().history(version.key())) {
      before = one.number() < version.number() ? one : before;
    }
    return Difference.between(change.articles().read(before), after);
  }

  /** The present state of the store, what is not yet written left out. */
  Snapshot snapshot() throws StoreException {
    return store.snapshot();
  }

  Events events() {
    return events;
  }
}
