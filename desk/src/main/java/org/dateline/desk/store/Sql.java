package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements in the SQL that SQLite and PostgreSQL share, on one connection. Values are {@code
 * String}, {@code Integer}, {@code Long}, {@code Double}, {@code byte[]} or null. Each text is
 * prepared once.
 *
 * <p>For one thread at a time.
 */
public final class Sql {
  /** Rows that a server sends at once. */
  private static final int FETCHED = 200;

  private final Connection connection;
  private final Database database;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Sql(Connection connection, Database database) {
    this.connection = connection;
    this.database = database;
  }

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
   * Takes one value after the other.
   *
   * @param <T> the value
   * @param <X> what it may throw; that ends the reading
   */
  @FunctionalInterface
  public interface Receiver<T, X extends Exception> {
    /**
     * Takes the next.
     *
     * @throws X to end the reading
     */
    void accept(T value) throws X;
  }

  /** Inserts, updates or deletes, and tells how many rows it concerned. */
  public int update(String sql, @Nullable Object... values) throws StoreException {
    try {
      return bound(prepared(sql), values).executeUpdate();
    } catch (SQLException e) {
      throw database.explained(e);
    }
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values)
      throws StoreException {
    try (ResultSet rows = bound(prepared(sql), values).executeQuery()) {
      return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw database.explained(e);
    }
  }

  /** A whole number from a query that always gives one. */
  public long number(String sql, @Nullable Object... values) throws StoreException {
    return first(sql, row -> row.getLong(1), values).orElse(0L);
  }

  /** All rows, for where they are few. */
  public <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) throws StoreException {
    List<T> all = new ArrayList<>();
    try (ResultSet rows = bound(prepared(sql), values).executeQuery()) {
      while (rows.next()) {
        all.add(row.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw database.explained(e);
    }
  }

  /**
   * Hands over one row after the other, however many there are.
   *
   * @throws X if the receiver throws it; nothing more is read then
   */
  public <T, X extends Exception> void each(
      String sql, Row<T> row, Receiver<? super T, X> receiver, @Nullable Object... values)
      throws StoreException, X {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCHED);
      try (ResultSet rows = bound(statement, values).executeQuery()) {
        while (rows.next()) {
          receiver.accept(row.read(rows));
        }
      }
    } catch (SQLException e) {
      throw database.explained(e);
    }
  }

  /** Lets go of prepared statements: some cannot be used again once a transaction has failed. */
  void forget() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  private static PreparedStatement bound(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i] instanceof String text ? storable(text) : values[i]);
    }
    return statement;
  }

  /** PostgreSQL's texts cannot hold the character 0, which a page may. */
  static String storable(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace('\0', '\ufffd');
  }
}
