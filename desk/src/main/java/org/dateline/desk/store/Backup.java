package org.dateline.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.dateline.article.document.Sha256;

/**
 * Copies a store, one state of it, while others may read and write: to a folder, or to one file if
 * its name ends in {@code .zip}. Whatever database the store has, that of a backup is a file, so a
 * backup needs nothing else, and a folder can be used as a store at once. Every capture is checked
 * against its digest on the way.
 *
 * <p>A backup counts when it is whole: until then an earlier one is left as it is.
 */
public final class Backup {
  private static final String ENDING = ".zip";

  private final Store store;
  private final CopyListener listener;

  /**
   * What was copied.
   *
   * @param articles how many
   * @param captures how many are in the backup
   * @param copied how many of them were not there from an earlier backup
   * @param leftOut how many are missing because they are damaged
   * @param head the digest of the last row of custody in the backup
   */
  public record Summary(long articles, long captures, long copied, long leftOut, Sha256 head) {}

  public Backup(Store store, CopyListener listener) {
    this.store = store;
    this.listener = listener;
  }

  /**
   * Makes the backup. Where the store is open for writing, its log of custody then tells of it.
   *
   * @param path a folder that is new or holds an earlier backup of this store, or a file
   */
  public Summary to(Path path) throws StoreException {
    Summary summary;
    try (Snapshot snapshot = store.snapshot();
        BackupTarget target = target(path, snapshot)) {
      summary = copy(snapshot, target);
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      throw Disk.explained(path, e);
    }
    if (store.isWriting()) {
      String detail = "to %s, the last row there is %s".formatted(path, summary.head());
      CustodyEntry unused =
          store.write(
              change -> change.record(CustodyEvent.of(CustodyEvent.BACKED_UP, "store", detail)));
    }
    return summary;
  }

  private BackupTarget target(Path path, Snapshot snapshot) throws IOException {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)
        ? new BackupFile(path)
        : BackupFolder.of(path, store.folder(), snapshot.custody());
  }

  private Summary copy(Snapshot snapshot, BackupTarget target) throws IOException {
    Path draft = target.draft();
    try {
      copyTables(snapshot, draft);
      long total = snapshot.sql().number("SELECT count(*) FROM capture");
      long[] counts = new long[3];
      snapshot
          .sql()
          .each(
              "SELECT sha256, size, packed_size FROM capture ORDER BY sha256",
              row ->
                  new StoredCapture(new Sha256(row.getString(1)), row.getLong(2), row.getLong(3)),
              capture -> {
                copy(capture, target, counts);
                listener.copied(++counts[2], total);
              });
      target.finish(draft);
      Sha256 head =
          snapshot.custody().last().map(CustodyEntry::digest).orElse(CustodyEntry.BEGINNING);
      return new Summary(
          snapshot.articles().count(), total - counts[1], counts[0], counts[1], head);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void copy(StoredCapture capture, BackupTarget target, long[] counts) throws IOException {
    if (target.has(capture)) {
      return;
    }
    try {
      target.put(capture.sha256(), store.captures().readPacked(capture.sha256()));
      counts[0]++;
    } catch (StoreException e) {
      if (e.reason() == StoreException.Reason.FULL) {
        throw e;
      }
      counts[1]++;
      listener.leftOut(String.valueOf(e.getMessage()));
    }
  }

  /** The tables in a file that needs no second one beside it. */
  private static void copyTables(Snapshot snapshot, Path draft) throws IOException {
    Files.deleteIfExists(draft);
    Database database = new SqliteDatabase(draft);
    try (Connection connection = database.writing()) {
      database.begin(connection);
      Schema.bringUp(connection, 0);
      new TableCopy(snapshot.sql(), new Sql(connection, database)).run();
      database.commit(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode = DELETE");
      }
    } catch (SQLException e) {
      throw database.explained(e);
    }
  }
}
