package org.dateline.desk.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.dateline.article.document.Problem;
import org.dateline.desk.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is polled, and what its polls gave.
 *
 * @param address at which it is asked
 * @param title as the user or the feed says; null if unknown
 * @param folder in which the user keeps it, parts joined by slashes; null for none
 * @param validators of the content that was read last
 * @param polled when it was last asked; null if never
 * @param read when it was last read whole; null if never
 * @param foundNew when something new was last in it; null if never
 * @param items how many it had when it was last read
 * @param failures how many polls have failed since one succeeded
 * @param problem why the last poll failed; null if it did not
 * @param gone whether the site says that it has been taken away for good
 * @param due when it is to be asked again; null if at once
 */
public record Subscription(
    URI address,
    @Nullable String title,
    @Nullable String folder,
    Validators validators,
    @Nullable Instant polled,
    @Nullable Instant read,
    @Nullable Instant foundNew,
    int items,
    int failures,
    @Nullable Problem problem,
    boolean gone,
    @Nullable Instant due) {
  private static final int BROKEN_AFTER = 5;
  private static final Duration QUIET_AFTER = Duration.ofDays(30);

  /** A feed that has not been polled yet. */
  public static Subscription to(URI address, @Nullable String title, @Nullable String folder) {
    return new Subscription(
        address, title, folder, Validators.NONE, null, null, null, 0, 0, null, false, null);
  }

  /** How it is doing. */
  public FeedHealth health(Instant now) {
    if (gone) {
      return FeedHealth.GONE;
    }
    if (failures > 0) {
      return failures >= BROKEN_AFTER ? FeedHealth.BROKEN : FeedHealth.FAILING;
    }
    if (read == null) {
      return FeedHealth.NEW;
    }
    if (items == 0) {
      return FeedHealth.EMPTY;
    }
    Instant last = foundNew == null ? read : foundNew;
    boolean quiet = Duration.between(last, now).compareTo(QUIET_AFTER) > 0;
    return quiet ? FeedHealth.QUIET : FeedHealth.HEALTHY;
  }

  /**
   * Whether it is to be asked now. A poll in the future was made before the clock was set back, and
   * says nothing of when the next is due.
   */
  public boolean isDue(Instant now) {
    if (gone) {
      return false;
    }
    return due == null || !now.isBefore(due) || (polled != null && now.isBefore(polled));
  }

  /**
   * By what to ask whether something has changed. After a failure the whole is asked for: that
   * nothing has changed would not tell that it can be read again.
   */
  public Validators asked() {
    return failures > 0 ? Validators.NONE : validators;
  }

  /**
   * The same after a poll.
   *
   * @param found how many items were new or had changed
   */
  public Subscription after(Poll poll, int found, PollSchedule schedule) {
    return switch (poll) {
      case Poll.Read read -> afterReading(read, found, schedule);
      case Poll.Unchanged(Instant at) ->
          failures > 0 || this.read == null
              ? afterFailure(notRead(at), schedule)
              : at(at, schedule.next(at, null));
      case Poll.Failed failed -> afterFailure(failed, schedule);
    };
  }

  private static Poll.Failed notRead(Instant at) {
    Problem problem =
        new Problem(
            "feed",
            "not-confirmed",
            "the site says that nothing has changed, but the poll before failed, so it is not known"
                + " whether the feed can be read");
    return new Poll.Failed(problem, false, null, at);
  }

  private Subscription afterReading(Poll.Read poll, int found, PollSchedule schedule) {
    return new Subscription(
        poll.moved() == null ? address : poll.moved(),
        title == null ? poll.feed().title() : title,
        folder,
        poll.validators(),
        poll.at(),
        poll.at(),
        found > 0 ? poll.at() : foundNew,
        poll.feed().items().size(),
        0,
        null,
        false,
        schedule.next(poll.at(), poll.feed().pause()));
  }

  private Subscription at(Instant polled, Instant due) {
    return new Subscription(
        address, title, folder, validators, polled, read, foundNew, items, 0, null, false, due);
  }

  private Subscription afterFailure(Poll.Failed poll, PollSchedule schedule) {
    return new Subscription(
        address,
        title,
        folder,
        validators,
        poll.at(),
        read,
        foundNew,
        items,
        failures + 1,
        poll.problem(),
        poll.gone(),
        schedule.afterFailure(poll.at(), failures + 1, poll.retryAfter()));
  }
}
