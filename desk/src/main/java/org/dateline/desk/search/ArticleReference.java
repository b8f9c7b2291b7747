package org.dateline.desk.search;

import org.jspecify.annotations.Nullable;

/**
 * An article, as a reader finds it again.
 *
 * @param article its key in the store: its address, else the path it was read from
 * @param version which of its versions, from 1
 * @param id SHA-256 of the bytes it was read from, in hexadecimal
 * @param input the path or address as given when it was read
 * @param url the address that the page tells
 * @param headline its title
 * @param outlet who publishes it
 * @param published when, in ISO 8601, as the page says it
 * @param language BCP 47
 */
public record ArticleReference(
    String article,
    int version,
    String id,
    String input,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String language) {
  /** The calendar day of publication, or as much of it as is known; null where nothing is. */
  public @Nullable String publishedDay() {
    return published == null ? null : published.substring(0, Math.min(10, published.length()));
  }
}
