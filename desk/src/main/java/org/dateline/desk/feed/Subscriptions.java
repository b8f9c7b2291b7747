package org.dateline.desk.feed;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.article.document.Problem;
import org.dateline.desk.fetch.Validators;
import org.dateline.desk.ingest.format.FeedDocument;
import org.dateline.desk.store.CustodyEntry;
import org.dateline.desk.store.CustodyEvent;
import org.dateline.desk.store.Moments;
import org.dateline.desk.store.Sql;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.store.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * The feeds of a store, as one connection sees them. What changes them takes a transaction, and
 * whatever the user changes is told in the log of custody.
 */
public final class Subscriptions {
  private static final String SELECT =
      "SELECT address, title, folder, etag, last_modified, polled, read, found_new, items, failures,"
          + " problem_stage, problem_code, problem, gone, due FROM feed ";
  private static final String ADDED = "feed-added";
  private static final String REMOVED = "feed-removed";
  private static final String MOVED = "feed-moved";

  private final Sql sql;

  public Subscriptions(Sql sql) {
    this.sql = sql;
  }

  /** All feeds, by address. */
  public List<Subscription> all() throws StoreException {
    return sql.all(SELECT + "ORDER BY address", Subscriptions::read);
  }

  /** The feed of this address. */
  public Optional<Subscription> find(URI address) throws StoreException {
    return sql.first(SELECT + "WHERE address = ?", Subscriptions::read, address.toString());
  }

  /**
   * Adds a feed.
   *
   * @return whether it was not there yet
   */
  public static boolean add(Transaction change, Subscription feed) throws StoreException {
    if (new Subscriptions(change.sql()).find(feed.address()).isPresent()) {
      return false;
    }
    insert(change.sql(), feed);
    record(change, ADDED, feed.address(), feed.title());
    return true;
  }

  /**
   * Removes a feed; the articles that it led to stay.
   *
   * @return whether it was there
   */
  public static boolean remove(Transaction change, URI address) throws StoreException {
    boolean removed = delete(change.sql(), address.toString());
    if (removed) {
      record(change, REMOVED, address, null);
    }
    return removed;
  }

  private static boolean delete(Sql sql, String address) throws StoreException {
    int items = sql.update("DELETE FROM feed_item WHERE feed = ?", address);
    return sql.update("DELETE FROM feed WHERE address = ?", address) + items > 0;
  }

  /** Keeps what a poll changed, under another address where the feed has moved. */
  public static void update(Transaction change, URI before, Subscription after)
      throws StoreException {
    Sql sql = change.sql();
    String address = after.address().toString();
    boolean moved = !address.equals(before.toString());
    boolean known = moved && new Subscriptions(sql).find(after.address()).isPresent();
    if (known) {
      boolean unused = delete(sql, before.toString());
      unused = delete(sql, address);
    } else {
      int unused = sql.update("DELETE FROM feed WHERE address = ?", before.toString());
      unused =
          sql.update("UPDATE feed_item SET feed = ? WHERE feed = ?", address, before.toString());
    }
    insert(sql, after);
    if (moved) {
      record(change, MOVED, before, "to " + address);
    }
  }

  /** Whether an item has not been seen in this feed, or not as it is now. */
  public boolean isNew(URI feed, FeedDocument.Item item) throws StoreException {
    return sql.first(
            "SELECT 1 FROM feed_item WHERE feed = ? AND item = ? AND fingerprint = ?",
            row -> row.getInt(1),
            feed.toString(),
            item.key(),
            item.fingerprint())
        .isEmpty();
  }

  /** Notes that an item has been seen. */
  public static void seen(Transaction change, URI feed, FeedDocument.Item item)
      throws StoreException {
    int unused =
        change
            .sql()
            .update(
                "INSERT INTO feed_item (feed, item, fingerprint) VALUES (?, ?, ?)"
                    + " ON CONFLICT (feed, item) DO UPDATE SET fingerprint = excluded.fingerprint",
                feed.toString(),
                item.key(),
                item.fingerprint());
  }

  private static void record(Transaction change, String event, URI address, @Nullable String detail)
      throws StoreException {
    CustodyEntry unused = change.record(CustodyEvent.of(event, address.toString(), detail));
  }

  private static void insert(Sql sql, Subscription feed) throws StoreException {
    Problem problem = feed.problem();
    int unused =
        sql.update(
            "INSERT INTO feed (address, title, folder, etag, last_modified, polled, read,"
                + " found_new, items, failures, problem_stage, problem_code, problem, gone, due)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            feed.address().toString(),
            feed.title(),
            feed.folder(),
            feed.validators().etag(),
            feed.validators().lastModified(),
            text(feed.polled()),
            text(feed.read()),
            text(feed.foundNew()),
            feed.items(),
            feed.failures(),
            problem == null ? null : problem.stage(),
            problem == null ? null : problem.code(),
            problem == null ? null : problem.message(),
            feed.gone() ? 1 : 0,
            text(feed.due()));
  }

  private static Subscription read(ResultSet row) throws SQLException {
    String code = row.getString("problem_code");
    Problem problem =
        code == null
            ? null
            : new Problem(row.getString("problem_stage"), code, row.getString("problem"));
    return new Subscription(
        URI.create(row.getString("address")),
        row.getString("title"),
        row.getString("folder"),
        new Validators(row.getString("etag"), row.getString("last_modified")),
        instant(row, "polled"),
        instant(row, "read"),
        instant(row, "found_new"),
        row.getInt("items"),
        row.getInt("failures"),
        problem,
        row.getInt("gone") == 1,
        instant(row, "due"));
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : Moments.text(instant);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : Instant.parse(text);
  }
}
