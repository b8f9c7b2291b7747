package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One state of the store, however much is written meanwhile. Only reads.
 *
 * <p>For one thread at a time; open one for each. Keep it no longer than needed: while it is open,
 * the database cannot free what was there when it was opened.
 */
public final class Snapshot implements AutoCloseable {
  private final Connection connection;
  private final Database database;
  private final Sql sql;
  private final Captures captures;

  Snapshot(Connection connection, Database database, Captures captures) {
    this.connection = connection;
    this.database = database;
    this.sql = new Sql(connection, database);
    this.captures = captures;
  }

  /** The articles. */
  public Articles articles() {
    return new Articles(sql, captures);
  }

  /** The log of custody. */
  public Custody custody() {
    return new Custody(sql);
  }

  /** The tables themselves. */
  public Sql sql() {
    return sql;
  }

  @Override
  public void close() throws StoreException {
    try (connection) {
      database.rollBack(connection);
    } catch (SQLException e) {
      throw database.explained(e);
    }
  }
}
