package org.dateline.desk.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Problem;
import org.dateline.desk.ingest.format.ContentCoding;
import org.dateline.desk.ingest.format.ContentType;
import org.dateline.desk.ingest.format.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses, as sites ask programs to (RFC 9309), one request at a time to a host, with
 * limits on time, size, redirects and decompression. Every address on the way is judged anew, after
 * its name is resolved, by {@link AddressGuard}. Whatever goes wrong becomes a {@link
 * Fetch.Failed}.
 *
 * <p>Safe for use by many threads.
 */
public final class Fetcher implements AutoCloseable {
  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,"
          + "application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.5";
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int GONE = 410;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final String OUT_OF_ORDER = "the site is out of order; try again later";
  private static final int ROBOTS_REDIRECTS = 5;
  private static final Duration MOST_DELAY = Duration.ofSeconds(30);

  private final FetchConfig config;
  private final InstantSource clock;
  private final AddressGuard guard;
  private final HttpTransport transport;
  private final HostTurns turns;
  private final Robots robots;

  /**
   * @param clock tells when an answer was there
   */
  public Fetcher(FetchConfig config, InstantSource clock) {
    this(config, clock, NameResolver.SYSTEM, Ticker.SYSTEM);
  }

  Fetcher(FetchConfig config, InstantSource clock, NameResolver resolver, Ticker ticker) {
    this.config = config;
    this.clock = clock;
    this.guard = new AddressGuard(config.reach(), resolver);
    this.transport = new HttpTransport(config, guard);
    this.turns = new HostTurns(config.longestWait(), ticker);
    this.robots = new Robots(this::robotsFile, config.product(), clock);
  }

  /** Fetches all of {@code address}. */
  public Fetch fetch(URI address) throws InterruptedException {
    return fetch(address, Validators.NONE);
  }

  /**
   * Fetches {@code address} if it has changed.
   *
   * @param validators those of the content that the caller has; none for whatever is there
   * @throws InterruptedException if this thread is interrupted while it waits for the host's turn
   */
  public Fetch fetch(URI address, Validators validators) throws InterruptedException {
    try {
      return follow(address, validators);
    } catch (FetchException e) {
      return new Fetch.Failed(address, e.problem(), e.isLasting(), false, e.retryAfter());
    }
  }

  private Fetch follow(URI asked, Validators validators)
      throws FetchException, InterruptedException {
    URI address = asked;
    boolean forGood = true;
    for (int redirects = 0; redirects <= config.limits().redirects(); redirects++) {
      guard.check(address);
      RobotsFile rules = robots.check(address);
      HttpAnswer answer = request(address, headers(validators), delay(rules));
      if (!REDIRECTS.contains(answer.status())) {
        return settle(asked, address, forGood && redirects > 0, validators, answer);
      }
      forGood &= FOR_GOOD.contains(answer.status());
      address = target(address, answer);
    }
    throw tooManyRedirects(config.limits().redirects());
  }

  private static FetchException tooManyRedirects(int most) {
    return FetchException.lasting(
        "too-many-redirects",
        "it leads on more than %s times; is the address right?".formatted(most));
  }

  private static URI target(URI address, HttpAnswer answer) throws FetchException {
    String location = answer.header("Location");
    try {
      if (location != null) {
        return WebAddress.resolve(address, location);
      }
    } catch (IllegalArgumentException e) {
      throw FetchException.lasting("bad-redirect", "it leads on to what " + e.getMessage());
    }
    throw FetchException.lasting("bad-redirect", "it says that it has moved, but not where to");
  }

  private static Map<String, String> headers(Validators validators) {
    Map<String, String> headers = new HashMap<>(validators.headers());
    headers.put("Accept", ACCEPT);
    return headers;
  }

  private Duration delay(RobotsFile rules) {
    Duration asked = rules.delay() == null ? Duration.ZERO : rules.delay();
    Duration bounded = asked.compareTo(MOST_DELAY) > 0 ? MOST_DELAY : asked;
    return bounded.compareTo(config.hostDelay()) > 0 ? bounded : config.hostDelay();
  }

