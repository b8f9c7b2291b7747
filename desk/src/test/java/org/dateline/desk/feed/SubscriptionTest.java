package org.dateline.desk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.dateline.article.document.Problem;
import org.dateline.desk.fetch.Validators;
import org.dateline.desk.ingest.format.FeedDocument;
import org.dateline.desk.ingest.format.InputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SubscriptionTest {
  private static final URI ADDRESS = URI.create("https://tideway.example/feed");
  private static final Instant NOW = Instant.parse("2024-05-01T10:00:00Z");
  private static final PollSchedule HALF_HOURLY = new PollSchedule(Duration.ofMinutes(30));
  private static final Validators VALIDATORS = new Validators("\"1\"", null);
  private static final String ITEM =
      "<item><guid>1</guid><link>https://tideway.example/1</link><title>Rain</title></item>";

  private static Poll.Read read(String items, @Nullable URI moved, Instant at) {
    String rss = "<rss><channel><title>Tideway</title><ttl>45</ttl>" + items + "</channel></rss>";
    try {
      FeedDocument feed =
          FeedDocument.read(rss.getBytes(StandardCharsets.UTF_8), ADDRESS.toString());
      return new Poll.Read(feed, ADDRESS, moved, VALIDATORS, at);
    } catch (InputException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Poll.Failed failure(boolean gone, @Nullable Duration retryAfter) {
    return new Poll.Failed(new Problem("fetch", "status-500", "broken"), gone, retryAfter, NOW);
  }

  private static Subscription fresh() {
    return Subscription.to(ADDRESS, null, null);
  }

  private static Subscription healthy() {
    return fresh().after(read(ITEM, null, NOW), 1, HALF_HOURLY);
  }

  @Test
  void isHealthyOnceItWasRead() {
    assertThat(fresh().health(NOW)).isEqualTo(FeedHealth.NEW);
    assertThat(fresh().isDue(NOW)).isTrue();
    assertThat(healthy().health(NOW)).isEqualTo(FeedHealth.HEALTHY);
    assertThat(healthy().title()).isEqualTo("Tideway");
    assertThat(healthy().asked()).isEqualTo(VALIDATORS);
  }

  @Test
  void takesAFeedWithoutItemsForEmptyAndNotForBroken() {
    Subscription empty = fresh().after(read("", null, NOW), 0, HALF_HOURLY);

    assertThat(empty.health(NOW)).isEqualTo(FeedHealth.EMPTY);
    assertThat(empty.failures()).isZero();
  }

  @Test
  void staysHealthyWhileNothingChanges() {
    Instant later = NOW.plus(Duration.ofHours(1));

    Subscription unchanged = healthy().after(new Poll.Unchanged(later), 0, HALF_HOURLY);

    assertThat(unchanged.health(later)).isEqualTo(FeedHealth.HEALTHY);
    assertThat(unchanged.polled()).isEqualTo(later);
    assertThat(unchanged.read()).isEqualTo(NOW);
  }

  @Test
  void staysEmptyWhileNothingChanges() {
    Subscription empty = fresh().after(read("", null, NOW), 0, HALF_HOURLY);

    assertThat(empty.after(new Poll.Unchanged(NOW), 0, HALF_HOURLY).health(NOW))
        .isEqualTo(FeedHealth.EMPTY);
  }

  @Test
  void asksForTheWholeAfterAFailure() {
    Subscription failed = healthy().after(failure(false, null), 0, HALF_HOURLY);

    assertThat(failed.health(NOW)).isEqualTo(FeedHealth.FAILING);
    assertThat(failed.asked()).isEqualTo(Validators.NONE);
  }

  @Test
  void takesNoUnchangedAfterAFailureForSuccess() {
    Subscription failed = healthy().after(failure(false, null), 0, HALF_HOURLY);

    Subscription still = failed.after(new Poll.Unchanged(NOW), 0, HALF_HOURLY);

    assertThat(still.health(NOW)).isEqualTo(FeedHealth.FAILING);
    assertThat(still.failures()).isEqualTo(2);
    assertThat(still.problem()).isNotNull();
  }

  @Test
  void isBrokenAfterFiveFailuresAndWholeAfterOneSuccess() {
    Subscription feed = healthy();
    for (int i = 0; i < 5; i++) {
      feed = feed.after(failure(false, null), 0, HALF_HOURLY);
    }

    assertThat(feed.health(NOW)).isEqualTo(FeedHealth.BROKEN);
    assertThat(feed.after(read(ITEM, null, NOW), 0, HALF_HOURLY).health(NOW))
        .isEqualTo(FeedHealth.HEALTHY);
  }

  @Test
  void isAskedMoreSeldomAfterEachFailureAndNeverWhenGone() {
    Subscription once = healthy().after(failure(false, null), 0, HALF_HOURLY);
    Subscription twice = once.after(failure(false, null), 0, HALF_HOURLY);
    Subscription asked = healthy().after(failure(false, Duration.ofHours(7)), 0, HALF_HOURLY);
    Subscription gone = healthy().after(failure(true, null), 0, HALF_HOURLY);

    assertThat(once.due()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    assertThat(twice.due()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    assertThat(asked.due()).isEqualTo(NOW.plus(Duration.ofHours(7)));
    assertThat(gone.health(NOW)).isEqualTo(FeedHealth.GONE);
    assertThat(gone.isDue(NOW.plus(Duration.ofDays(999)))).isFalse();
  }

  @Test
  void isAskedAsSeldomAsItWants() {
    assertThat(healthy().due()).isEqualTo(NOW.plus(Duration.ofMinutes(45)));
  }

  @Test
  void isDueWhenTheClockWasSetBack() {
    assertThat(healthy().isDue(NOW.plusSeconds(60))).isFalse();
    assertThat(healthy().isDue(NOW.minus(Duration.ofDays(30)))).isTrue();
  }

  @Test
  void followsAFeedThatHasMovedForGood() {
    URI moved = URI.create("https://new.example/feed");

    assertThat(fresh().after(read(ITEM, moved, NOW), 1, HALF_HOURLY).address()).isEqualTo(moved);
  }

  @Test
  void isQuietWhenNothingNewComesForAMonth() {
    Instant later = NOW.plus(Duration.ofDays(40));
    Subscription quiet = healthy().after(read(ITEM, null, later), 0, HALF_HOURLY);

    assertThat(quiet.health(later)).isEqualTo(FeedHealth.QUIET);
  }
}
