package org.dateline.desk.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.article.json.ArticleJsonReader;
import org.dateline.desk.store.StoreException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a store and their versions, as one connection sees them.
 *
 * <p>For one thread at a time.
 */
public final class Articles {
  private static final String LATEST = "WHERE a.latest = v.id ";

  private final Sql sql;
  private final Captures captures;

  Articles(Sql sql, Captures captures) {
    this.sql = sql;
    this.captures = captures;
  }

  /** How many articles there are. */
  public long count() throws StoreException {
    return sql.number("SELECT count(*) FROM article");
  }

  /** The version of an article that counts. */
  public Optional<ArticleVersion> latest(String key) throws StoreException {
    return sql.first(VersionRow.SELECT + LATEST + "AND a.key = ?", VersionRow::read, key);
  }

  /** All versions of an article, in the order of their coming. */
  public List<ArticleVersion> history(String key) throws StoreException {
    return sql.all(VersionRow.SELECT + "WHERE a.key = ? ORDER BY v.number", VersionRow::read, key);
  }

  /** The version of this row. */
  public Optional<ArticleVersion> version(long id) throws StoreException {
    return sql.first(VersionRow.SELECT + "WHERE v.id = ?", VersionRow::read, id);
  }

  /** All versions with these bytes as given. */
  public List<ArticleVersion> withCapture(Sha256 capture) throws StoreException {
    return sql.all(
        VersionRow.SELECT + "WHERE v.capture = ? ORDER BY v.id", VersionRow::read, capture.hex());
  }

  /** Whether an article has a version of these bytes: then there is nothing to read. */
  public boolean has(String key, Sha256 capture) throws StoreException {
    return sql.first(
            "SELECT 1 FROM version v JOIN article a ON a.id = v.article"
                + " WHERE a.key = ? AND v.capture = ?",
            row -> row.getInt(1),
            key,
            capture.hex())
        .isPresent();
  }

  /**
   * Hands over the version that counts of every article, in the order in which the articles came.
   *
   * @throws X if the receiver throws it
   */
  public <X extends Exception> void eachLatest(Sql.Receiver<ArticleVersion, X> receiver)
      throws StoreException, X {
    sql.each(VersionRow.SELECT + LATEST + "ORDER BY a.id", VersionRow::read, receiver);
  }

  /**
   * The same for articles published on these days, or on a day that is not known exactly.
   *
   * @param since the first day; null for no such bound
   * @param until the last day; null for no such bound
   */
  public <X extends Exception> void eachLatest(
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      Sql.Receiver<ArticleVersion, X> receiver)
      throws StoreException, X {
    sql.each(
        VersionRow.SELECT
            + LATEST
            + "AND (v.published IS NULL OR length(v.published) < 10"
            + " OR (v.published >= ? AND v.published <= ?)) ORDER BY a.id",
        VersionRow::read,
        receiver,
        since == null ? "0000" : since.toString(),
        until == null ? "9999-99" : until.toString());
  }

  /**
   * The versions that count of the next articles that have changed, in the order of the changes:
   * what whoever derives something from the store has to do.
   *
   * @param after the number of the row of custody up to which it has been done; 0 for none
   * @param most so many at most
   */
  public List<ArticleVersion> changed(long after, int most) throws StoreException {
    return sql.all(
        VersionRow.SELECT + LATEST + "AND a.changed > ? ORDER BY a.changed LIMIT ?",
        VersionRow::read,
        after,
        most);
  }

  /** How many articles have changed after a row of custody. */
  public long countChanged(long after) throws StoreException {
    return sql.number("SELECT count(*) FROM article WHERE changed > ?", after);
  }

  /** Every version, in the order of their coming. */
  public <X extends Exception> void eachVersion(Sql.Receiver<ArticleVersion, X> receiver)
      throws StoreException, X {
    sql.each(VersionRow.SELECT + "ORDER BY v.id", VersionRow::read, receiver);
  }

  /** What was read of a version, as {@code dateline-article/1}. */
  public String json(ArticleVersion version) throws StoreException {
    byte[] packed =
        sql.first(
                "SELECT json FROM annotation WHERE version = ?",
                row -> row.getBytes(1),
                version.id())
            .orElseThrow(() -> damaged(version, "it has no annotation", null));
    try {
      return Annotated.json(packed);
    } catch (IOException e) {
      throw damaged(version, String.valueOf(e.getMessage()), e);
    }
  }

  /** What was read of a version. */
  public Article read(ArticleVersion version) throws StoreException {
    try {
      return ArticleJsonReader.read(json(version));
    } catch (IllegalArgumentException e) {
      throw damaged(version, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * The bytes of a version with what was known of them, to be read again.
   *
   * @return nothing where the store never had them
   */
  public Optional<Capture> capture(ArticleVersion version) throws StoreException {
    Sha256 page = version.page();
    if (page == null) {
      return Optional.empty();
    }
    Capture.Content content = new Capture.Content(captures.read(page));
    return Optional.of(new Capture(version.input(), version.capture(), content, version.known()));
  }

  private static StoreException damaged(
      ArticleVersion version, String how, @Nullable Throwable cause) {
    return new StoreException(
        Reason.DAMAGED,
        "version %s of %s cannot be read: %s; restore a backup, or run: dateline reannotate"
            .formatted(version.number(), version.key(), how),
        cause == null ? new IOException(how) : cause);
  }
}
