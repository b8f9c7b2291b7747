package org.dateline.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Files among the captures that no row of the database names: what a process left that died between
 * writing a capture and the transaction that was to name it.
 */
public final class Orphans {
  private final Store store;
  private final Snapshot snapshot;

  /**
   * A file that nothing names.
   *
   * @param file where it lies
   * @param capture the digest that its name tells; null if its name is no capture's
   */
  public record Orphan(Path file, @Nullable Sha256 capture) {}

  Orphans(Store store, Snapshot snapshot) {
    this.store = store;
    this.snapshot = snapshot;
  }

  void each(Sql.Receiver<Orphan, IOException> receiver) throws IOException {
    CaptureFolder folder = new CaptureFolder(new StoreFolder(store.folder()).captures());
    folder.eachOther(file -> receiver.accept(new Orphan(file, null)));
    folder.each(
        sha256 -> {
          if (!isNamed(sha256)) {
            receiver.accept(new Orphan(store.captures().file(sha256), sha256));
          }
        });
  }

  private boolean isNamed(Sha256 sha256) throws StoreException {
    return snapshot.sql().number("SELECT count(*) FROM capture WHERE sha256 = ?", sha256.hex()) > 0;
  }

  /**
   * Removes them, each with a row of custody. The store must be open for writing, so that nobody
   * else can be about to name them.
   *
   * @return how many
   */
  public static long remove(Store store) throws StoreException {
    return store.write(
        change -> {
          long[] count = {0};
          try (Snapshot snapshot = store.snapshot()) {
            new Orphans(store, snapshot)
                .each(
                    orphan -> {
                      remove(store, change, orphan);
                      count[0]++;
                    });
          } catch (IOException e) {
            throw Disk.explained(store.folder(), e);
          }
          return count[0];
        });
  }

  private static void remove(Store store, Transaction change, Orphan orphan) throws IOException {
    if (!Files.isDirectory(orphan.file())) {
      Files.delete(orphan.file());
      CustodyEntry unused =
          change.record(
              new CustodyEvent(
                  CustodyEvent.ORPHAN_REMOVED,
                  store.folder().relativize(orphan.file()).toString().replace('\\', '/'),
                  orphan.capture(),
                  null,
                  null));
    }
  }
}
