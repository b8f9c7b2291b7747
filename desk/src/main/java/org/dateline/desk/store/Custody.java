package org.dateline.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The log of custody: what was done, when, from where, by which program. Rows are only added, each
 * with the digest of the one before, so that no row can be changed, taken out or put in between
 * without its being seen ({@link Verification}). What was cut off at the end shows where the last
 * digest was noted elsewhere.
 *
 * <p>For one thread at a time.
 */
public final class Custody {
  private static final String COLUMNS =
      "number, at, event, subject, capture, origin, program, detail, digest";

  private final Sql sql;

  Custody(Sql sql) {
    this.sql = sql;
  }

  /** The last row. */
  public Optional<CustodyEntry> last() throws StoreException {
    return sql.first(
        "SELECT " + COLUMNS + " FROM custody ORDER BY number DESC LIMIT 1", Custody::entry);
  }

  /** The row of this number. */
  public Optional<CustodyEntry> entry(long number) throws StoreException {
    return sql.first(
        "SELECT " + COLUMNS + " FROM custody WHERE number = ?", Custody::entry, number);
  }

  /**
   * Hands over the rows after one, in order.
   *
   * @param after the number of a row; 0 for all
   * @throws X if the receiver throws it
   */
  public <X extends Exception> void each(long after, Sql.Receiver<CustodyEntry, X> receiver)
      throws StoreException, X {
    sql.each(
        "SELECT " + COLUMNS + " FROM custody WHERE number > ? ORDER BY number",
        Custody::entry,
        receiver,
        after);
  }

  /** Adds a row after {@code last}. */
  CustodyEntry append(@Nullable CustodyEntry last, CustodyEvent given, Instant now, String program)
      throws StoreException {
    CustodyEvent event = storable(given);
    Instant at = Moments.toTheMillisecond(now);
    long number = last == null ? 1 : last.number() + 1;
    Sha256 before = last == null ? CustodyEntry.BEGINNING : last.digest();
    Sha256 digest = CustodyEntry.digest(before, number, at, event, program);
    int unused =
        sql.update(
            "INSERT INTO custody (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            number,
            Moments.text(at),
            event.event(),
            event.subject(),
            event.capture() == null ? null : event.capture().hex(),
            event.origin(),
            program,
            event.detail(),
            digest.hex());
    return new CustodyEntry(number, at, event, program, digest);
  }

  private static CustodyEvent storable(CustodyEvent event) {
    return new CustodyEvent(
        event.event(),
        Sql.storable(event.subject()),
        event.capture(),
        event.origin() == null ? null : Sql.storable(event.origin()),
        event.detail() == null ? null : Sql.storable(event.detail()));
  }

  private static CustodyEntry entry(ResultSet row) throws SQLException {
    String capture = row.getString(5);
    CustodyEvent event =
        new CustodyEvent(
            row.getString(3),
            row.getString(4),
            capture == null ? null : new Sha256(capture),
            row.getString(6),
            row.getString(8));
    return new CustodyEntry(
        row.getLong(1),
        Instant.parse(row.getString(2)),
        event,
        row.getString(7),
        new Sha256(row.getString(9)));
  }
}
