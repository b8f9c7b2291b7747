package org.dateline.desk.ingest.format;

/** Why a part of a file is no capture, without anything being wrong with it. */
public enum SkipReason {
  /** A request, a picture, a redirect, an error page, a note of the crawler. */
  NO_PAGE("record that is no page", "records that are no pages"),
  /** A record that refers to an earlier one instead of holding the same page again. */
  REVISIT(
      "revisit record, whose page is in another record",
      "revisit records, whose pages are in other records"),
  /** A part of a feed with title and link only. */
  NO_CONTENT("feed item without content", "feed items without content");

  private final String one;
  private final String many;

  SkipReason(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** How many there were, in words: {@code 12 records that are no pages}. */
  public String told(long count) {
    return count + " " + (count == 1 ? one : many);
  }
}
