package org.dateline.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.dateline.article.document.Sha256;
import org.dateline.desk.store.StoreException.Reason;

/**
 * Makes a store of a backup, in a folder where there is none; its settings may name another kind of
 * database than the store had that was backed up. A backup of an earlier format is brought up.
 * Every capture is checked against its digest; one that is damaged is left out and told.
 *
 * <p>Captures come first, then all tables in one transaction: where this ends early, there is no
 * store yet, and it can be run again.
 */
public final class Restoration {
  private final Path source;
  private final CopyListener listener;

  /**
   * What was restored.
   *
   * @param articles how many
   * @param captures how many
   * @param leftOut how many are missing because they are damaged
   */
  public record Summary(long articles, long captures, long leftOut) {}

  /**
   * @param source a folder or file that {@link Backup} made
   */
  public Restoration(Path source, CopyListener listener) {
    this.source = source;
    this.listener = listener;
  }

  /**
   * Makes the store.
   *
   * @param path its folder, which must hold none
   */
  public Summary to(Path path, InstantSource clock, String program) throws StoreException {
    StoreFolder folder = new StoreFolder(path);
    try (BackupSource backup = BackupSource.open(source)) {
      Path draft = draft(folder, backup);
      try (WriterLock _ = WriterLock.take(folder.lock(), program, clock.instant())) {
        return restore(folder, backup, draft, clock, program);
      } finally {
        discard(draft);
      }
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      throw Disk.explained(path, e);
    }
  }

  private static Path draft(StoreFolder folder, BackupSource backup) throws IOException {
    folder.make();
    Path draft = folder.path().resolve("restore-%s.new".formatted(ProcessHandle.current().pid()));
    try {
      backup.copyDatabase(draft);
      return draft;
    } catch (IOException e) {
      discard(draft);
      throw e;
    }
  }

  private static void discard(Path draft) throws IOException {
    for (String ending : new String[] {"", "-wal", "-shm"}) {
      Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + ending));
    }
  }

  private Summary restore(
      StoreFolder folder, BackupSource backup, Path draft, InstantSource clock, String program)
      throws IOException {
    Database database = folder.database();
    Database copied = new SqliteDatabase(draft);
    try (Connection connection = database.writing();
        Connection from = copied.writing()) {
      database.begin(connection);
      database.refuseSecondWriter(connection);
      if (Schema.formatOf(connection) != 0) {
        throw new StoreException(
            Reason.OTHER,
            "there is a store in %s; name a folder without one with --store"
                .formatted(folder.path()));
      }
      bringUp(from);
      Captures captures = new Captures(folder.captures());
      Sql tables = new Sql(from, copied);
      long leftOut = copyCaptures(tables, backup, captures);
      Schema.bringUp(connection, 0);
      Sql sql = new Sql(connection, database);
      new TableCopy(tables, sql).run();
      CustodyEntry unused =
          new Transaction(sql, captures, clock, program)
              .record(CustodyEvent.of(CustodyEvent.RESTORED, "store", "from " + source));
      Summary summary =
          new Summary(
              new Articles(sql, captures).count(),
              sql.number("SELECT count(*) FROM capture") - leftOut,
              leftOut);
      database.commit(connection);
      database.tidy(connection);
      return summary;
    } catch (SQLException e) {
      throw database.explained(e);
    }
  }

  private void bringUp(Connection from) throws SQLException, StoreException {
    int format = Schema.formatOf(from);
    Schema.refuseNewer(format, source.toString());
    if (format == 0) {
      throw new StoreException(Reason.DAMAGED, source + " is no backup of a store");
    }
    if (format < Schema.FORMAT) {
      Schema.bringUp(from, format);
    }
  }

  /** Copies what there is, and counts what there is not. */
  private long copyCaptures(Sql tables, BackupSource backup, Captures captures) throws IOException {
    long total = tables.number("SELECT count(*) FROM capture");
    long[] counts = new long[2];
    tables.each(
        "SELECT sha256 FROM capture ORDER BY sha256",
        row -> new Sha256(row.getString(1)),
        sha256 -> {
          if (!copy(sha256, backup, captures)) {
            counts[0]++;
          }
          listener.copied(++counts[1], total);
        });
    return counts[0];
  }

  private boolean copy(Sha256 sha256, BackupSource backup, Captures captures)
      throws StoreException {
    byte[] packed;
    try {
      packed = backup.read(Captures.name(sha256));
      if (!Sha256.of(Zstandard.unpack(packed)).equals(sha256)) {
        throw new IOException("its SHA-256 is another");
      }
    } catch (IOException e) {
      listener.leftOut("the capture %s of the backup is left out: %s".formatted(sha256, e));
      return false;
    }
    captures.putPacked(sha256, packed);
    return true;
  }
}
