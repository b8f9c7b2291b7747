package org.dateline.desk.ingest.format;

import java.nio.file.Path;
import org.dateline.article.document.Capture;

/** A form of file that holds many captures. Safe for use by many threads. */
public interface Container {
  /** Stands between the path of a file and the name of a part of it. */
  char MARK = '#';

  /**
   * Goes through a file.
   *
   * @throws InputException if it is no such file, or cannot be read
   */
  Entries open(Path file) throws InputException;

  /**
   * Reads one part anew.
   *
   * @param name what stands behind {@link #MARK} in the name of an entry's input
   * @throws InputException if there is no such part, or it cannot be read
   */
  Capture read(Path file, String name) throws InputException;
}
