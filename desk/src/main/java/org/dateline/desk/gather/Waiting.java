package org.dateline.desk.gather;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.dateline.desk.store.Moments;
import org.dateline.desk.store.Sql;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.store.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of pages that were found and are still to be fetched: noted in the transaction that
 * notes where they were found, taken off in the one that keeps what became of them. So none is lost
 * whenever the program ends.
 */
final class Waiting {
  private Waiting() {}

  static void add(Transaction change, URI address, @Nullable URI feed, Instant now)
      throws StoreException {
    int unused =
        change
            .sql()
            .update(
                "INSERT INTO waiting (address, feed, since) VALUES (?, ?, ?)"
                    + " ON CONFLICT (address) DO NOTHING",
                address.toString(),
                feed == null ? null : feed.toString(),
                Moments.text(now));
  }

  static void remove(Transaction change, URI address) throws StoreException {
    int unused = change.sql().update("DELETE FROM waiting WHERE address = ?", address.toString());
  }

  /** The next of them, those that have waited longest first. */
  static List<URI> next(Sql sql, int most) throws StoreException {
    return sql.all(
        "SELECT address FROM waiting ORDER BY since, address LIMIT ?",
        row -> URI.create(row.getString(1)),
        most);
  }
}
