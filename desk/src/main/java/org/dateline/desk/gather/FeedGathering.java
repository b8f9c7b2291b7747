package org.dateline.desk.gather;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.article.document.Capture;
import org.dateline.desk.feed.Poll;
import org.dateline.desk.feed.PollSchedule;
import org.dateline.desk.feed.Poller;
import org.dateline.desk.feed.Subscription;
import org.dateline.desk.feed.Subscriptions;
import org.dateline.desk.fetch.WebAddress;
import org.dateline.desk.ingest.CaptureWork.Result;
import org.dateline.desk.ingest.format.FeedDocument;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Asks feeds, and notes in one transaction for each what it says: the addresses that are to be
 * fetched, the items that hold their article themselves, and how the feed is doing. Whenever the
 * program ends, a poll has counted whole or not at all.
 */
final class FeedGathering {
  private static final int POLLERS = 8;

  private final Store store;
  private final FileGathering results;
  private final Events events;
  private final InstantSource clock;
  private final Preparation preparation;
  private final Poller poller;
  private final PollSchedule schedule;

  FeedGathering(
      Store store,
      FileGathering results,
      Events events,
      InstantSource clock,
      Preparation preparation,
      Poller poller,
      PollSchedule schedule) {
    this.store = store;
    this.results = results;
    this.events = events;
    this.clock = clock;
    this.preparation = preparation;
    this.poller = poller;
    this.schedule = schedule;
  }

  /** Asks each of {@code feeds}. */
  void run(Collection<Subscription> feeds) throws StoreException, InterruptedException {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            POLLERS, Thread.ofPlatform().daemon().name("poll-", 0).factory());
    try {
      List<Future<Poll>> polls = new ArrayList<>();
      for (Subscription feed : feeds) {
        polls.add(pool.submit(() -> poller.poll(feed)));
      }
      int i = 0;
      for (Subscription feed : feeds) {
        keep(feed, settled(polls.get(i++)));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void keep(Subscription feed, Poll poll) throws StoreException {
    List<Entry> entries = poll instanceof Poll.Read read ? entries(feed, read) : List.of();
    Subscription after = feed.after(poll, entries.size(), schedule);
    List<Runnable> told =
        store.write(
            change -> {
              Subscriptions.update(change, feed.address(), after);
              List<Runnable> each = new ArrayList<>();
              for (Entry entry : entries) {
                Subscriptions.seen(change, after.address(), entry.item);
                if (entry.page != null) {
                  Waiting.add(change, entry.page, after.address(), clock.instant());
                } else if (entry.result != null) {
                  each.add(results.step(entry.result).run(change));
                }
              }
              return each;
            });
    told.forEach(Runnable::run);
    events.polled(after, entries.size());
    events.kept();
  }

  /**
   * One item that is new.
   *
   * @param page the address of its article; null if the feed names none
   * @param result what was read of the item itself, where it names none; null if it holds nothing
   */
  private record Entry(
      FeedDocument.Item item, @Nullable URI page, @Nullable Result<Prepared> result) {}

  private List<Entry> entries(Subscription feed, Poll.Read poll) throws StoreException {
    List<Entry> entries = new ArrayList<>();
    try (Snapshot snapshot = store.snapshot()) {
      Subscriptions known = new Subscriptions(snapshot.sql());
      for (FeedDocument.Item item : poll.feed().items()) {
        if (known.isNew(feed.address(), item)) {
          URI page = page(poll.address(), item.link());
          entries.add(new Entry(item, page, page == null ? read(item.page()) : null));
        }
      }
    }
    return entries;
  }

  private static @Nullable URI page(URI feed, @Nullable String link) {
    try {
      return link == null ? null : WebAddress.resolve(feed, link);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private @Nullable Result<Prepared> read(@Nullable Capture page) {
    return page == null ? null : preparation.result(page);
  }

  private static Poll settled(Future<Poll> poll) throws InterruptedException {
    try {
      return poll.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case InterruptedException interrupted -> throw interrupted;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}
