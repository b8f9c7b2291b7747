package org.dateline.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://News.Example, https://news.example/",
    "http://news.example:80/a#top, http://news.example/a",
    "https://news.example:443?q=1, https://news.example/?q=1",
    "https://news.example/a b|c, https://news.example/a%20b%7Cc",
    "https://news.example/київ?х=1, https://news.example/%D0%BA%D0%B8%D1%97%D0%B2?%D1%85=1",
    "https://новини.example/a, https://xn--b1amarcd.example/a",
    "https://news.example/50%, https://news.example/50%25",
    "https://news.example/a/../b, https://news.example/b",
    "http://[2001:DB8::1]:8080/, http://[2001:DB8::1]:8080/"
  })
  void writesAddressesByTheStandard(String given, String expected) {
    assertThat(WebAddress.of(given)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news.html",
        "ftp://news.example/",
        "http://",
        "http:///a",
        "http://a..b/",
        "https://a b/"
      })
  void refusesWhatIsNone(String given) {
    assertThatThrownBy(() -> WebAddress.of(given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no address to fetch");
  }

  @ParameterizedTest
  @CsvSource({
    "/c, https://news.example/c",
    "c, https://news.example/a/c",
    "?p=2, https://news.example/a/b?p=2",
    "//other.example/x, https://other.example/x",
    "http://other.example, http://other.example/",
    "../c d#x, https://news.example/c%20d"
  })
  void resolvesReferences(String reference, String expected) {
    URI base = URI.create("https://news.example/a/b?x=1");

    assertThat(WebAddress.resolve(base, reference)).hasToString(expected);
  }

  @Test
  void understandsForHowLongASiteWantsToBeLeftAlone() {
    Instant now = Instant.parse("2022-05-12T08:00:00Z");

    assertThat(RetryAfter.read("120", now)).isEqualTo(Duration.ofMinutes(2));
    assertThat(RetryAfter.read("Thu, 12 May 2022 08:01:00 GMT", now))
        .isEqualTo(Duration.ofMinutes(1));
    assertThat(RetryAfter.read("Thu, 12 May 2022 07:00:00 GMT", now)).isEqualTo(Duration.ZERO);
    assertThat(RetryAfter.read("999999999", now)).isEqualTo(Duration.ofDays(1));
    assertThat(RetryAfter.read("soon", now)).isNull();
    assertThat(RetryAfter.read(null, now)).isNull();
  }
}
