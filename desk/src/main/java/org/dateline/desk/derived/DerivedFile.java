package org.dateline.desk.derived;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.store.StoreException.Reason;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * A SQLite file in the folder {@code index} of a store, whatever database the store itself uses. It
 * knows up to which row of custody it has been brought, and the digest of that row: a file that
 * belongs to another store, or to a later state of one that was restored, is emptied, and so is one
 * of another format or one that is damaged.
 *
 * <p>For one thread at a time. Two processes may bring the same file up at once: each step is a
 * transaction that begins where the file then is.
 */
public final class DerivedFile implements AutoCloseable {
  private static final int PATIENCE_MILLISECONDS = 60_000;
  private static final int CACHE_KIBIBYTES = 64 * 1_024;

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /**
   * Reads one row.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Row<T> {
    /** What the row holds; columns are numbered from 1. */
    T read(ResultSet row) throws SQLException;
  }

  /**
   * How far a file has been brought.
   *
   * @param custody the number of a row of custody; 0 for none
   * @param digest that row's digest; empty for none
   */
  public record Position(long custody, String digest) {
    /** At the beginning. */
    public static final Position START = new Position(0, "");
  }

  private DerivedFile(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a file, or makes it.
   *
   * @param folder the store's
   * @param name the file's name
   * @param format changes with the tables
   * @param tables statements that make them
   */
  public static DerivedFile open(Path folder, String name, int format, List<String> tables)
      throws StoreException {
    Path file = folder.resolve("index").resolve(name);
    try {
      Files.createDirectories(folder.resolve("index"));
      try {
        return made(file, format, tables);
      } catch (SQLException e) {
        delete(file); // damaged, or no such file: it is made anew
        return made(file, format, tables);
      }
    } catch (SQLException e) {
      throw failed(file, e);
    } catch (IOException e) {
      throw e instanceof StoreException known ? known : failed(file, e);
    }
  }

  private static DerivedFile made(Path file, int format, List<String> tables)
      throws SQLException, IOException {
    Connection connection = connect(file);
    try {
      int found = format(connection);
      if (found != format && found != 0) {
        connection.close();
        delete(file);
        connection = connect(file);
      }
      if (found != format) {
        make(connection, format, tables);
      }
      return new DerivedFile(file, connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setBusyTimeout(PATIENCE_MILLISECONDS);
    config.setCacheSize(-CACHE_KIBIBYTES);
    return JDBC.createConnection("jdbc:sqlite:" + file, config.toProperties());
  }

  private static int format(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static void make(Connection connection, int format, List<String> tables)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("CREATE TABLE position (custody INTEGER NOT NULL, digest TEXT NOT NULL)");
      statement.execute("INSERT INTO position VALUES (0, '')");
      for (String table : tables) {
        statement.execute(table);
      }
      statement.execute("PRAGMA user_version = " + format);
      statement.execute("COMMIT");
    }
  }

  private static void delete(Path file) throws IOException {
    for (String ending : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
    }
  }

  /** How far the file has been brought. */
  public Position position() throws StoreException {
    Position position =
        first(
            "SELECT custody, digest FROM position",
            r -> new Position(r.getLong(1), r.getString(2)));
    return position == null ? Position.START : position;
  }

  /** Notes how far it has been brought; part of the transaction. */
  public void moveTo(Position position) throws StoreException {
    update("UPDATE position SET custody = ?, digest = ?", position.custody(), position.digest());
  }

  /** Empties tables, and begins anew. */
  public void clear(List<String> tables) throws StoreException {
    for (String table : tables) {
      update("DELETE FROM " + table);
    }
    moveTo(Position.START);
  }

  /** Inserts, updates or deletes. */
  public void update(String sql, @Nullable Object... values) throws StoreException {
    try {
      bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  /** The first row; null if there is none. */
  public <T> @Nullable T first(String sql, Row<T> row, @Nullable Object... values)
      throws StoreException {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      return rows.next() ? row.read(rows) : null;
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  /** All rows, handed over one by one; the receiver asks this file nothing meanwhile. */
  public <T> void each(String sql, Row<T> row, Consumer<T> receiver, @Nullable Object... values)
      throws StoreException {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      while (rows.next()) {
        receiver.accept(row.read(rows));
      }
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object[] values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** Begins a transaction that writes: no other process does until it ends. */
  public void begin() throws StoreException {
    run("BEGIN IMMEDIATE");
  }

  /** Begins one that sees one state of the file. */
  public void beginReading() throws StoreException {
    run("BEGIN");
  }

  /** Ends a transaction: what was done in it stays. */
  public void commit() throws StoreException {
    run("COMMIT");
  }

  /** Ends a transaction: nothing of it stays. */
  public void rollBack() throws StoreException {
    run("ROLLBACK");
  }

  private void run(String sql) throws StoreException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  private static StoreException failed(Path file, Exception cause) {
    return new StoreException(
        Reason.OTHER,
        "%s: %s; it holds nothing that cannot be made anew: delete it and run the same command again"
            .formatted(file, cause.getMessage()),
        cause);
  }

  @Override
  public void close() throws StoreException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }
}
