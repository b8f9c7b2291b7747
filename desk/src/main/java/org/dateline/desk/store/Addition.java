package org.dateline.desk.store;

import java.time.Instant;
import java.util.Optional;
import org.dateline.article.document.Capture;
import org.dateline.article.json.Provenance;
import org.dateline.desk.store.Added.Change;
import org.dateline.desk.store.StoreException.Reason;

/** Adds one version within a transaction. */
final class Addition {
  private final Transaction transaction;
  private final Sql sql;
  private final NewVersion version;

  Addition(Transaction transaction, NewVersion version) {
    this.transaction = transaction;
    this.sql = transaction.sql();
    this.version = version;
  }

  Added run() throws StoreException {
    Optional<Long> article =
        sql.first("SELECT id FROM article WHERE key = ?", row -> row.getLong(1), version.key());
    if (article.isEmpty()) {
      return added(Change.NEW_ARTICLE, newArticle(), 1);
    }
    Optional<ArticleVersion> known =
        sql.first(
            VersionRow.SELECT + "WHERE v.article = ? AND v.capture = ?",
            VersionRow::read,
            article.get(),
            version.capture().hex());
    if (known.isPresent()) {
      return again(known.get());
    }
    long number =
        sql.number("SELECT max(number) + 1 FROM version WHERE article = ?", article.get());
    return added(Change.NEW_VERSION, article.get(), number);
  }

  /** A row whose version is told as soon as that is there. */
  private long newArticle() throws StoreException {
    long id = sql.number("SELECT coalesce(max(id), 0) + 1 FROM article");
    int unused =
        sql.update(
            "INSERT INTO article (id, key, latest, changed) VALUES (?, ?, 0, 0)",
            id,
            version.key());
    return id;
  }

  private Added added(Change change, long article, long number) throws StoreException {
    nameCaptures();
    CustodyEntry entry = record(CustodyEvent.VERSION_ADDED, "version " + number);
    long id = sql.number("SELECT coalesce(max(id), 0) + 1 FROM version");
    insert(id, article, number, entry);
    annotate(id);
    settle(article, entry);
    return new Added(change, stored(id));
  }

  private void insert(long id, long article, long number, CustodyEntry entry)
      throws StoreException {
    Capture.Known known = version.known();
    Annotated annotated = version.annotated();
    int unused =
        sql.update(
            "INSERT INTO version (id, article, number, capture, page, input, url, charset,"
                + " captured, published_told, kind, seen, added, headline, outlet, language,"
                + " published) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            article,
            number,
            version.capture().hex(),
            version.page() == null ? null : version.page().sha256().hex(),
            version.input(),
            known.url(),
            known.charset(),
            known.captured() == null ? null : Moments.text(known.captured()),
            VersionRow.text(known.published()),
            VersionRow.text(known.kind()),
            Moments.text(known.captured() == null ? entry.at() : known.captured()),
            entry.number(),
            annotated.headline(),
            annotated.outlet(),
            annotated.language(),
            annotated.published());
  }

  private void annotate(long id) throws StoreException {
    Provenance provenance = version.annotated().provenance();
    int unused =
        sql.update(
            "INSERT INTO annotation (version, json, dateline, model, gazetteer)"
                + " VALUES (?, ?, ?, ?, ?)",
            id,
            version.annotated().packed(),
            provenance.dateline(),
            provenance.model(),
            provenance.gazetteer());
  }

  /** These bytes under this key are known: what is new of them is added. */
  private Added again(ArticleVersion known) throws StoreException {
    Change change = Change.UNCHANGED;
    Instant captured = version.known().captured();
    if (captured != null && Moments.toTheMillisecond(captured).isAfter(known.seen())) {
      change = Change.SEEN;
      int unused =
          sql.update(
              "UPDATE version SET seen = ? WHERE id = ?", Moments.text(captured), known.id());
      settle(known.article(), record(CustodyEvent.VERSION_SEEN, "version " + known.number()));
    }
    if (known.page() == null && version.page() != null) {
      change = Change.COMPLETED;
      nameCaptures();
      int unused =
          sql.update(
              "UPDATE version SET page = ? WHERE id = ?",
              version.page().sha256().hex(),
              known.id());
      settle(known.article(), record(CustodyEvent.VERSION_COMPLETED, "version " + known.number()));
    }
    return change == Change.UNCHANGED
        ? new Added(change, known)
        : new Added(change, stored(known.id()));
  }

  private void nameCaptures() throws StoreException {
    for (StoredCapture capture : new StoredCapture[] {version.original(), version.page()}) {
      if (capture != null) {
        int unused =
            sql.update(
                "INSERT INTO capture (sha256, size, packed_size) VALUES (?, ?, ?)"
                    + " ON CONFLICT (sha256) DO NOTHING",
                capture.sha256().hex(),
                capture.size(),
                capture.packedSize());
      }
    }
  }

  private CustodyEntry record(String event, String detail) throws StoreException {
    return transaction.record(
        new CustodyEvent(event, version.key(), version.capture(), version.input(), detail));
  }

  /** The version that was seen last is the one that counts; of several the one that came last. */
  private void settle(long article, CustodyEntry entry) throws StoreException {
    int unused =
        sql.update(
            "UPDATE article SET latest = (SELECT id FROM version WHERE article = ?"
                + " ORDER BY seen DESC, number DESC LIMIT 1) WHERE id = ?",
            article,
            article);
    transaction.changed(article, entry);
  }

  private ArticleVersion stored(long id) throws StoreException {
    return transaction
        .articles()
        .version(id)
        .orElseThrow(() -> new StoreException(Reason.OTHER, "version " + id + " was not kept"));
  }
}
