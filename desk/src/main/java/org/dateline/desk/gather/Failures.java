package org.dateline.desk.gather;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.article.document.Problem;
import org.dateline.desk.store.Moments;
import org.dateline.desk.store.Sql;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.store.Transaction;
import org.jspecify.annotations.Nullable;

/** The inputs that failed, as one connection sees them. An input that succeeds leaves the list. */
public final class Failures {
  private static final String SELECT =
      "SELECT input, stage, code, message, first_failed, last_failed, attempts, lasting, due"
          + " FROM failure ";
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  /** After so many failures nobody tries again unasked. */
  private static final int MOST_ATTEMPTS = 8;

  private final Sql sql;

  public Failures(Sql sql) {
    this.sql = sql;
  }

  /** All of them, those that failed first before. */
  public List<Failure> all() throws StoreException {
    return sql.all(SELECT + "ORDER BY first_failed, input", Failures::read);
  }

  /** Those that may succeed now without anybody's doing. */
  public List<Failure> due(Instant now) throws StoreException {
    return sql.all(
        SELECT
            + "WHERE lasting = 0 AND attempts < ? AND (due <= ? OR last_failed > ?)"
            + " ORDER BY due, input",
        Failures::read,
        MOST_ATTEMPTS,
        Moments.text(now),
        // Failed in the future: the clock has been set back since, and tells nothing of the wait.
        Moments.text(now));
  }

  /**
   * Notes that an input has failed.
   *
   * @param retryAfter how long its site wants to be left alone; null if it does not say
   */
  static void put(
      Transaction change,
      String input,
      Problem problem,
      boolean lasting,
      @Nullable Duration retryAfter,
      Instant now)
      throws StoreException {
    Sql sql = change.sql();
    Failure before = sql.first(SELECT + "WHERE input = ?", Failures::read, input).orElse(null);
    int attempts = before == null ? 1 : before.attempts() + 1;
    Instant first = before == null ? now : before.first();
    clear(change, input);
    int unused =
        sql.update(
            "INSERT INTO failure (input, stage, code, message, first_failed, last_failed, attempts,"
                + " lasting, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            input,
            problem.stage(),
            problem.code(),
            problem.message(),
            Moments.text(first),
            Moments.text(now),
            attempts,
            lasting ? 1 : 0,
            Moments.text(now.plus(pause(attempts, retryAfter))));
  }

  private static Duration pause(int attempts, @Nullable Duration retryAfter) {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
    Duration pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    return retryAfter != null && retryAfter.compareTo(pause) > 0 ? retryAfter : pause;
  }

  /** Takes an input off the list. */
  public static void clear(Transaction change, String input) throws StoreException {
    int unused = change.sql().update("DELETE FROM failure WHERE input = ?", input);
  }

  private static Failure read(ResultSet row) throws SQLException {
    return new Failure(
        row.getString("input"),
        new Problem(row.getString("stage"), row.getString("code"), row.getString("message")),
        Instant.parse(row.getString("first_failed")),
        Instant.parse(row.getString("last_failed")),
        row.getInt("attempts"),
        row.getInt("lasting") == 1,
        Instant.parse(row.getString("due")));
  }
}
