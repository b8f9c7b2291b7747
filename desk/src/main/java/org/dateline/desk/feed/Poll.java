package org.dateline.desk.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.dateline.article.document.Problem;
import org.dateline.desk.fetch.Validators;
import org.dateline.desk.ingest.format.FeedDocument;
import org.jspecify.annotations.Nullable;

/** What one poll of a feed gave. */
public sealed interface Poll {
  /** When it was answered. */
  Instant at();

  /**
   * The feed was there and could be read, with items or without.
   *
   * @param address the one that answered
   * @param moved where the feed has moved for good; null if it has not
   * @param validators to ask by the next time whether something has changed
   */
  record Read(
      FeedDocument feed, URI address, @Nullable URI moved, Validators validators, Instant at)
      implements Poll {}

  /** The site says that nothing has changed since the feed was read. */
  record Unchanged(Instant at) implements Poll {}

  /**
   * There was no answer, or nothing that is a feed.
   *
   * @param gone whether the site says that there is nothing any more, for good
   * @param retryAfter how long the site wants to be left alone; null if it does not say
   */
  record Failed(Problem problem, boolean gone, @Nullable Duration retryAfter, Instant at)
      implements Poll {}
}
