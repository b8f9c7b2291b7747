package org.dateline.desk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dateline.desk.store.StoreException.Reason;
import org.jspecify.annotations.Nullable;

/** Where a backup is read from: a folder or one file. */
final class BackupSource implements AutoCloseable {
  private static final int MOST_BYTES = 256 << 20;
  private static final String WAL = "-wal";

  private final Path path;
  private final @Nullable ZipFile zip;

  private BackupSource(Path path, @Nullable ZipFile zip) {
    this.path = path;
    this.zip = zip;
  }

  /**
   * Opens a backup.
   *
   * @throws StoreException if there is none, or it is being written
   */
  static BackupSource open(Path path) throws StoreException {
    try {
      if (Files.isDirectory(path)) {
        if (WriterLock.isHeldElsewhere(new StoreFolder(path).lock())) {
          throw new StoreException(
              Reason.LOCKED, path + " is a store that is being written; wait until that ends");
        }
        return new BackupSource(path, null);
      }
      return new BackupSource(path, new ZipFile(path.toFile()));
    } catch (NoSuchFileException e) {
      throw new StoreException(Reason.MISSING, path + " does not exist", e);
    } catch (ZipException e) {
      throw new StoreException(
          Reason.DAMAGED, "%s is no whole backup: %s".formatted(path, e.getMessage()), e);
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      throw Disk.explained(path, e);
    }
  }

  /** Copies the database, so that it can be brought up without the backup's being changed. */
  void copyDatabase(Path target) throws IOException {
    copy(StoreFolder.DATABASE_FILE, target);
    Path wal = path.resolve(StoreFolder.DATABASE_FILE + WAL);
    if (zip == null && Files.exists(wal)) {
      Files.copy(
          wal,
          target.resolveSibling(target.getFileName() + WAL),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void copy(String name, Path target) throws IOException {
    try (InputStream in = stream(name)) {
      long unused = Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      throw new StoreException(
          Reason.MISSING, "%s is no backup of a store: it has no %s".formatted(path, name), e);
    }
  }

  /** The bytes of a file as they lie there. */
  byte[] read(String name) throws IOException {
    try (InputStream in = stream(name)) {
      byte[] bytes = in.readNBytes(MOST_BYTES);
      if (in.read() >= 0) {
        throw new IOException(name + " is larger than any capture");
      }
      return bytes;
    }
  }

  private InputStream stream(String name) throws IOException {
    if (zip == null) {
      return Files.newInputStream(path.resolve(name));
    }
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new NoSuchFileException(path + " has no " + name);
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws StoreException {
    if (zip != null) {
      try {
        zip.close();
      } catch (IOException e) {
        throw Disk.explained(path, e);
      }
    }
  }
}
