package org.dateline.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The databases with which everything is tested. */
enum TestDatabase {
  SQLITE,
  POSTGRES;

  /** A folder whose settings name a database of this kind that is empty. */
  Path newStore(Path parent) throws IOException, InterruptedException, SQLException {
    Path folder = Files.createTempDirectory(parent, "store");
    if (this == POSTGRES) {
      Files.writeString(
          folder.resolve(StoreFolder.SETTINGS), "database = " + PostgresServer.newSchema() + "\n");
    }
    return folder;
  }
}
