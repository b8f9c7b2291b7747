package org.dateline.desk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import org.dateline.desk.store.StoreException.Reason;

/**
 * Where the parts of a store lie. Nothing inside names the folder, so it can be moved.
 *
 * @param path the folder
 */
record StoreFolder(Path path) {
  static final String SETTINGS = "store.properties";
  static final String DATABASE_FILE = "dateline.db";
  private static final String DATABASE_KEY = "database";
  private static final String SQLITE = "sqlite";
  static final String CAPTURES = "captures";

  /** The settings of a store whose database is a file. */
  static final String SETTINGS_TEXT =
      """
      # A store of Dateline. The database is 'sqlite', a file in this folder, or a JDBC address:
      # database = jdbc:postgresql://host/name?user=dateline
      database = sqlite
      """;

  Path settings() {
    return path.resolve(SETTINGS);
  }

  Path captures() {
    return path.resolve(CAPTURES);
  }

  Path lock() {
    return path.resolve("lock");
  }

  boolean isThere() {
    return Files.exists(settings()) || Files.exists(path.resolve(DATABASE_FILE));
  }

  /**
   * The database that the settings name; a file in the folder where they name none.
   *
   * @throws StoreException if the settings cannot be read, or name what there is not
   */
  Database database() throws StoreException {
    Properties properties = new Properties();
    if (Files.exists(settings())) {
      try (InputStream in = Files.newInputStream(settings())) {
        properties.load(in);
      } catch (IOException | IllegalArgumentException e) {
        throw wrong("cannot be read: " + e.getMessage());
      }
    }
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      if (!key.equals(DATABASE_KEY)) {
        throw wrong("has no setting '%s'; there is: %s".formatted(key, DATABASE_KEY));
      }
    }
    String value = properties.getProperty(DATABASE_KEY, SQLITE).strip();
    if (value.equals(SQLITE)) {
      return new SqliteDatabase(path.resolve(DATABASE_FILE));
    }
    if (value.startsWith(PostgresDatabase.PREFIX)) {
      return new PostgresDatabase(value);
    }
    throw wrong(
        "names the database '%s'; it must be '%s' or an address that begins with %s"
            .formatted(value, SQLITE, PostgresDatabase.PREFIX));
  }

  private StoreException wrong(String what) {
    return new StoreException(Reason.UNAVAILABLE, settings() + " " + what);
  }

  /** Makes the folder where there is none, and its settings where they are missing. */
  void make() throws StoreException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new StoreException(Reason.OTHER, path + " is a file where a folder is needed");
    }
    try {
      Files.createDirectories(captures());
      if (!Files.exists(settings())) {
        Files.writeString(settings(), SETTINGS_TEXT, StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw Disk.explained(path, e);
    }
  }
}
