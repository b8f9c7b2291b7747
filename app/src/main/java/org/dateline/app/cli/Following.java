package org.dateline.app.cli;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.desk.search.ArticleIndex;
import org.dateline.desk.search.IndexException;
import org.dateline.desk.search.IndexFollower;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.story.StoredCopies;
import org.dateline.gazetteer.Gazetteer;

/**
 * Brings the index and the copies to where the store is while articles come into it, beside the
 * thread that writes. What it does not finish the next command that asks does.
 */
final class Following implements AutoCloseable {
  private final Console console;
  private final Store store;
  private final Gazetteer gazetteer;
  private final ArticleIndex index;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("following").factory());

  private Following(Console console, Store store, Gazetteer gazetteer) {
    this.console = console;
    this.store = store;
    this.gazetteer = gazetteer;
    this.index = new ArticleIndex(store.folder().resolve("index"), gazetteer);
  }

  static Following of(Services services, Console console, Store store) throws StoreException {
    try {
      return new Following(console, store, services.places().open());
    } catch (IOException e) {
      throw new StoreException(
          StoreException.Reason.OTHER, "the places cannot be read: " + e.getMessage(), e);
    }
  }

  /** Says that something was kept. Times that are asked while it follows count as one. */
  void wake() {
    if (asked.compareAndSet(false, true)) {
      thread.execute(this::follow);
    }
  }

  private void follow() {
    asked.set(false);
    try {
      new IndexFollower(store, index)
          .follow(console::say, done -> {})
          .failed()
          .forEach(console::say);
    } catch (IndexException e) {
      if (e.reason() != IndexException.Reason.BUSY) {
        console.say(String.valueOf(e.getMessage()));
      }
    } catch (IOException e) {
      console.say("the index could not be written: " + e.getMessage());
    }
    try (StoredCopies copies = StoredCopies.open(store.folder())) {
      long unused = copies.follow(store, taken -> {});
    } catch (StoreException e) {
      console.say(String.valueOf(e.getMessage()));
    }
  }

  /** Follows to the end, then ends. */
  @Override
  public void close() {
    wake();
    // Waits for what was asked.
    thread.close();
    gazetteer.close();
  }
}
