package org.dateline.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.dateline.article.annotation.Article;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.CustodyEntry;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Brings the index to where the store is. The index keeps, in the same commit as its texts, the
 * last row of the store's log of custody that it has followed; from there it goes on, also after a
 * crash. An index that is damaged, of another format, or of another store than this is made anew.
 */
public final class IndexFollower {
  static final int COMMIT_EVERY = 2_000;

  /** So many articles are in memory at once. */
  private static final int STEP = 50;

  private final Store store;
  private final ArticleIndex index;

  /**
   * What following did.
   *
   * @param articles how many articles were put into the index
   * @param failed the articles that the store could not give, each with the reason
   */
  public record Followed(int articles, List<String> failed) {
    public Followed {
      failed = List.copyOf(failed);
    }
  }

  public IndexFollower(Store store, ArticleIndex index) {
    this.store = store;
    this.index = index;
  }

  /** How many articles the index does not have as the store has them; of an unusable one, all. */
  public long behind() throws IOException {
    try (Snapshot snapshot = store.snapshot()) {
      long after = known(snapshot, reason -> {}).sequence();
      return snapshot.articles().countChanged(after);
    }
  }

  /**
   * Follows the store as it is now, in steps that each see the store as it then is: one that saw it
   * all the time would keep its database from tidying up.
   *
   * @param reasons told why the index is made anew, if it is
   * @param progress told how many articles are done, after each
   * @throws IndexException if another process is writing to the index
   */
  public Followed follow(Consumer<String> reasons, IntConsumer progress) throws IOException {
    IndexState known;
    CustodyEntry last;
    try (Snapshot snapshot = store.snapshot()) {
      known = known(snapshot, reasons);
      last = snapshot.custody().last().orElse(null);
    }
    if (known.equals(IndexState.NOTHING)) {
      index.clear();
    }
    if (last == null || last.number() == known.sequence()) {
      return new Followed(0, List.of());
    }
    try (IndexWriting writing = index.write()) {
      Run run = new Run(writing, progress, known.sequence());
      while (run.at < last.number()) {
        run.step(store);
      }
      run.commit();
      return new Followed(run.done, run.failed);
    }
  }

  /** Makes the index anew. */
  public Followed afresh(IntConsumer progress) throws IOException {
    index.clear();
    return follow(reason -> {}, progress);
  }

  /** How far the index is; nothing if it cannot be used or is another store's. */
  private IndexState known(Snapshot snapshot, Consumer<String> reasons) throws IOException {
    IndexState state;
    try {
      state = index.state();
    } catch (IndexException e) {
      if (e.reason() == IndexException.Reason.DAMAGED
          || e.reason() == IndexException.Reason.FOREIGN) {
        reasons.accept(String.valueOf(e.getMessage()));
      } else if (e.reason() == IndexException.Reason.BUSY) {
        throw e;
      }
      return IndexState.NOTHING;
    }
    @Nullable CustodyEntry same = snapshot.custody().entry(state.sequence()).orElse(null);
    if (same == null || !same.digest().hex().equals(state.digest())) {
      reasons.accept("the index is not of this store, or of another state of it; it is made anew");
      return IndexState.NOTHING;
    }
    return state;
  }

  /** One run of following. */
  private static final class Run {
    private final IndexWriting writing;
    private final IntConsumer progress;
    private final List<String> failed = new ArrayList<>();
    private int done;
    private int uncommitted;

    /** The row of custody up to which the index has been brought. */
    private long at;

    private String digest = "";

    Run(IndexWriting writing, IntConsumer progress, long at) {
      this.writing = writing;
      this.progress = progress;
      this.at = at;
    }

    /** Takes the next articles; reads first and writes then, so as to hold the store shortly. */
    void step(Store store) throws IOException {
      Map<ArticleVersion, Article> read = new LinkedHashMap<>();
      try (Snapshot snapshot = store.snapshot()) {
        List<ArticleVersion> next = snapshot.articles().changed(at, STEP);
        for (ArticleVersion version : next) {
          read(snapshot, version, read);
        }
        CustodyEntry row =
            next.size() < STEP
                ? snapshot.custody().last().orElseThrow()
                : snapshot.custody().entry(next.getLast().changed()).orElseThrow();
        at = row.number();
        digest = row.digest().hex();
      }
      for (Map.Entry<ArticleVersion, Article> one : read.entrySet()) {
        writing.put(one.getKey().key(), one.getKey().number(), one.getValue());
        done++;
        progress.accept(done);
      }
      uncommitted += read.size();
      if (uncommitted >= COMMIT_EVERY) {
        commit();
      }
    }

    void commit() throws IOException {
      writing.commit(new IndexState(at, digest));
      uncommitted = 0;
    }

    private void read(
        Snapshot snapshot, ArticleVersion version, Map<ArticleVersion, Article> read) {
      try {
        read.put(version, snapshot.articles().read(version));
      } catch (StoreException e) {
        failed.add(String.valueOf(e.getMessage()));
      }
    }
  }
}
