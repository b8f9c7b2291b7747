package org.dateline.app.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.desk.derived.Follower;
import org.dateline.desk.search.ArticleIndex;
import org.dateline.desk.search.IndexException;
import org.dateline.desk.search.IndexFollower;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.story.StoredCopies;
import org.dateline.gazetteer.Gazetteer;

/**
 * Brings the index and the copies to where the store is while articles come into it, beside the
 * thread that writes; and computes vectors while nothing else is to be done, if it is asked to.
 * What it does not finish the next command that asks does.
 */
final class Following implements AutoCloseable {
  /**
   * What comes within this time is followed at once: each following ends with waits for the disk.
   */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** So long copies are looked for before the index has its turn again. */
  private static final Duration TURN = Duration.ofSeconds(10);

  /** So many articles are indexed without showing how far it is. */
  private static final int FEW = 200;

  private final Console console;
  private final Store store;
  private final Gazetteer gazetteer;
  private final ArticleIndex index;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("following").factory());
  private final Meanings meanings;
  private volatile boolean idle;
  private volatile boolean ending;

  private Following(Console console, Store store, Gazetteer gazetteer) {
    this.console = console;
    this.store = store;
    this.gazetteer = gazetteer;
    this.index = new ArticleIndex(store.folder().resolve("index"), gazetteer);
    this.meanings = new Meanings(console, index);
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  static Following of(Services services, Console console, Store store) throws StoreException {
    try {
      return new Following(console, store, services.places().open());
    } catch (IOException e) {
      throw new StoreException(
          StoreException.Reason.OTHER, "the places cannot be read: " + e.getMessage(), e);
    }
  }

  /** Says that something was kept. Times that are asked before it follows count as one. */
  void wake() {
    if (asked.compareAndSet(false, true)) {
      var unused = thread.schedule(this::follow, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** From now on there is nothing to read: vectors may be computed until {@link #work}. */
  void rest() {
    if (!idle) {
      idle = true;
      thread.execute(this::compute);
    }
  }

  /** There is something to read again. */
  void work() {
    idle = false;
  }

  private void follow() {
    asked.set(false);
    index(false);
    long end = System.nanoTime() + TURN.toNanos();
    // Copies take longer than the index; it has its turn again when something has come.
    copies(
        new Follower.Progress() {
          @Override
          public void taken(long articles) {
            // nobody watches
          }

          @Override
          public boolean goesOn() {
            return !ending && (!asked.get() || System.nanoTime() < end);
          }
        });
    compute();
  }

  private void index(boolean watched) {
    IndexFollower follower = new IndexFollower(store, index);
    try {
      int behind = watched ? Math.clamp(follower.behind(), 0, Integer.MAX_VALUE) : 0;
      try (Progress progress = new Progress(behind > FEW, "Indexing", console, behind)) {
        follower.follow(console::say, done -> progress.step()).failed().forEach(console::say);
      }
    } catch (IndexException e) {
      tell(e);
    } catch (IOException e) {
      console.say("the index could not be written: " + e.getMessage());
    }
  }

  private void copies(Follower.Progress progress) {
    try (StoredCopies copies = StoredCopies.open(store.folder())) {
      long unused = copies.follow(store, progress);
    } catch (StoreException e) {
      console.say(String.valueOf(e.getMessage()));
    }
  }

  /** Until there is something to read or to follow; then it goes on at the next occasion. */
  private void compute() {
    if (!idle) {
      return;
    }
    try {
      int unused = meanings.compute(() -> idle && !asked.get(), false);
    } catch (IndexException e) {
      tell(e);
    } catch (IOException e) {
      console.say("the vectors could not be written: " + e.getMessage());
    }
  }

  /** What another process does at the same time need not be done here. */
  private void tell(IndexException e) {
    if (e.reason() != IndexException.Reason.BUSY && e.reason() != IndexException.Reason.MISSING) {
      console.say(String.valueOf(e.getMessage()));
    }
  }

  /** Follows to the end, then ends. */
  @Override
  public void close() {
    work();
    // Waits for what is being done; what was to be done later is done now.
    ending = true;
    thread.close();
    index(console.terminals().err());
    copies(taken -> IdentityRun.tellProgress(console, taken));
    gazetteer.close();
  }
}
