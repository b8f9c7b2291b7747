package org.dateline.desk.gather;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.dateline.desk.feed.PollSchedule;
import org.dateline.desk.feed.Poller;
import org.dateline.desk.feed.Subscription;
import org.dateline.desk.feed.Subscriptions;
import org.dateline.desk.fetch.Fetcher;
import org.dateline.desk.fetch.WebAddress;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.InputFiles;
import org.dateline.desk.ingest.Skipped;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;

/**
 * Brings articles into a store. Whatever is done twice changes nothing the second time, so a run
 * that ended at any moment is gone on with by running it again.
 *
 * <p>For one thread; what it does, many threads do.
 */
public final class Gathering implements AutoCloseable {
  private static final int MOST_AT_ONCE = 1_000;

  private final Store store;
  private final InstantSource clock;
  private final Events events;
  private final int threads;
  private final Keeper keeper;
  private final KnownInputs known;
  private final Preparation preparation;
  private final FileGathering files;

  /**
   * @param store open for writing
   * @param captures reads files
   * @param threads how many articles are read at the same time
   * @param events hears what becomes of each input
   */
  public Gathering(
      Store store,
      InstantSource clock,
      ArticleReading reading,
      CaptureReader captures,
      int threads,
      Events events) {
    this.store = store;
    this.clock = clock;
    this.events = events;
    this.threads = threads;
    this.known = new KnownInputs(store);
    this.keeper = new Keeper(store, known, events, System::nanoTime);
    this.preparation = new Preparation(store.captures(), known, captures, reading);
    this.files = new FileGathering(keeper, clock, preparation, captures, threads);
  }

  /** Whether a file holds articles that were read elsewhere, by its name. */
  public static boolean isOfArticles(String path) {
    return JsonLines.isNamed(path);
  }

  /**
   * Reads files.
   *
   * @return what was passed over in files that hold many captures
   */
  public Skipped files(InputFiles inputs) throws StoreException, InterruptedException {
    Skipped skipped = files.run(inputs);
    known.close();
    return skipped;
  }

  /** Takes articles that were read elsewhere: files of lines that {@code annotate} wrote. */
  public void articles(Collection<String> inputs) throws StoreException, InterruptedException {
    new LineGathering(files, keeper, known, threads).run(inputs);
    known.close();
  }

  /** Fetches addresses of pages, and of feeds with the pages to which they lead. */
  public void addresses(Collection<URI> addresses, Fetcher fetcher)
      throws StoreException, InterruptedException {
    new AddressGathering(keeper, clock, preparation, threads, fetcher).run(addresses);
    known.close();
  }

  /**
   * Asks the feeds of the store that are due, fetches the pages to which they led now or before,
   * and tries those again that failed for a passing reason.
   */
  public void feeds(Fetcher fetcher, PollSchedule schedule)
      throws StoreException, InterruptedException {
    Instant now = clock.instant();
    List<Subscription> due;
    List<URI> again;
    try (Snapshot snapshot = store.snapshot()) {
      due = new Subscriptions(snapshot.sql()).all().stream().filter(one -> one.isDue(now)).toList();
      again =
          new Failures(snapshot.sql())
              .due(now).stream()
                  .map(Failure::input)
                  .filter(WebAddress::isAddress)
                  .map(URI::create)
                  .toList();
    }
    Poller poller = new Poller(fetcher, clock);
    new FeedGathering(store, files, events, clock, preparation, poller, schedule).run(due);
    known.close();
    addresses(again, fetcher);
    for (List<URI> pages = waiting(); !pages.isEmpty(); pages = waiting()) {
      addresses(pages, fetcher);
    }
  }

  private List<URI> waiting() throws StoreException {
    try (Snapshot snapshot = store.snapshot()) {
      return Waiting.next(snapshot.sql(), MOST_AT_ONCE);
    }
  }

  @Override
  public void close() throws StoreException {
    known.close();
  }
}
