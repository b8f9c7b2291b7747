package org.dateline.desk.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What sites ask of programs, remembered for a day (RFC 9309, section 2.4): where a site has no
 * robots.txt everything is allowed, where it cannot say because it is out of order nothing is.
 *
 * <p>Safe for use by many threads.
 */
final class Robots {
  private static final Duration GOOD_FOR = Duration.ofHours(24);
  private static final Duration RETRY_AFTER = Duration.ofMinutes(5);
  private static final int MOST_SITES = 10_000;

  private final Source source;
  private final String product;
  private final InstantSource clock;
  private final Map<String, Known> known = new LinkedHashMap<>(64, 0.75f, true);

  /** Fetches a robots.txt, following redirects. */
  @FunctionalInterface
  interface Source {
    HttpAnswer get(URI address) throws FetchException, InterruptedException;
  }

  /**
   * @param file null if the site could not say
   * @param reason why it could not
   */
  private record Known(@Nullable RobotsFile file, String reason, Instant at) {
    boolean isGood(Instant now) {
      Duration age = Duration.between(at, now);
      return !age.isNegative() && age.compareTo(file == null ? RETRY_AFTER : GOOD_FOR) < 0;
    }
  }

  Robots(Source source, String product, InstantSource clock) {
    this.source = source;
    this.product = product;
    this.clock = clock;
  }

  /**
   * What the site of {@code address} asks.
   *
   * @throws FetchException if it forbids the page, or cannot be asked
   */
  RobotsFile check(URI address) throws FetchException, InterruptedException {
    Known site = site(address);
    RobotsFile file = site.file;
    if (file == null) {
      throw FetchException.until(
          RETRY_AFTER,
          "robots-unreachable",
          "the site's robots.txt cannot be read (%s), so nothing of it is fetched; try again later"
              .formatted(site.reason));
    }
    if (!file.allows(address)) {
      throw FetchException.lasting(
          "robots-forbidden",
          "the site's robots.txt asks programs not to fetch it; save the page by hand and read the file");
    }
    return file;
  }

  private Known site(URI address) throws FetchException, InterruptedException {
    String origin = address.getScheme() + "://" + address.getRawAuthority();
    Instant now = clock.instant();
    synchronized (known) {
      Known known = this.known.get(origin);
      if (known != null && known.isGood(now)) {
        return known;
      }
    }
    Known asked = ask(URI.create(origin + "/robots.txt"), now);
    synchronized (known) {
      if (known.size() >= MOST_SITES) {
        known.remove(known.keySet().iterator().next());
      }
      known.put(origin, asked);
    }
    return asked;
  }

  private Known ask(URI address, Instant now) throws FetchException, InterruptedException {
    try {
      HttpAnswer answer = source.get(address);
      int status = answer.status();
      if (status >= 200 && status < 300) {
        return new Known(RobotsFile.read(answer.body().bytes(), product), "", now);
      }
      // Too many requests: the site is there and does not want to be asked now.
      boolean absent = status >= 300 && status < 500 && status != 429;
      return absent
          ? new Known(RobotsFile.ALLOWS_ALL, "", now)
          : new Known(null, "status " + status, now);
    } catch (FetchException e) {
      if (AddressGuard.isRefusal(e)) {
        throw e;
      }
      return new Known(null, String.valueOf(e.getMessage()), now);
    }
  }
}
