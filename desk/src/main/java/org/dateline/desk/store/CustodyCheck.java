package org.dateline.desk.store;

import java.util.function.Consumer;
import org.dateline.article.document.Sha256;
import org.dateline.desk.store.Finding.Kind;
import org.jspecify.annotations.Nullable;

/** Checks the chain of the log of custody, and that it tells of every version, and none more. */
final class CustodyCheck {
  private final Snapshot snapshot;
  private final Consumer<Finding> receiver;
  private Sha256 head = CustodyEntry.BEGINNING;
  private long entries;

  CustodyCheck(Snapshot snapshot, Consumer<Finding> receiver) {
    this.snapshot = snapshot;
    this.receiver = receiver;
  }

  void run() throws StoreException {
    snapshot.custody().each(0, this::check);
    checkVersions();
  }

  /** How many rows there are. */
  long entries() {
    return entries;
  }

  /** The digest of the last row, as it is written there. */
  Sha256 head() {
    return head;
  }

  private void check(CustodyEntry entry) {
    entries++;
    if (entry.number() != entries) {
      fault(entry.number(), "row %s is missing before it".formatted(entries));
      entries = entry.number();
    }
    Sha256 digest =
        CustodyEntry.digest(head, entry.number(), entry.at(), entry.event(), entry.program());
    if (!digest.equals(entry.digest())) {
      fault(entry.number(), "it, or the row before, is not what was written");
    }
    head = entry.digest();
  }

  private void checkVersions() throws StoreException {
    snapshot
        .sql()
        .each(
            "SELECT a.key, v.number, v.capture, c.event, c.subject, c.capture FROM version v"
                + " JOIN article a ON a.id = v.article LEFT JOIN custody c ON c.number = v.added"
                + " ORDER BY v.id",
            row ->
                new Told(
                    row.getString(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6)),
            this::check);
    snapshot
        .sql()
        .each(
            // A difference of two lists takes one look at each; versions have no index by row.
            "SELECT number FROM custody WHERE event = ? EXCEPT SELECT added FROM version"
                + " ORDER BY number",
            row -> row.getLong(1),
            number -> fault(number, "the version that it tells of is missing"),
            CustodyEvent.VERSION_ADDED);
  }

  /** A version, and what the row says that is to tell of its coming. */
  private record Told(
      String key,
      long number,
      String capture,
      @Nullable String event,
      @Nullable String subject,
      @Nullable String of) {}

  private void check(Told told) {
    if (!CustodyEvent.VERSION_ADDED.equals(told.event)
        || !told.key.equals(told.subject)
        || !told.capture.equals(told.of)) {
      receiver.accept(
          new Finding(
              Kind.CUSTODY,
              "%s version %s".formatted(told.key, told.number),
              "the log of custody does not tell of its coming"));
    }
  }

  private void fault(long number, String what) {
    receiver.accept(
        new Finding(Kind.CUSTODY, "custody row " + number, what + "; compare it with a backup's"));
  }
}
