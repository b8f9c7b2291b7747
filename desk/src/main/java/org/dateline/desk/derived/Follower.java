package org.dateline.desk.derived;

import java.util.List;
import org.dateline.desk.derived.DerivedFile.Position;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;

/**
 * Brings a file up with the store: hands over every article that has changed since, in steps that
 * are whole transactions. A process that dies goes on where the last step ended.
 *
 * <p>For one thread at a time.
 */
public final class Follower {
  private static final int STEP = 200;

  private final DerivedFile file;
  private final Keeper keeper;

  /** What a file keeps of articles. */
  public interface Keeper {
    /** Forgets everything. */
    void clear() throws StoreException;

    /** Takes the version of an article that counts now, in the place of what it had of it. */
    void take(Snapshot snapshot, ArticleVersion version) throws StoreException;
  }

  /** Told after each step how many articles have been taken. */
  @FunctionalInterface
  public interface Progress {
    /** Nobody is told. */
    Progress NONE = taken -> {};

    /** Tells. */
    void taken(long articles);

    /** Whether to go on with the next step; what is left is for another time. */
    default boolean goesOn() {
      return true;
    }
  }

  public Follower(DerivedFile file, Keeper keeper) {
    this.file = file;
    this.keeper = keeper;
  }

  /**
   * Brings the file up to the present state of the store, or so far as the receiver lets it.
   *
   * @return how many articles had changed
   */
  public long follow(Store store, Progress progress) throws StoreException {
    long taken = 0;
    int count;
    do {
      count = step(store);
      taken += count;
      progress.taken(taken);
    } while (count == STEP && progress.goesOn());
    return taken;
  }

  /** Whether the store has the row that the file was brought up to. */
  private static boolean isOf(Snapshot snapshot, Position position) throws StoreException {
    return position.custody() == 0
        || digest(snapshot, position.custody()).equals(position.digest());
  }

  private static String digest(Snapshot snapshot, long custody) throws StoreException {
    return snapshot
        .sql()
        .first("SELECT digest FROM custody WHERE number = ?", row -> row.getString(1), custody)
        .orElse("");
  }

  /**
   * The file is held before the store is looked at: so no other process can have brought it further
   * than this one sees, and a file that is further is of another store.
   */
  private int step(Store store) throws StoreException {
    file.begin();
    try (Snapshot snapshot = store.snapshot()) {
      if (!isOf(snapshot, file.position())) {
        keeper.clear();
      }
      List<ArticleVersion> changed = snapshot.articles().changed(file.position().custody(), STEP);
      for (ArticleVersion version : changed) {
        keeper.take(snapshot, version);
      }
      if (!changed.isEmpty()) {
        long custody = changed.getLast().changed();
        file.moveTo(new Position(custody, digest(snapshot, custody)));
      }
      file.commit();
      return changed.size();
    } catch (StoreException | RuntimeException e) {
      file.rollBack();
      throw e;
    }
  }
}
