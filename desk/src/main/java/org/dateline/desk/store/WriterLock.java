package org.dateline.desk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.dateline.desk.store.StoreException.Reason;

/**
 * Held by the one process that writes. It ends with the process, however that ends; the file stays,
 * and says who wrote last.
 */
final class WriterLock implements AutoCloseable {
  /** Far behind the text, which others shall be able to read. */
  private static final long POSITION = Long.MAX_VALUE - 1;

  private static final int LONGEST = 500;

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, or says who has it.
   *
   * @param program who writes, for those who come later
   */
  static WriterLock take(Path file, String program, Instant now) throws StoreException {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isTaken(channel)) {
        channel.close();
        throw new StoreException(
            Reason.LOCKED,
            "%s is being written by %s; one process writes at a time: wait until it ends"
                .formatted(file.getParent(), holder(file)));
      }
      String text =
          "process %s (%s), since %s".formatted(ProcessHandle.current().pid(), program, now);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      return new WriterLock(channel);
    } catch (StoreException e) {
      throw e;
    } catch (IOException e) {
      throw Disk.explained(file, e);
    }
  }

  /** Whether another process has it. */
  static boolean isHeldElsewhere(Path file) throws StoreException {
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(POSITION, 1, false)) {
      return lock == null;
    } catch (OverlappingFileLockException | AccessDeniedException e) {
      return false; // by this process, or the whole folder is only read
    } catch (IOException e) {
      throw Disk.explained(file, e);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(POSITION, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // by this process
    }
  }

  private static String holder(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).strip();
    return text.isEmpty() ? "another process" : text.substring(0, Math.min(LONGEST, text.length()));
  }

  @Override
  public void close() throws StoreException {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException(Reason.OTHER, "the lock could not be given back: " + e, e);
    }
  }
}
