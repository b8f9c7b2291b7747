package org.dateline.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.dateline.desk.store.StoreException.Reason;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/**
 * A file with a write-ahead log: readers see the state in which they began while a writer goes on,
 * and a process that dies leaves the last whole transaction. Every transaction is on the disk when
 * it is done (synchronous=FULL).
 *
 * @param file need not exist for a writer
 * @param patienceMilliseconds how long another program may hold the file before that is an error
 */
record SqliteDatabase(Path file, int patienceMilliseconds) implements Database {
  private static final int PATIENCE_MILLISECONDS = 10_000;

  private static final int CACHE_KIBIBYTES = 16 * 1_024;

  /** A log that is longer is begun anew as soon as nobody reads what stands in it alone. */
  private static final long LONG_LOG = 64 << 20;

  private static final int SHORT_PATIENCE_MILLISECONDS = 1_000;

  SqliteDatabase(Path file) {
    this(file, PATIENCE_MILLISECONDS);
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public Connection writing() throws StoreException {
    SQLiteConfig config = config();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    return connection(config);
  }

  @Override
  public Connection reading() throws StoreException {
    if (!Files.exists(file)) {
      throw new StoreException(Reason.MISSING, "there is no store: %s is missing".formatted(file));
    }
    SQLiteConfig config = config();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    Connection connection = connection(config);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
      statement.execute("BEGIN");
      return connection;
    } catch (SQLException e) {
      throw explained(e);
    }
  }

  // The driver would begin the next transaction as soon as one ends, and so hold the file for as
  // long as it is open. Therefore transactions are begun and ended here.

  @Override
  public void begin(Connection connection) throws SQLException {
    run(connection, "BEGIN IMMEDIATE");
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    run(connection, "COMMIT");
  }

  /** After some errors, such as a full disk, SQLite has rolled back already. */
  @Override
  public void rollBack(Connection connection) throws SQLException {
    try {
      run(connection, "ROLLBACK");
    } catch (SQLException e) {
      if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
        throw e;
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(patienceMilliseconds);
    config.setCacheSize(-CACHE_KIBIBYTES);
    return config;
  }

  private Connection connection(SQLiteConfig config) throws StoreException {
    try {
      Properties properties = config.toProperties();
      return JDBC.createConnection("jdbc:sqlite:" + file, properties);
    } catch (SQLException e) {
      throw explained(e);
    }
  }

  @Override
  public void check(Connection reading, Consumer<String> receiver) throws SQLException {
    for (String pragma : List.of("integrity_check", "foreign_key_check")) {
      try (Statement statement = reading.createStatement();
          ResultSet rows = statement.executeQuery("PRAGMA " + pragma)) {
        while (rows.next()) {
          if (!rows.getString(1).equals("ok")) {
            receiver.accept("%s: %s".formatted(pragma, rows.getString(1)));
          }
        }
      }
    }
  }

  /**
   * SQLite begins its log anew only at a moment at which nobody reads from it. While others read
   * one snapshot after the other there is none, unless the writer waits for it.
   */
  @Override
  public void relieve(Connection writing) {
    try {
      if (Files.size(file.resolveSibling(file.getFileName() + "-wal")) < LONG_LOG) {
        return;
      }
      run(writing, "PRAGMA busy_timeout = " + SHORT_PATIENCE_MILLISECONDS);
      try {
        run(writing, "PRAGMA wal_checkpoint(TRUNCATE)");
      } finally {
        run(writing, "PRAGMA busy_timeout = " + patienceMilliseconds);
      }
    } catch (IOException | SQLException e) {
      // What was written is kept; the next time may go better.
    }
  }

  @Override
  public void tidy(Connection writing) {
    try {
      run(writing, "PRAGMA wal_checkpoint(TRUNCATE)");
      run(writing, "PRAGMA optimize");
    } catch (SQLException e) {
      // All is in the log that is written ahead; the next writer does it, when there is room again.
    }
  }

  @Override
  public StoreException explained(SQLException exception) {
    if (!(exception instanceof SQLiteException sqlite)) {
      return new StoreException(Reason.OTHER, file + ": " + exception.getMessage(), exception);
    }
    int code = sqlite.getResultCode().code & 0xff;
    Reason reason =
        switch (code) {
          case 5, 6 -> Reason.LOCKED;
          case 13 -> Reason.FULL;
          case 11, 26 -> Reason.DAMAGED;
          case 3, 8 -> Reason.READ_ONLY;
          case 10, 14 -> Reason.UNAVAILABLE;
          default -> Reason.OTHER;
        };
    return new StoreException(reason, message(reason, exception), exception);
  }

  private String message(Reason reason, SQLException exception) {
    return switch (reason) {
      case LOCKED ->
          "%s is held by another program for more than %s seconds; end that program and try again"
              .formatted(file, patienceMilliseconds / 1_000);
      case FULL ->
          "%s: there is no room left on the disk; what was being written is left out, everything"
                  .formatted(file)
              + " before is kept; make room and run the same command again";
      case DAMAGED ->
          "%s is damaged (%s); restore a backup with: dateline restore"
              .formatted(file, exception.getMessage());
      case READ_ONLY -> "%s may not be written to; give this user the right to".formatted(file);
      default -> "%s: %s".formatted(file, exception.getMessage());
    };
  }
}
