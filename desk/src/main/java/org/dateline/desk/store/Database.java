package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Where the tables are: a file, or a server. Both are reached by the same SQL. */
sealed interface Database permits SqliteDatabase, PostgresDatabase {

  /** For people. */
  String name();

  /** A connection that writes, in transactions, of which none is begun. */
  Connection writing() throws StoreException;

  /** Begins a transaction in which others cannot write. */
  default void begin(Connection connection) throws SQLException {}

  /** Makes everything since {@link #begin} last. */
  default void commit(Connection connection) throws SQLException {
    connection.commit();
  }

  /** Undoes everything since {@link #begin}, if the database has not done so by itself. */
  default void rollBack(Connection connection) throws SQLException {
    connection.rollback();
  }

  /** A connection that sees one state of everything, however long it reads. */
  Connection reading() throws StoreException;

  /** What an exception means for the user, and the way out. */
  StoreException explained(SQLException exception);

  /**
   * Refuses where another process writes that the folder's lock does not tell of, because it is on
   * another machine.
   */
  default void refuseSecondWriter(Connection writing) throws SQLException, StoreException {}

  /** Checks the database's own files, as far as a client can, and hands over what is wrong. */
  default void check(Connection reading, Consumer<String> receiver) throws SQLException {}

  /** Frees what past transactions no longer need, if that takes no waiting; called now and then. */
  default void relieve(Connection writing) {}

  /** Frees what transactions no longer need; called when a writer ends. */
  default void tidy(Connection writing) throws SQLException {}
}
