package org.dateline.desk.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.desk.feed.FeedHealth;
import org.dateline.desk.feed.PollSchedule;
import org.dateline.desk.feed.Subscription;
import org.dateline.desk.feed.Subscriptions;
import org.dateline.desk.fetch.FetchConfig;
import org.dateline.desk.fetch.FetchLimits;
import org.dateline.desk.fetch.Fetcher;
import org.dateline.desk.fetch.Reach;
import org.dateline.desk.fetch.Site;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class AddressGatheringTest {
  private static final PollSchedule SCHEDULE = new PollSchedule(Duration.ofMinutes(30));

  @Parameter private TestDatabase database = TestDatabase.SQLITE;
  @TempDir private Path folder;
  private Desk desk;
  private Site site;
  private Fetcher fetcher;

  @BeforeEach
  void open() throws Exception {
    desk = new Desk(database.prepare(folder));
    site = new Site();
    FetchConfig config =
        new FetchConfig(
            "Dateline",
            Duration.ZERO,
            Duration.ofSeconds(60),
            FetchLimits.USUAL,
            new Reach(null, List.of("127.0.0.1")));
    fetcher = new Fetcher(config, () -> desk.now);
  }

  @AfterEach
  void close() throws Exception {
    fetcher.close();
    site.close();
    desk.close();
  }

  private URI at(String path) {
    return site.at("127.0.0.1", path);
  }

  private void serve(String path, String text) {
    site.on(path, 200, page(text), "Content-Type: text/html; charset=utf-8");
  }

  private static String page(String text) {
    return "<html><title>Rain</title><article><h1>Rain over Kivara</h1><p>"
        + text
        + "</p></article></html>";
  }

  private String feed(String... paths) {
    StringBuilder feed = new StringBuilder("<rss><channel><title>Tideway</title>");
    for (String path : paths) {
      feed.append("<item><link>").append(at(path)).append("</link></item>");
    }
    return feed + "</channel></rss>";
  }

  private void addresses(String... paths) throws Exception {
    desk.gathering().addresses(List.of(paths).stream().map(this::at).toList(), fetcher);
  }

  private void poll() throws Exception {
    desk.gathering().feeds(fetcher, SCHEDULE);
  }

  private void subscribe(String path) throws Exception {
    Subscription feed = Subscription.to(at(path), null, null);
    assertThat(desk.store().<Boolean, RuntimeException>write(c -> Subscriptions.add(c, feed)))
        .isTrue();
  }

  private Subscription only() throws Exception {
    return desk.look(snapshot -> new Subscriptions(snapshot.sql()).all()).getFirst();
  }

  @Test
  void keepsPagesByTheirAddresses() throws Exception {
    serve("/1", "It rained, Ann Lee said.");

    addresses("/1", "/missing");
    addresses("/1");

    assertThat(desk.keys()).containsExactly(at("/1").toString());
    assertThat(desk.failures()).extracting(Failure::input).containsExactly(at("/missing") + "");
    assertThat(desk.failures().getFirst().lasting()).isTrue();
  }

  @Test
  void makesAnEditedPageANewVersionAndOneThatWasTakenBackTheOldOne() throws Exception {
    serve("/1", "It rained on Monday.");
    addresses("/1");
    desk.now = desk.now.plusSeconds(60);
    serve("/1", "It rained on Tuesday.");
    addresses("/1");
    assertThat(desk.text(at("/1").toString())).contains("Tuesday");
    desk.now = desk.now.plusSeconds(60);
    serve("/1", "It rained on Monday.");
    addresses("/1");

    assertThat(desk.text(at("/1").toString())).contains("Monday");
    List<ArticleVersion> history =
        desk.look(snapshot -> snapshot.articles().history(at("/1").toString()));
    assertThat(history).hasSize(2);
    assertThat(desk.told).contains("version 2: 1 paragraph changed");
  }

  @Test
  void followsAFeedToItsPages() throws Exception {
    site.on("/feed", 200, feed("/1", "/2", "/1"), "Content-Type: text/plain");
    serve("/1", "It rained.");
    serve("/2", "It snowed.");

    addresses("/feed");

    assertThat(desk.keys()).containsExactlyInAnyOrder(at("/1").toString(), at("/2").toString());
  }

  @Test
  void refusesWhatIsNeitherPageNorFeed() throws Exception {
    site.on("/data", 200, "{}", "Content-Type: application/json")
        .on("/binary", 200, new byte[] {0, 1, 2, 0, 0, 0}, "Content-Type: text/html");

    addresses("/data", "/binary");

    assertThat(desk.keys()).isEmpty();
    assertThat(desk.failures()).hasSize(2);
  }

  @Test
  void readsAPageWhoseCharacterSetIsToldWrongly() throws Exception {
    site.on(
        "/1",
        200,
        page("“Дощ”, said Ann Lee.").getBytes(StandardCharsets.UTF_8),
        "Content-Type: text/html; charset=iso-8859-1");

    addresses("/1");

    assertThat(desk.text(at("/1").toString())).contains("“Дощ”");
  }

  @Test
  void pollsAFeedAndFetchesEachPageOnce() throws Exception {
    site.on("/feed", 200, feed("/1"), "ETag: \"1\"");
    serve("/1", "It rained.");
    serve("/2", "It snowed.");
    subscribe("/feed");

    poll();
    poll();
    assertThat(site.requests("/feed")).as("not due yet").hasSize(1);
    desk.now = desk.now.plus(Duration.ofHours(1));
    site.on("/feed", 200, feed("/2", "/1"), "ETag: \"2\"");
    poll();

    assertThat(site.requests("/1")).hasSize(1);
    assertThat(desk.keys()).containsExactly(at("/1").toString(), at("/2").toString());
    assertThat(site.requests("/feed").getLast()).contains("If-None-Match: \"1\"");
    assertThat(only().title()).isEqualTo("Tideway");
    assertThat(only().health(desk.now)).isEqualTo(FeedHealth.HEALTHY);
  }

  @Test
  void keepsItemsThatHoldTheirArticleAndNameNoPage() throws Exception {
    site.on(
        "/feed",
        200,
        "<rss><channel><title>T</title><item><guid>7</guid><title>Depot burns</title>"
            + "<description>The mayor of Lakewatch said so on Monday.</description></item>"
            + "</channel></rss>");
    subscribe("/feed");

    poll();

    assertThat(desk.keys()).singleElement().asString().startsWith(at("/feed") + "#");
    assertThat(desk.text(desk.keys().getFirst())).contains("The mayor of Lakewatch");
  }

  @Test
  void fetchesAPageAgainWhenTheFeedSaysThatItChanged() throws Exception {
    String item = "<item><link>" + at("/1") + "</link><title>%s</title></item>";
    String feed = "<rss><channel><title>T</title>" + item + "</channel></rss>";
    site.on("/feed", 200, feed.formatted("Rain"));
    serve("/1", "It rained.");
    subscribe("/feed");
    poll();
    desk.now = desk.now.plus(Duration.ofHours(1));
    site.on("/feed", 200, feed.formatted("Rain and snow"));
    serve("/1", "It rained and snowed.");

    poll();

    assertThat(desk.text(at("/1").toString())).contains("rained and snowed");
  }

  @Test
  void losesNoPageThatAFeedLedToWhenItEndsBeforeFetchingIt() throws Exception {
    site.on("/feed", 200, feed("/1", "/2"));
    serve("/2", "It snowed.");
    site.on(
        "/1",
        (String request, OutputStream out) -> {
          throw new IllegalStateException("no answer");
        });
    subscribe("/feed");
    desk.store()
        .<Boolean, RuntimeException>write(
            change -> {
              Waiting.add(change, at("/2"), null, desk.now);
              return true;
            });
    // As after an end in the middle: nothing is due, but a page still waits.
    site.on("/feed", 500, "");

    poll();

    assertThat(desk.keys()).containsExactly(at("/2").toString());
    List<URI> waiting = desk.look(snapshot -> Waiting.next(snapshot.sql(), 9));
    assertThat(waiting).isEmpty();
  }

  @Test
  void triesAPageAgainThatFailedForAPassingReason() throws Exception {
    site.on("/feed", 200, feed("/1"));
    AtomicInteger asked = new AtomicInteger();
    site.on(
        "/1",
        (request, out) -> {
          boolean broken = asked.getAndIncrement() == 0;
          byte[] body = page("It rained.").getBytes(StandardCharsets.UTF_8);
          out.write(Site.head(broken ? 503 : 200, List.of("Content-Length: " + body.length)));
          out.write(body);
        });
    subscribe("/feed");
    poll();
    assertThat(desk.failures()).singleElement().satisfies(f -> assertThat(f.lasting()).isFalse());
    poll();
    assertThat(asked).as("not before its time").hasValue(1);

    desk.now = desk.now.plus(Duration.ofMinutes(11));
    poll();

    assertThat(desk.failures()).isEmpty();
    assertThat(desk.keys()).hasSize(1);
  }

  @Test
  void takesAPageInThePlaceOfAFeedForAFailureOfTheFeed() throws Exception {
    site.on("/feed", 200, feed("/1"), "ETag: \"1\"");
    serve("/1", "It rained.");
    subscribe("/feed");
    poll();
    desk.now = desk.now.plus(Duration.ofHours(1));
    serve("/feed", "Please log in.");
    poll();
    assertThat(only().health(desk.now)).isEqualTo(FeedHealth.FAILING);
    assertThat(only().asked().etag()).as("the whole is asked for").isNull();

    desk.now = desk.now.plus(Duration.ofHours(3));
    site.on("/feed", 200, feed());
    poll();

    assertThat(only().health(desk.now)).isEqualTo(FeedHealth.EMPTY);
  }
}
