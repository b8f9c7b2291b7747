package org.dateline.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.dateline.article.document.Sha256;
import org.dateline.desk.store.StoreException.Reason;

/**
 * A backup as a folder, which is a store itself. Captures that are there are not copied again, so
 * backing up to the same folder again is quick.
 */
final class BackupFolder implements BackupTarget {
  private final StoreFolder folder;
  private final Captures captures;

  private BackupFolder(StoreFolder folder) {
    this.folder = folder;
    this.captures = new Captures(folder.captures());
  }

  /**
   * Makes the folder, or takes one that holds an earlier backup of the same store.
   *
   * @throws StoreException if it holds anything else
   */
  static BackupFolder of(Path path, Path source, Custody custody) throws StoreException {
    StoreFolder folder = new StoreFolder(path);
    try {
      if (Files.exists(path) && Files.isSameFile(path, source)) {
        throw wrong(path, "is the store itself");
      }
    } catch (IOException e) {
      throw Disk.explained(path, e);
    }
    if (folder.isThere()) {
      refuseOther(path, custody);
    }
    folder.make();
    return new BackupFolder(folder);
  }

  /** An earlier backup ends with a row of custody that the store has too. */
  private static void refuseOther(Path path, Custody custody) throws StoreException {
    try (Store earlier = Store.openForReading(path);
        Snapshot snapshot = earlier.snapshot()) {
      Optional<CustodyEntry> last = snapshot.custody().last();
      if (last.isPresent() && !custody.entry(last.get().number()).equals(last)) {
        throw wrong(path, "holds another store, or a later state of this one");
      }
    }
  }

  private static StoreException wrong(Path path, String what) {
    return new StoreException(
        Reason.OTHER, "%s %s; name another folder or file".formatted(path, what));
  }

  @Override
  public Path draft() {
    return folder.path().resolve("backup.new");
  }

  @Override
  public boolean has(StoredCapture capture) {
    return captures.file(capture.sha256()).toFile().length() == capture.packedSize()
        && captures.isWhole(capture.sha256());
  }

  @Override
  public void put(Sha256 sha256, byte[] packed) throws IOException {
    captures.putPacked(sha256, packed);
  }

  @Override
  public void finish(Path database) throws IOException {
    Disk.syncFile(database);
    Files.move(
        database,
        folder.path().resolve(StoreFolder.DATABASE_FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Disk.sync(folder.path());
  }

  @Override
  public void close() {}
}
