package org.dateline.desk.gather;

import java.time.Instant;
import java.util.List;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Which inputs the store has with the very same bytes, so that they need not be read again. Looks
 * into a state that may be a little old: what was kept since is then read once more, and found to
 * be known when it is to be kept.
 *
 * <p>Safe for use by many threads.
 */
final class KnownInputs implements AutoCloseable {
  /** An old state keeps the database from freeing what it no longer needs. */
  private static final int MOST_LOOKUPS = 500;

  private final Store store;
  private @Nullable Snapshot snapshot;
  private int lookups;

  KnownInputs(Store store) {
    this.store = store;
  }

  /** Whether the store has the capture, from this input and no older than it. */
  synchronized boolean has(Capture capture) throws StoreException {
    Instant captured = capture.known().captured();
    return versions(capture.id()).stream()
        .anyMatch(
            one ->
                one.page() != null
                    && one.input().equals(capture.input())
                    && (captured == null || !captured.isAfter(one.seen())));
  }

  /** Whether the store has an article that was read elsewhere, with or without its bytes. */
  synchronized boolean has(String input, Sha256 id) throws StoreException {
    return versions(id).stream().anyMatch(one -> one.input().equals(input));
  }

  private List<ArticleVersion> versions(Sha256 id) throws StoreException {
    Snapshot open = snapshot;
    if (open == null || lookups++ > MOST_LOOKUPS) {
      close();
      open = store.snapshot();
      snapshot = open;
      lookups = 0;
    }
    return open.articles().withCapture(id);
  }

  /** Has the store free what it no longer needs, while nobody looks anything up here. */
  synchronized void relieve() throws StoreException {
    close();
    store.relieve();
  }

  @Override
  public synchronized void close() throws StoreException {
    Snapshot open = snapshot;
    snapshot = null;
    if (open != null) {
      open.close();
    }
  }
}
