package org.dateline.desk.gather;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.article.document.Problem;
import org.dateline.desk.fetch.Fetch;
import org.dateline.desk.fetch.Fetcher;
import org.dateline.desk.fetch.WebAddress;
import org.dateline.desk.ingest.CaptureWork.Result;
import org.dateline.desk.ingest.format.FeedDocument;
import org.dateline.desk.ingest.format.InputException;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Brings pages into the store by their addresses, and what feeds lead to. Many hosts are asked at
 * the same time, each in its turn; no more pages are read at the same time than there are threads
 * for that.
 */
final class AddressGathering {
  private static final int FETCHERS = 16;
  private static final int MOST_UNDER_WAY = 2 * FETCHERS;
  private static final long TICK_MILLISECONDS = 500;

  private final Keeper keeper;
  private final InstantSource clock;
  private final Preparation preparation;
  private final Semaphore reading;
  private final Fetcher fetcher;

  AddressGathering(
      Keeper keeper, InstantSource clock, Preparation preparation, int threads, Fetcher fetcher) {
    this.keeper = keeper;
    this.clock = clock;
    this.preparation = preparation;
    this.reading = new Semaphore(threads);
    this.fetcher = fetcher;
  }

  /** What became of one address. */
  private sealed interface Outcome {}

  private record Page(URI address, Prepared prepared) implements Outcome {}

  private record Feed(URI address, FeedDocument feed) implements Outcome {}

  private record Failed(
      URI address, Problem problem, boolean lasting, @Nullable Duration retryAfter)
      implements Outcome {}

  /** Fetches all {@code addresses}, and the pages to which those that are feeds lead. */
  void run(Collection<URI> addresses) throws StoreException, InterruptedException {
    Deque<URI> rest = new ArrayDeque<>(addresses);
    Set<URI> met = new HashSet<>(addresses);
    ExecutorService pool =
        Executors.newFixedThreadPool(
            FETCHERS, Thread.ofPlatform().daemon().name("fetch-", 0).factory());
    CompletionService<Outcome> done = new ExecutorCompletionService<>(pool);
    int underWay = 0;
    try {
      while (underWay > 0 || !rest.isEmpty()) {
        keeper.events().expect(met.size());
        while (underWay < MOST_UNDER_WAY && !rest.isEmpty()) {
          URI next = rest.remove();
          done.submit(() -> gather(next));
          underWay++;
        }
        Future<Outcome> one = done.poll(TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
        keeper.flushIfDue();
        if (one != null) {
          underWay--;
          take(settled(one), rest, met);
        }
      }
    } finally {
      pool.shutdownNow();
    }
    keeper.flush();
  }

  private Outcome gather(URI address) throws InterruptedException {
    return switch (fetcher.fetch(address)) {
      case Fetch.Received received -> read(received);
      case Fetch.Failed(URI asked, Problem problem, boolean lasting, _, Duration retryAfter) ->
          new Failed(asked, problem, lasting, retryAfter);
      case Fetch.Unchanged(URI asked, _) ->
          throw new IllegalStateException(asked + " was asked for as a whole");
    };
  }

  private Outcome read(Fetch.Received received) throws InterruptedException {
    URI asked = received.asked();
    byte[] bytes = received.content().bytes();
    reading.acquire();
    try {
      if (FetchedKind.isFeed(received)) {
        return new Feed(asked, FeedDocument.read(bytes, received.address().toString()));
      }
      FetchedKind.refuseOthers(received);
      return switch (preparation.result(received.capture())) {
        case Result.Done(Prepared prepared) -> new Page(asked, prepared);
        case Result.Failed(_, Problem problem) -> new Failed(asked, problem, true, null);
      };
    } catch (InputException e) {
      return new Failed(asked, e.problem(), true, null);
    } finally {
      reading.release();
    }
  }

  private void take(Outcome outcome, Deque<URI> rest, Set<URI> met) throws StoreException {
    switch (outcome) {
      case Page(URI address, Prepared prepared) -> keep(address, prepared);
      case Feed(URI address, FeedDocument feed) -> {
        enter(feed, rest, met);
        keeper.add(settle(address, () -> keeper.events().known(address.toString())));
      }
      case Failed failed -> fail(failed);
    }
  }

  /** Items that hold their article and lead nowhere are for feeds that are subscribed to. */
  private static void enter(FeedDocument feed, Deque<URI> rest, Set<URI> met) {
    for (FeedDocument.Item item : feed.items()) {
      String link = item.link();
      try {
        if (link != null && met.add(WebAddress.of(link))) {
          rest.add(WebAddress.of(link));
        }
      } catch (IllegalArgumentException e) {
        // Not every link of a feed is an address that can be fetched; the feed's own content is
        // then all there is of the item.
      }
    }
  }

  private void keep(URI address, Prepared prepared) throws StoreException {
    switch (prepared) {
      case Prepared.Fresh(var version) -> {
        Keeper.Step step = keeper.version(version);
        keeper.add(
            change -> {
              Waiting.remove(change, address);
              return step.run(change);
            });
      }
      case Prepared.Known(String input) ->
          keeper.add(settle(address, () -> keeper.events().known(input)));
      case Prepared.Unkept(StoreException failure) -> throw failure;
    }
  }

  private static Keeper.Step settle(URI address, Runnable told) {
    return change -> {
      Waiting.remove(change, address);
      Failures.clear(change, address.toString());
      return told;
    };
  }

  private void fail(Failed failed) throws StoreException {
    String input = failed.address.toString();
    keeper.add(
        change -> {
          Waiting.remove(change, failed.address);
          Failures.put(
              change, input, failed.problem, failed.lasting, failed.retryAfter, clock.instant());
          return () -> keeper.events().failed(input, failed.problem);
        });
  }

  private static Outcome settled(Future<Outcome> outcome) throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case InterruptedException interrupted -> throw interrupted;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}
