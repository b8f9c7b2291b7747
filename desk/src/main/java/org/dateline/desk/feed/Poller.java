package org.dateline.desk.feed;

import java.time.Instant;
import java.time.InstantSource;
import org.dateline.desk.fetch.Fetch;
import org.dateline.desk.fetch.Fetcher;
import org.dateline.desk.ingest.format.FeedDocument;
import org.dateline.desk.ingest.format.InputException;

/** Asks feeds for what is in them. Safe for use by many threads. */
public final class Poller {
  private final Fetcher fetcher;
  private final InstantSource clock;

  public Poller(Fetcher fetcher, InstantSource clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /** Asks one feed, unless nothing has changed in it. */
  public Poll poll(Subscription feed) throws InterruptedException {
    Fetch fetch = fetcher.fetch(feed.address(), feed.asked());
    Instant now = clock.instant();
    return switch (fetch) {
      case Fetch.Received received -> read(received);
      case Fetch.Unchanged _ -> new Poll.Unchanged(now);
      case Fetch.Failed failed ->
          new Poll.Failed(failed.problem(), failed.gone(), failed.retryAfter(), now);
    };
  }

  private static Poll read(Fetch.Received received) {
    try {
      String address = received.address().toString();
      FeedDocument feed = FeedDocument.read(received.content().bytes(), address);
      return new Poll.Read(
          feed, received.address(), received.moved(), received.validators(), received.at());
    } catch (InputException e) {
      return new Poll.Failed(e.problem(), false, null, received.at());
    }
  }
}
