package org.dateline.desk.gather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.desk.ingest.InputFiles;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is new or has changed in folders, by size and time of change. A file that was changed
 * a moment ago is left for the next time: it may still be written.
 *
 * <p>For one thread.
 */
public final class FolderScan {
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final List<String> folders;
  private final InstantSource clock;
  private final Map<String, State> seen = new HashMap<>();

  /**
   * @param folders and files
   */
  public FolderScan(List<String> folders, InstantSource clock) {
    this.folders = List.copyOf(folders);
    this.clock = clock;
  }

  /** What can be told of a file without reading it; of one that cannot be looked at, nothing. */
  private record State(long size, @Nullable Instant changed) {
    private static final State UNKNOWN = new State(-1, null);

    static State of(String path) {
      try {
        var file = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
        return new State(file.size(), file.lastModifiedTime().toInstant());
      } catch (IOException | InvalidPathException e) {
        return UNKNOWN;
      }
    }

    /** A time of change in the future says that clocks differ, and nothing of the file. */
    boolean mayStillBeWritten(Instant now) {
      return changed != null
          && !changed.isAfter(now)
          && Duration.between(changed, now).compareTo(SETTLED) < 0;
    }
  }

  /** The files that were not there the last time, or not as they are now. */
  public InputFiles changed() {
    Instant now = clock.instant();
    return InputFiles.find(folders)
        .only(
            path -> {
              State state = State.of(path);
              return !state.mayStillBeWritten(now) && !state.equals(seen.put(path, state));
            });
  }
}
