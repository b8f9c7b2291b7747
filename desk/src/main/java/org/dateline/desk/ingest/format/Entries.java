package org.dateline.desk.ingest.format;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one file, in order, found one after the other: the file is never held whole.
 *
 * <p>Used by one thread. To be closed.
 */
public interface Entries extends Closeable {
  /**
   * The next part; null when there are no more.
   *
   * @throws InputException if the rest of the file cannot be read
   */
  @Nullable Entry next() throws InputException;

  /** How much of the file has been gone through, from 0 to 1. */
  double done();

  @Override
  void close();
}
