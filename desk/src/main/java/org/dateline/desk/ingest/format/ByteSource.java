package org.dateline.desk.ingest.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of an archive, which may be read from any place. Safe for use by many threads. */
interface ByteSource extends Closeable {
  /** The bytes from {@code offset} on, counted from 0. */
  InputStream from(long offset) throws IOException;

  long size();

  @Override
  default void close() {}

  /**
   * The bytes of a file, which is opened for each reading.
   *
   * @throws InputException if it is missing or no regular file
   */
  static ByteSource of(Path file) throws InputException {
    long size = Bytes.size(file);
    return new ByteSource() {
      @Override
      public InputStream from(long offset) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
          in.skipNBytes(offset);
          return in;
        } catch (IOException e) {
          in.close();
          throw e;
        }
      }

      @Override
      public long size() {
        return size;
      }
    };
  }
}
