package org.dateline.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The databases with which everything is tested. */
public enum TestDatabase {
  SQLITE,
  POSTGRES;

  /** A folder whose settings name a database of this kind that is empty. */
  Path newStore(Path parent) throws IOException, InterruptedException, SQLException {
    return prepare(Files.createTempDirectory(parent, "store"));
  }

  /** Writes settings into a folder that name a database of this kind that is empty. */
  public Path prepare(Path folder) throws IOException, InterruptedException, SQLException {
    Files.createDirectories(folder);
    if (this == POSTGRES) {
      Files.writeString(
          folder.resolve(StoreFolder.SETTINGS), "database = " + PostgresServer.newSchema() + "\n");
    }
    return folder;
  }
}
