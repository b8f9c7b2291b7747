package org.dateline.desk.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How addresses are fetched.
 *
 * @param userAgent what is told to sites, such as {@code Dateline/0.1.0 (+https://example.org)};
 *     robots.txt is asked for the word before the slash
 * @param hostDelay from the end of one request to the beginning of the next to the same host
 * @param longestWait for a host's turn; an address that would have to wait longer is put off
 * @param limits how much one address may cost
 * @param reach what may be reached, and through what
 */
public record FetchConfig(
    String userAgent, Duration hostDelay, Duration longestWait, FetchLimits limits, Reach reach) {
  private static final Pattern PRODUCT =
      Pattern.compile("[A-Za-z_-]{1,40}(/[^\\s/]{1,40})?( [\\x20-\\x7e]{1,200})?");

  public FetchConfig {
    if (!PRODUCT.matcher(userAgent).matches()) {
      throw new IllegalArgumentException(
          "the user agent must begin with a word of letters, such as Dateline/0.1.0"
              + " (+https://example.org); got: "
              + userAgent);
    }
    if (hostDelay.isNegative() || longestWait.isNegative()) {
      throw new IllegalArgumentException(
          "delays must not be negative; got: %s and %s".formatted(hostDelay, longestWait));
    }
  }

  /** One request a second to a host, the usual limits. */
  public static FetchConfig usual(String userAgent, Reach reach) {
    return new FetchConfig(
        userAgent, Duration.ofSeconds(1), Duration.ofMinutes(2), FetchLimits.USUAL, reach);
  }

  /** The word by which robots.txt speaks of this program, in lower case. */
  String product() {
    return userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