  private HttpAnswer request(URI address, Map<String, String> headers, Duration delay)
      throws FetchException, InterruptedException {
    String host = AddressGuard.host(address);
    try (HostTurns.Turn turn = turns.take(host, delay)) {
      HttpAnswer answer = transport.get(address, headers, config.limits().bytes());
      Duration rest = isBusy(answer.status()) ? retryAfter(answer) : null;
      if (rest != null) {
        turn.leaveAlone(rest);
      }
      return answer;
    }
  }

  private static boolean isBusy(int status) {
    return status == TOO_MANY || status == UNAVAILABLE;
  }

  private @Nullable Duration retryAfter(HttpAnswer answer) {
    return RetryAfter.read(answer.header("Retry-After"), clock.instant());
  }

  private Fetch settle(
      URI asked, URI address, boolean moved, Validators validators, HttpAnswer answer)
      throws FetchException {
    Instant now = clock.instant();
    return switch (answer.status()) {
      case OK ->
          new Fetch.Received(
              asked,
              address,
              moved ? address : null,
              type(answer),
              decoded(answer),
              new Validators(answer.header("ETag"), answer.header("Last-Modified")),
              now);
      case NOT_MODIFIED -> {
        if (validators.isEmpty()) {
          throw FetchException.passing(
              "bad-answer", "it says that nothing has changed, though nobody asked for changes");
        }
        yield new Fetch.Unchanged(asked, now);
      }
      default ->
          new Fetch.Failed(
              asked,
              refusal(answer.status()),
              isLasting(answer.status()),
              answer.status() == GONE,
              retryAfter(answer));
    };
  }

  private static boolean isLasting(int status) {
    return status < 500 && status != 408 && status != 425 && status != TOO_MANY;
  }

  private static Problem refusal(int status) {
    String meaning =
        switch (status) {
          case 401, 407 -> "it wants a user's name and password";
          case 403 -> "the site refuses it to programs or to everybody";
          case 404 -> "there is no such page; was the address copied whole?";
          case GONE -> "the page has been taken away for good";
          case TOO_MANY -> "the site has been asked too often; try again later";
          case 451 -> "the page is withheld for legal reasons";
          default -> status >= 500 ? OUT_OF_ORDER : "there is no page in the answer";
        };
    return new Problem("fetch", "status-" + status, "status %s: %s".formatted(status, meaning));
  }

  private static ContentType type(HttpAnswer answer) throws FetchException {
    String header = answer.header("Content-Type");
    ContentType type = ContentType.of(header == null ? "" : header);
    if (type.type().matches("(image|audio|video|font)/.*")) {
      throw FetchException.lasting(
          "not-a-page",
          "it is no page but %s; name the page on which it stands".formatted(type.type()));
    }
    return type;
  }

  private Capture.Content decoded(HttpAnswer answer) throws FetchException {
    try {
      byte[] bytes = ContentCoding.decoded(answer.body().bytes(), answer.list("Content-Encoding"));
      if (bytes.length > config.limits().bytes()) {
        throw FetchException.lasting(
            "too-large",
            "it decompresses to more than %s KiB; it is left out"
                .formatted(config.limits().bytes() >> 10));
      }
      return new Capture.Content(bytes);
    } catch (InputException e) {
      throw FetchException.lasting(e.problem().code(), e.problem().message());
    } catch (IOException e) {
      throw FetchException.lasting("damaged-encoding", String.valueOf(e.getMessage()));
    }
  }

  /** Redirects of it are followed like any others, but no robots.txt is asked about them. */
  private HttpAnswer robotsFile(URI first) throws FetchException, InterruptedException {
    URI address = first;
    for (int redirects = 0; redirects <= ROBOTS_REDIRECTS; redirects++) {
      guard.check(address);
      HttpAnswer answer = robotsRequest(address);
      if (!REDIRECTS.contains(answer.status())) {
        return answer;
      }
      address = target(address, answer);
    }
    // As if there were none, by section 2.3.1.2.
    return new HttpAnswer(404, Map.of(), new Capture.Content(new byte[0]));
  }

  private HttpAnswer robotsRequest(URI address) throws FetchException, InterruptedException {
    HttpAnswer answer = request(address, Map.of("Accept", "text/plain,*/*;q=0.5"), Duration.ZERO);
    return answer.status() == OK ? new HttpAnswer(OK, answer.headers(), decoded(answer)) : answer;
  }

  @Override
  public void close() {
    transport.close();
  }
}
