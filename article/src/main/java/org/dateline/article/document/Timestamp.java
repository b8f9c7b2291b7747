package org.dateline.article.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that it was published or modified.
 *
 * @param value in UTC with {@code Z} where the zone is known, else without zone; cut to the
 *     precision: {@code 2022-03-30T07:25:00Z}, {@code 2022-03-30T08:25}, {@code 2022-03-30}, {@code
 *     2022-03}, {@code 2022}
 * @param local as the page says it, in ISO 8601 with the page's own offset where known
 * @param precision how exactly the page says it
 * @param text the words on the page or in its metadata
 * @param span where those words stand in the document's text; null if they are metadata only
 */
public record Timestamp(
    String value, String local, Precision precision, String text, @Nullable Span span) {

  /** The smallest unit of time that is told. */
  public enum Precision {
    MINUTE,
    HOUR,
    DAY,
    MONTH,
    YEAR;

    /** The name in files and APIs, such as {@code minute}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The local calendar day as {@code yyyy-MM-dd}; null if only month or year are known. */
  public @Nullable String day() {
    return local.length() >= 10 ? local.substring(0, 10) : null;
  }
}
