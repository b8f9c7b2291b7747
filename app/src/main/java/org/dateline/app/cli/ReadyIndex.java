package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import org.dateline.desk.search.ArticleIndex;
import org.dateline.desk.search.GazetteerNames;
import org.dateline.desk.search.IndexException;
import org.dateline.desk.search.IndexFollower;
import org.dateline.desk.search.IndexSnapshot;
import org.dateline.desk.search.query.QueryParser;
import org.dateline.desk.store.Store;
import org.dateline.gazetteer.Gazetteer;

/** A store's index, brought to where the store is and opened for searching. */
final class ReadyIndex implements AutoCloseable {
  /** So many articles are indexed without showing how far it is. */
  private static final long FEW = 200;

  private final Console console;
  private final Store store;
  private final Gazetteer gazetteer;
  private final ArticleIndex index;

  /** Work with the index. */
  @FunctionalInterface
  interface Work {
    int with(ReadyIndex ready, IndexSnapshot snapshot)
        throws IOException, OutputException, WrongQueryException, InterruptedException;
  }

  private ReadyIndex(Console console, Store store, Gazetteer gazetteer) {
    this.console = console;
    this.store = store;
    this.gazetteer = gazetteer;
    this.index = new ArticleIndex(store.folder().resolve("index"), gazetteer);
  }

  static ReadyIndex open(Services services, Console console, StoreOption option)
      throws IOException {
    Store store = option.openForReading(services);
    try {
      return new ReadyIndex(console, store, services.places().open());
    } catch (IOException e) {
      store.close();
      throw e;
    }
  }

  /** Opens the index, does the work, and gives the exit status. */
  static int run(Services services, Console console, StoreOption option, Work work)
      throws IOException, OutputException, InterruptedException {
    try (ReadyIndex ready = open(services, console, option)) {
      ready.follow();
      try (IndexSnapshot snapshot = ready.index.read()) {
        return work.with(ready, snapshot);
      }
    } catch (WrongQueryException e) {
      String.valueOf(e.getMessage()).lines().forEach(console::say);
      return ExitStatus.USAGE;
    } catch (IndexException e) {
      console.say(String.valueOf(e.getMessage()));
      return ExitStatus.SOME_FAILED;
    }
  }

  ArticleIndex index() {
    return index;
  }

  Store store() {
    return store;
  }

  QueryParser parser() {
    return new QueryParser(new GazetteerNames(gazetteer));
  }

  /** Brings the index to where the store is; if another process does that, says so and goes on. */
  private void follow() throws IOException {
    IndexFollower follower = new IndexFollower(store, index);
    long behind = follower.behind();
    if (behind == 0 && isUsable()) {
      return;
    }
    try {
      tell(follow(follower, behind));
    } catch (IndexException e) {
      if (e.reason() != IndexException.Reason.BUSY) {
        throw e;
      }
      console.say("%s; articles not yet in the index: %s".formatted(e.getMessage(), behind));
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      console.say(
          "the index cannot be written (%s); articles not yet in it: %s"
              .formatted(e.getMessage(), behind));
    } catch (FileSystemException e) {
      throw new IOException("the index cannot be written: " + e.getMessage(), e);
    }
  }

  /** An empty store's index is made too, so that asking it finds nothing rather than fails. */
  private boolean isUsable() throws IOException {
    try {
      return index.state().sequence() > 0;
    } catch (IndexException e) {
      return false;
    }
  }

  private IndexFollower.Followed follow(IndexFollower follower, long behind) throws IOException {
    try (Progress progress = progress(console.terminals().err() && behind > FEW, behind)) {
      return follower.follow(console::say, done -> progress.step());
    }
  }

  private Progress progress(boolean shown, long total) {
    return new Progress(shown, "Indexing", console, Math.clamp(total, 0, Integer.MAX_VALUE));
  }

  /** Makes the index anew. */
  IndexFollower.Followed afresh(boolean showsProgress) throws IOException {
    IndexFollower follower = new IndexFollower(store, index);
    index.clear();
    try (Progress progress = progress(showsProgress, follower.behind())) {
      return follower.afresh(done -> progress.step());
    }
  }

  void tell(IndexFollower.Followed followed) {
    followed.failed().forEach(console::say);
  }

  @Override
  public void close() throws IOException {
    try {
      gazetteer.close();
    } finally {
      store.close();
    }
  }
}
