package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.dateline.desk.store.StoreException.Reason;

/**
 * A schema of a PostgreSQL server, version 13 or later. Readers have one snapshot (isolation
 * REPEATABLE READ).
 *
 * @param url the JDBC address, with user and schema if they need telling; a password may stand in
 *     the user's {@code .pgpass}
 */
record PostgresDatabase(String url) implements Database {
  static final String PREFIX = "jdbc:postgresql:";

  /** "DLNE" in letters of eight bits, and the schema: several stores may share a database. */
  private static final String LOCK = "1145851461, hashtext(current_schema())";

  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final int PATIENCE_MILLISECONDS = 3_000;
  private static final String HOLDER =
      "SELECT a.application_name || ' from ' || coalesce(host(a.client_addr), 'this machine')"
          + " FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid"
          + " WHERE l.locktype = 'advisory' AND l.classid = 1145851461 AND l.granted"
          + " AND l.objid = (hashtext(current_schema())::bigint & 4294967295)::oid";

  /** Without what may hold a password. */
  @Override
  public String name() {
    int query = url.indexOf('?');
    String name = query < 0 ? url : url.substring(0, query);
    return name.replaceFirst("//[^/]*@", "//");
  }

  @Override
  public Connection writing() throws StoreException {
    return connection(false);
  }

  @Override
  public Connection reading() throws StoreException {
    return connection(true);
  }

  private Connection connection(boolean readOnly) throws StoreException {
    try {
      Properties properties = new Properties();
      properties.setProperty("ApplicationName", "dateline " + ProcessHandle.current().pid());
      Connection connection = DriverManager.getConnection(url, properties);
      connection.setReadOnly(readOnly);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      throw explained(e);
    }
  }

  /**
   * The lock is the connection's, and so ends with the process; of one that has just died the
   * server may hear a moment later.
   */
  @Override
  public void refuseSecondWriter(Connection writing) throws SQLException, StoreException {
    try (Statement statement = writing.createStatement()) {
      statement.execute("SET LOCAL lock_timeout = " + PATIENCE_MILLISECONDS);
      statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
      statement.execute("SET LOCAL lock_timeout = 0");
    } catch (SQLException e) {
      if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw e;
      }
      writing.rollback();
      throw held(writing, e);
    }
  }

  private StoreException held(Connection writing, SQLException cause) throws SQLException {
    try (Statement statement = writing.createStatement();
        ResultSet row = statement.executeQuery(HOLDER)) {
      return new StoreException(
          Reason.LOCKED,
          "%s is being written by %s; one process writes at a time: wait until it ends"
              .formatted(name(), row.next() ? row.getString(1) : "another process"),
          cause);
    }
  }

  @Override
  public void tidy(Connection writing) throws SQLException {
    try (Statement statement = writing.createStatement()) {
      statement.execute("SELECT pg_advisory_unlock_all()");
    }
  }

  @Override
  public StoreException explained(SQLException exception) {
    String state = exception.getSQLState() == null ? "" : exception.getSQLState();
    if (state.equals("53100")) {
      return new StoreException(
          Reason.FULL,
          "%s: there is no room left on the server's disk; make room and run the same command again"
              .formatted(name()),
          exception);
    }
    if (state.startsWith("XX001") || state.startsWith("XX002")) {
      return new StoreException(
          Reason.DAMAGED,
          "%s is damaged (%s); restore a backup with: dateline restore"
              .formatted(name(), exception.getMessage()),
          exception);
    }
    boolean unavailable =
        state.startsWith("08")
            || state.startsWith("28")
            || state.startsWith("3")
            || state.startsWith("57");
    return new StoreException(
        unavailable ? Reason.UNAVAILABLE : Reason.OTHER,
        "%s: %s".formatted(name(), exception.getMessage()),
        exception);
  }
}
