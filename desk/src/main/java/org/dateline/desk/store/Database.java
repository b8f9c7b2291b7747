package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Where the tables are: a file, or a server. Both are reached by the same SQL. */
sealed interface Database permits SqliteDatabase, PostgresDatabase {

  /** For people. */
  String name();

  /** A connection that writes, in transactions. */
  Connection writing() throws StoreException;

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

  /** Frees what transactions no longer need; called when a writer ends. */
  default void tidy(Connection writing) throws SQLException {}
}
