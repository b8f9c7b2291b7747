package org.dateline.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.document.Capture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class FetcherTest {
  private static final String PAGE = "<p>The depot burned, the mayor of Lakewatch said.</p>";
  private static final Instant NOW = Instant.parse("2022-05-12T08:00:00Z");

  private final Site site = site();
  private final List<Fetcher> fetchers = new ArrayList<>();
  private final List<Duration> slept = new ArrayList<>();

  private static Site site() {
    try {
      return new Site();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void answersWithAPage() {
    site.on("/a", 200, PAGE, "Content-Type: text/html; charset=windows-1251", "ETag: \"1\"");
  }

  @AfterEach
  void close() throws IOException {
    fetchers.forEach(Fetcher::close);
    site.close();
  }

  @Test
  void givesContentWithWhatTheSiteSaysOfIt() throws Exception {
    Fetch.Received received = received(fetch("/a"));

    assertThat(text(received)).isEqualTo(PAGE);
    assertThat(received.type().charset()).isEqualTo("windows-1251");
    assertThat(received.validators().etag()).isEqualTo("\"1\"");
    assertThat(received.moved()).isNull();
    Capture capture = received.capture();
    assertThat(capture.input()).isEqualTo(site.at("/a").toString());
    assertThat(capture.known().captured()).isEqualTo(NOW);
    assertThat(capture.known().kind()).isEqualTo(Capture.Kind.PAGE);
    assertThat(site.requests("/a").getFirst()).contains("User-Agent: Dateline/0 (test)");
  }

  @Test
  void asksWhetherSomethingChanged() throws Exception {
    site.on(
        "/feed",
        (request, out) -> {
          boolean known = request.contains("If-None-Match: \"7\"");
          out.write(Site.head(known ? 304 : 200, List.of("Content-Length: 0", "ETag: \"7\"")));
        });
    Fetcher fetcher = fetcher(config(Duration.ZERO));

    Fetch.Received first = received(fetcher.fetch(site.at("/feed")));

    assertThat(fetcher.fetch(site.at("/feed"), first.validators()))
        .isEqualTo(new Fetch.Unchanged(site.at("/feed"), NOW));
  }

  @Test
  void takesNoUnchangedForAnAnswerThatWasNotAskedFor() throws Exception {
    site.on("/a", 304, "");

    assertThat(failed(fetch("/a")).problem().code()).isEqualTo("bad-answer");
  }

  @Test
  void followsRedirectsAndTellsWhereAnAddressHasMovedForGood() throws Exception {
    site.on("/old", 301, "", "Location: /older?x=1").on("/older?x=1", 308, "", "Location: a");

    Fetch.Received received = received(fetch("/old"));

    assertThat(received.asked()).isEqualTo(site.at("/old"));
    assertThat(received.address()).isEqualTo(site.at("/a"));
    assertThat(received.moved()).isEqualTo(site.at("/a"));
  }

  @Test
  void doesNotTakeAPassingRedirectForAMove() throws Exception {
    site.on("/old", 301, "", "Location: /now").on("/now", 302, "", "Location: /a");

    assertThat(received(fetch("/old")).moved()).isNull();
  }

  @Test
  void endsALoopOfRedirects() throws Exception {
    site.on("/one", 302, "", "Location: /two").on("/two", 302, "", "Location: /one");

    assertThat(failed(fetch("/one")).problem().code()).isEqualTo("too-many-redirects");
    assertThat(site.requests().size()).isLessThan(15);
  }

  @Test
  void judgesEveryRedirectAnew() throws Exception {
    site.on("/a", 302, "", "Location: http://inside.example:%s/secret".formatted(site.port()))
        .on("/file", 302, "", "Location: file:///etc/passwd")
        .on("/literal", 302, "", "Location: http://[::ffff:7f00:1]:%s/".formatted(site.port()));

    assertThat(failed(fetch("/a")).problem().code()).isEqualTo("refused-address");
    assertThat(failed(fetch("/file")).problem().code()).isEqualTo("bad-redirect");
    assertThat(failed(fetch("/literal")).problem().code()).isEqualTo("refused-address");
    assertThat(site.requests("/secret")).isEmpty();
  }

  @Test
  void connectsToTheAddressThatWasJudgedAndToNoLaterOne() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    NameResolver changing =
        host -> List.of(address(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2"));
    FetchConfig config = config(Duration.ZERO, List.of("127.0.0.1"));
    Fetcher fetcher = add(new Fetcher(config, () -> NOW, changing, ticker()));

    Fetch.Failed failed = failed(fetcher.fetch(site.at("rebinding.example", "/a")));

    assertThat(failed.problem().message()).contains("127.0.0.2");
    assertThat(site.requests()).as("robots.txt, from the first address").hasSize(1);
    assertThat(asked).as("resolved once for each connection").hasValue(2);
  }

  @Test
  void usesOnlyThePermittedOfSeveralAddresses() throws Exception {
    NameResolver mixed =
        host -> List.of(address("10.0.0.1"), address("fe80::1"), InetAddress.getLoopbackAddress());
    FetchConfig config = config(Duration.ZERO, List.of("127.0.0.0/8"));
    Fetcher fetcher = add(new Fetcher(config, () -> NOW, mixed, ticker()));

    assertThat(text(received(fetcher.fetch(site.at("mixed.example", "/a"))))).isEqualTo(PAGE);
  }

  @Test
  void refusesItsOwnNetworkAndSaysHowToAllowIt() throws Exception {
    for (String host :
        List.of("localhost", "127.0.0.1", "[::1]", "127.1", "2130706433", "0x7f.1")) {
      Fetcher fetcher =
          add(
              new Fetcher(
                  config(Duration.ZERO, List.of()), () -> NOW, NameResolver.SYSTEM, ticker()));

      Fetch.Failed failed = failed(fetcher.fetch(URI.create("http://" + host + ":" + site.port())));

      assertThat(failed.problem().code()).as(host).isIn("refused-address", "not-an-address");
      assertThat(failed.problem().message())
          .as(host)
          .containsPattern("--allow-host|write the host|names no host");
    }
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void doesNotFetchWhatRobotsForbid() throws Exception {
    site.on("/robots.txt", 200, "User-agent: dateline\nDisallow: /a\n");

    Fetch.Failed failed = failed(fetch("/a"));

    assertThat(failed.problem().code()).isEqualTo("robots-forbidden");
    assertThat(failed.lasting()).isTrue();
    assertThat(site.requests("/a")).isEmpty();
  }

  @Test
  void fetchesNothingWhereRobotsCannotBeRead() throws Exception {
    site.on("/robots.txt", 503, "");

    assertThat(failed(fetch("/a")).problem().code()).isEqualTo("robots-unreachable");
    assertThat(site.requests("/a")).isEmpty();
  }

  @Test
  void followsRobotsToWhereTheyHaveMoved() throws Exception {
    site.on("/robots.txt", 301, "", "Location: /rules")
        .on("/rules", 200, "User-agent: *\nDisallow: /a");

    assertThat(failed(fetch("/a")).problem().code()).isEqualTo("robots-forbidden");
  }

  @Test
  void asksForRobotsOnceASite() throws Exception {
    Fetcher fetcher = fetcher(config(Duration.ZERO));

    fetcher.fetch(site.at("/a"));
    fetcher.fetch(site.at("/b"));

    assertThat(site.requests("/robots.txt")).hasSize(1);
  }

  @Test
  void leavesTimeBetweenRequestsToOneHost() throws Exception {
    Fetcher fetcher = fetcher(config(Duration.ofSeconds(30)));

    fetcher.fetch(site.at("/a"));
    fetcher.fetch(site.at("/a"));
    fetcher.fetch(site.at("other.example", "/a"));

    assertThat(slept)
        .singleElement()
        .satisfies(one -> assertThat(one).isBetween(seconds(20), seconds(30)));
  }

  @Test
  void leavesABusyHostAloneForAsLongAsItAsks() throws Exception {
    site.on("/busy", 429, "", "Retry-After: 3600");
    Fetcher fetcher = fetcher(config(Duration.ZERO));

    Fetch.Failed busy = failed(fetcher.fetch(site.at("/busy")));
    Fetch.Failed put = failed(fetcher.fetch(site.at("/a")));

    assertThat(busy.problem().code()).isEqualTo("status-429");
    assertThat(busy.retryAfter()).isEqualTo(seconds(3600));
    assertThat(busy.lasting()).isFalse();
    assertThat(put.problem().code()).isEqualTo("busy");
    assertThat(put.retryAfter()).isBetween(seconds(3500), seconds(3600));
    assertThat(site.requests("/a")).isEmpty();
  }

  @Test
  void tellsGoneFromMissingFromOutOfOrder() throws Exception {
    site.on("/gone", 410, "").on("/broken", 500, "");

    assertThat(failed(fetch("/gone")).gone()).isTrue();
    assertThat(failed(fetch("/missing")).lasting()).isTrue();
    assertThat(failed(fetch("/missing")).gone()).isFalse();
    assertThat(failed(fetch("/broken")).lasting()).isFalse();
  }

  @Test
  void stopsAnAnswerThatNeverEnds() throws Exception {
    AtomicInteger sent = new AtomicInteger();
    site.on(
        "/endless",
        (request, out) -> {
          out.write(Site.head(200, List.of("Content-Type: text/html")));
          byte[] piece = new byte[1 << 16];
          for (; sent.get() < 10_000; sent.incrementAndGet()) {
            out.write(piece);
          }
        });

    assertThat(failed(fetch("/endless")).problem().code()).isEqualTo("too-large");
    assertThat(sent.get()).as("the rest was not sent").isLessThan(5_000);
  }

  @Test
  void refusesASizeThatIsToldBeforehand() throws Exception {
    site.on(
        "/large",
        (request, out) -> out.write(Site.head(200, List.of("Content-Length: 99999999999"))));

    assertThat(failed(fetch("/large")).problem().code()).isEqualTo("too-large");
  }

  @Test
  void stopsADecompressionBomb() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 64; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    site.on("/bomb", 200, bytes.toByteArray(), "Content-Encoding: gzip");

    assertThat(failed(fetch("/bomb")).problem().code()).isEqualTo("too-large");
  }

  @Test
  void decompressesAndNamesContentByWhatComesOut() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    site.on("/gzip", 200, bytes.toByteArray(), "Content-Encoding: gzip");

    Fetch.Received received = received(fetch("/gzip"));

    assertThat(received.capture().id()).isEqualTo(received(fetch("/a")).capture().id());
  }

  @Test
  void stopsAnAnswerThatDrips() throws Exception {
    site.on(
        "/drip",
        (request, out) -> {
          out.write(Site.head(200, List.of("Content-Type: text/html")));
          for (int i = 0; i < 1_000; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(50);
          }
        });
    site.on(
        "/head",
        (request, out) -> {
          for (int i = 0; i < 1_000; i++) {
            out.write('H');
            out.flush();
            Thread.sleep(50);
          }
        });
    FetchLimits limits = new FetchLimits(seconds(5), seconds(1), 1 << 20, 3);
    Fetcher fetcher =
        fetcher(new FetchConfig("Dateline", Duration.ZERO, seconds(9), limits, reach()));

    assertThat(failed(fetcher.fetch(site.at("/drip"))).problem().code()).isEqualTo("too-slow");
    assertThat(failed(fetcher.fetch(site.at("/head"))).problem().code()).isEqualTo("too-slow");
  }

  @Test
  void givesUpOnSilence() throws Exception {
    site.on("/silent", (request, out) -> Thread.sleep(10_000));
    FetchLimits limits = new FetchLimits(Duration.ofMillis(300), seconds(30), 1 << 20, 3);
    Fetcher fetcher =
        fetcher(new FetchConfig("Dateline", Duration.ZERO, seconds(9), limits, reach()));

    assertThat(failed(fetcher.fetch(site.at("/silent"))).problem().code()).isEqualTo("too-slow");
  }

  @Test
  void refusesPicturesAndOddAnswers() throws Exception {
    site.on("/photo", 200, "x", "Content-Type: image/jpeg")
        .on("/nowhere", 302, "")
        .on("/cut", (request, out) -> out.write(Site.head(200, List.of("Content-Length: 9"))))
        .on("/noise", (request, out) -> out.write(new byte[4_000]))
        .on("/headers", (request, out) -> out.write(Site.head(200, many())));

    assertThat(failed(fetch("/photo")).problem().code()).isEqualTo("not-a-page");
    assertThat(failed(fetch("/nowhere")).problem().code()).isEqualTo("bad-redirect");
    assertThat(failed(fetch("/cut")).problem().code()).isEqualTo("no-answer");
    assertThat(failed(fetch("/noise")).problem().code()).isEqualTo("no-answer");
    assertThat(failed(fetch("/headers")).problem().code()).isEqualTo("no-answer");
  }

  @Test
  void sendsNoCookiesAndNoPasswords() throws Exception {
    site.on("/a", 200, PAGE, "Set-Cookie: id=7");
    Fetcher fetcher = fetcher(config(Duration.ZERO));

    fetcher.fetch(site.at("/a"));
    fetcher.fetch(site.at("/a"));

    assertThat(site.requests("/a").get(1)).doesNotContain("Cookie");
    assertThat(failed(fetcher.fetch(site.at("ann:secret@site.example", "/a"))).problem().message())
        .contains("password")
        .doesNotContain("secret");
  }

  @Test
  void goesThroughAProxyAndRefusesLocalNamesThere() throws Exception {
    HttpProxy proxy = HttpProxy.of("http://127.0.0.1:" + site.port(), "direct.example");
    FetchConfig config = FetchConfig.usual("Dateline", new Reach(proxy, List.of()));
    NameResolver none =
        host -> {
          if (host.equals("inside.example")) {
            return List.of(address("10.0.0.1"));
          }
          throw new UnknownHostException(host);
        };
    Fetcher fetcher = add(new Fetcher(config, () -> NOW, none, ticker()));

    assertThat(text(received(fetcher.fetch(URI.create("http://unknown.example/a")))))
        .isEqualTo(PAGE);
    assertThat(site.requests().getLast()).startsWith("GET http://unknown.example/a ");
    for (String local :
        List.of("intranet", "db.internal", "localhost", "10.0.0.1", "inside.example")) {
      assertThat(failed(fetcher.fetch(URI.create("http://%s/a".formatted(local)))).problem().code())
          .as(local)
          .isEqualTo("refused-address");
    }
    assertThat(failed(fetcher.fetch(URI.create("http://direct.example/a"))).problem().code())
        .isEqualTo("robots-unreachable");
  }

  private static List<String> many() {
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      headers.add("X-%s: 1".formatted(i));
    }
    return headers;
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static Reach reach() {
    return new Reach(null, List.of("127.0.0.1"));
  }

  private static FetchConfig config(Duration delay, List<String> internal) {
    return new FetchConfig(
        "Dateline/0 (test)", delay, seconds(60), FetchLimits.USUAL, new Reach(null, internal));
  }

  private static FetchConfig config(Duration delay) {
    return config(delay, List.of("127.0.0.1"));
  }

  private Ticker ticker() {
    return new Ticker() {
      @Override
      public long nanoseconds() {
        return System.nanoTime();
      }

      @Override
      public void sleep(Duration time) {
        slept.add(time);
      }
    };
  }

  private static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Under every name stands the site, but under one an address of another network. */
  private Fetcher fetcher(FetchConfig config) {
    InstantSource clock = () -> NOW;
    NameResolver resolver =
        host ->
            List.of(
                host.equals("inside.example")
                    ? address("10.0.0.1")
                    : InetAddress.getLoopbackAddress());
    return add(new Fetcher(config, clock, resolver, ticker()));
  }

  private Fetcher add(Fetcher fetcher) {
    fetchers.add(fetcher);
    return fetcher;
  }

  private Fetch fetch(String path) throws InterruptedException {
    return fetcher(config(Duration.ZERO)).fetch(site.at(path));
  }

  private static Fetch.Received received(Fetch fetch) {
    assertThat(fetch).isInstanceOf(Fetch.Received.class);
    return (Fetch.Received) fetch;
  }

  private static Fetch.Failed failed(Fetch fetch) {
    assertThat(fetch).isInstanceOf(Fetch.Failed.class);
    return (Fetch.Failed) fetch;
  }

  private static String text(Fetch.Received received) {
    return new String(received.content().bytes(), StandardCharsets.UTF_8);
  }
}
