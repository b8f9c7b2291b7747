package org.dateline.desk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.article.document.Sha256;
import org.dateline.desk.store.StoreException.Reason;

/**
 * The captures of a store: files that are written once and never changed, each named by the SHA-256
 * of its bytes, packed by Zstandard: {@code captures/ab/abcdef….zst}. The same bytes are kept once.
 *
 * <p>A capture is written before the transaction that names it: under a name of its own, made to
 * last, renamed. So a file under its name is whole, and after a crash there may be captures that
 * nothing names, but no name without its capture.
 *
 * <p>Safe for use by many threads.
 */
public final class Captures {
  static final String ENDING = ".zst";
  static final String DRAFT_ENDING = ".new";
  private static final AtomicLong DRAFTS = new AtomicLong();

  private final Path folder;

  Captures(Path folder) {
    this.folder = folder;
  }

  /** The path of a capture in the folder of a store, with slashes. */
  static String name(Sha256 sha256) {
    return StoreFolder.CAPTURES + "/" + sha256.hex().substring(0, 2) + "/" + sha256.hex() + ENDING;
  }

  /** Where a capture lies, if it is there. */
  Path file(Sha256 sha256) {
    return folder.resolve(sha256.hex().substring(0, 2)).resolve(sha256.hex() + ENDING);
  }

  /**
   * Keeps bytes. A file of theirs that is damaged is replaced.
   *
   * @return what a transaction then names
   */
  public StoredCapture put(byte[] bytes) throws StoreException {
    Sha256 sha256 = Sha256.of(bytes);
    Path file = file(sha256);
    if (isWhole(sha256)) {
      return new StoredCapture(sha256, bytes.length, file.toFile().length());
    }
    byte[] packed = Zstandard.pack(bytes);
    write(file, packed);
    return new StoredCapture(sha256, bytes.length, packed.length);
  }

  /** Keeps bytes that are packed already, and that are what their name says. */
  void putPacked(Sha256 sha256, byte[] packed) throws StoreException {
    if (!isWhole(sha256)) {
      write(file(sha256), packed);
    }
  }

  /** Whether these bytes are there, as they were kept. */
  boolean isWhole(Sha256 sha256) {
    try {
      read(sha256);
      return true;
    } catch (StoreException e) {
      return false;
    }
  }

  private static void write(Path file, byte[] packed) throws StoreException {
    Path parent = file.resolveSibling("");
    String unique = "%s-%s".formatted(ProcessHandle.current().pid(), DRAFTS.incrementAndGet());
    Path draft = parent.resolve("." + file.getFileName() + "." + unique + DRAFT_ENDING);
    try {
      Files.createDirectories(parent);
      try (FileChannel channel =
          FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(packed);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Disk.sync(parent);
    } catch (IOException e) {
      discard(draft);
      throw Disk.explained(file, e);
    }
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // It is told and removed when the store is verified.
    }
  }

  /**
   * The bytes of a capture.
   *
   * @throws StoreException if it is missing ({@link Reason#MISSING}) or not what was kept ({@link
   *     Reason#DAMAGED})
   */
  public byte[] read(Sha256 sha256) throws StoreException {
    return unpacked(sha256, packed(sha256));
  }

  /** The same as they are packed, once they have been checked. */
  byte[] readPacked(Sha256 sha256) throws StoreException {
    byte[] packed = packed(sha256);
    byte[] unused = unpacked(sha256, packed);
    return packed;
  }

  private byte[] packed(Sha256 sha256) throws StoreException {
    Path file = file(sha256);
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new StoreException(
          Reason.MISSING,
          "the capture %s is missing; restore it from a backup, or ingest its page again"
              .formatted(file),
          e);
    } catch (IOException e) {
      throw damaged(file, String.valueOf(e.getMessage()));
    }
  }

  private byte[] unpacked(Sha256 sha256, byte[] packed) throws StoreException {
    try {
      byte[] bytes = Zstandard.unpack(packed);
      Sha256 found = Sha256.of(bytes);
      if (!found.equals(sha256)) {
        throw damaged(file(sha256), "its SHA-256 is now " + found);
      }
      return bytes;
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      throw damaged(file(sha256), String.valueOf(e.getMessage()));
    }
  }

  private static StoreException damaged(Path file, String how) {
    return new StoreException(
        Reason.DAMAGED,
        "the capture %s is damaged: %s; restore it from a backup, or ingest its page again"
            .formatted(file, how));
  }
}
