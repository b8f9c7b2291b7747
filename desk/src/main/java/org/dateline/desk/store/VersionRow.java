package org.dateline.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.article.json.Provenance;
import org.jspecify.annotations.Nullable;

/** How a version stands in the tables. */
final class VersionRow {
  /** Everything but the JSON; a condition and an order may follow. */
  static final String SELECT =
      "SELECT v.id, v.article, a.key, v.number, a.latest, a.changed, v.capture, v.page, v.input,"
          + " v.url, v.charset, v.captured, v.published_told, v.kind, v.seen, v.headline, v.outlet,"
          + " v.language, v.published, n.dateline, n.model, n.gazetteer"
          + " FROM version v JOIN article a ON a.id = v.article"
          + " JOIN annotation n ON n.version = v.id ";

  private VersionRow() {}

  static ArticleVersion read(ResultSet row) throws SQLException {
    String page = row.getString(8);
    return new ArticleVersion(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getInt(4),
        row.getLong(5) == row.getLong(1),
        row.getLong(6),
        new Sha256(row.getString(7)),
        page == null ? null : new Sha256(page),
        row.getString(9),
        known(row),
        Instant.parse(row.getString(15)),
        row.getString(16),
        row.getString(17),
        row.getString(18),
        row.getString(19),
        new Provenance(row.getString(20), row.getString(21), row.getString(22)));
  }

  private static Capture.Known known(ResultSet row) throws SQLException {
    String captured = row.getString(12);
    String published = row.getString(13);
    String kind = row.getString(14);
    return new Capture.Known(
        row.getString(10),
        row.getString(11),
        captured == null ? null : Instant.parse(captured),
        published == null ? null : LocalDate.parse(published),
        kind == null ? null : Capture.Kind.valueOf(kind));
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
