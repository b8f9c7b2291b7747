package org.dateline.desk.feed;

/** How a feed is doing, by its last polls. */
public enum FeedHealth {
  /** It has not been polled yet. */
  NEW("not polled yet"),
  /** The last poll read it, or heard that what was read last is still all. */
  HEALTHY("healthy"),
  /** It was read and is in order, but has no items. */
  EMPTY("in order, but without items"),
  /** It is in order, but has had nothing new for a long time. */
  QUIET("in order, but nothing new for a month"),
  /** The last polls failed, fewer than would make it broken. */
  FAILING("failing"),
  /** So many polls failed one after the other that somebody should look at it. */
  BROKEN("broken"),
  /** The site says that it has been taken away for good; it is not polled any more. */
  GONE("gone for good");

  private final String told;

  FeedHealth(String told) {
    this.told = told;
  }

  /** In words, for people. */
  public String told() {
    return told;
  }
}
