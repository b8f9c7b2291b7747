package org.dateline.desk.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.article.document.Sha256;

/** A backup as one file: a zip of what a store's folder holds. */
final class BackupFile implements BackupTarget {
  /** Entries tell no time, so that the same store gives the same file. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path path;
  private final Path draft;
  private final ZipOutputStream zip;

  BackupFile(Path path) throws IOException {
    this.path = path;
    this.draft = beside(".new");
    this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)));
  }

  private Path beside(String ending) {
    return path.resolveSibling("." + path.getFileName() + ending);
  }

  @Override
  public Path draft() {
    return beside(".db.new");
  }

  @Override
  public boolean has(StoredCapture capture) {
    return false;
  }

  /** Packed already, so it is only stored. */
  @Override
  public void put(Sha256 sha256, byte[] packed) throws IOException {
    ZipEntry entry = entry(Captures.name(sha256));
    CRC32 sum = new CRC32();
    sum.update(packed);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(packed.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(packed);
    zip.closeEntry();
  }

  @Override
  public void finish(Path database) throws IOException {
    zip.putNextEntry(entry(StoreFolder.SETTINGS));
    zip.write(StoreFolder.SETTINGS_TEXT.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.putNextEntry(entry(StoreFolder.DATABASE_FILE));
    long unused = Files.copy(database, zip);
    zip.closeEntry();
    zip.close();
    Files.delete(database);
    Disk.syncFile(draft);
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      Files.deleteIfExists(draft);
    }
  }
}
