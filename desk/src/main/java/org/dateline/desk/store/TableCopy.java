package org.dateline.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Copies all tables from one database to another of the same format, whatever kinds they are: so a
 * backup of either is the same file, and can be restored into either.
 */
final class TableCopy {
  private final Sql from;
  private final Sql to;

  TableCopy(Sql from, Sql to) {
    this.from = from;
    this.to = to;
  }

  /** Copies everything into tables that are empty but for the format. */
  void run() throws StoreException {
    int unused = to.update("DELETE FROM store");
    for (String table : Schema.tables()) {
      copy(table);
    }
  }

  private void copy(String table) throws StoreException {
    from.each(
        "SELECT * FROM " + table + " ORDER BY 1",
        TableCopy::values,
        values -> {
          String places = String.join(", ", Collections.nCopies(values.length, "?"));
          int unused = to.update("INSERT INTO " + table + " VALUES (" + places + ")", values);
        });
  }

  private static @Nullable Object[] values(ResultSet row) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[row.getMetaData().getColumnCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.getObject(i + 1);
    }
    return values;
  }
}
