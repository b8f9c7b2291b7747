package org.dateline.desk.store;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.article.document.Sha256;

/** Where a backup is written: a folder or one file. Nothing counts before {@link #finish}. */
interface BackupTarget extends AutoCloseable {
  /** A path beside the target, for the database while it is being copied. */
  Path draft();

  /** Whether a whole copy of this capture is there from an earlier backup. */
  boolean has(StoredCapture capture) throws IOException;

  /** Adds a capture as it is packed. */
  void put(Sha256 sha256, byte[] packed) throws IOException;

  /** Adds the database, and makes the backup count. */
  void finish(Path database) throws IOException;

  @Override
  void close() throws IOException;
}
