package org.dateline.desk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.dateline.desk.store.StoreException.Reason;

/** What a disk says, and how to be sure that it keeps what it was given. */
final class Disk {
  private Disk() {}

  /** What a failure of writing or reading means for the user. */
  static StoreException explained(Path path, IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("No space left") || message.contains("Disk quota exceeded")) {
      return new StoreException(
          Reason.FULL,
          "%s: there is no room left on the disk; everything before is kept; make room and run the"
                  .formatted(path)
              + " same command again",
          failure);
    }
    if (failure instanceof AccessDeniedException || message.contains("Read-only file system")) {
      return new StoreException(
          Reason.READ_ONLY,
          "%s may not be written to; give this user the right to".formatted(path),
          failure);
    }
    if (failure instanceof NoSuchFileException) {
      return new StoreException(
          Reason.MISSING,
          "%s: there is no such file or folder as %s; make it, or name another"
              .formatted(path, failure.getMessage()),
          failure);
    }
    return new StoreException(Reason.OTHER, "%s: %s".formatted(path, failure), failure);
  }

  /** Makes a file's bytes last. */
  static void syncFile(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Makes the names of a folder's files last, as far as the system lets a folder be opened. */
  static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not open folders; there a rename lasts by itself.
    }
  }
}
