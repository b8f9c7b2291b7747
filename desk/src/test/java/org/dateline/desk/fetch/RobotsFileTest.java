package org.dateline.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class RobotsFileTest {
  private static RobotsFile file(String text) {
    return RobotsFile.read(text.getBytes(StandardCharsets.UTF_8), "dateline");
  }

  private static boolean allows(String text, String path) {
    return file(text).allows(URI.create("https://news.example" + path));
  }

  @Test
  void letsTheLongestRuleDecideAndOfTwoThatWhichAllows() {
    String rules = "User-agent: *\nDisallow: /news\nAllow: /news/world\nDisallow: /x\nAllow: /x\n";

    assertThat(allows(rules, "/news/sport")).isFalse();
    assertThat(allows(rules, "/news/world/1")).isTrue();
    assertThat(allows(rules, "/x")).isTrue();
    assertThat(allows(rules, "/")).isTrue();
  }

  @Test
  void readsItsOwnGroupsTogetherAndThenNoOther() {
    String rules =
        """
        User-agent: other
        User-agent: DATELINE/2.0
        Disallow: /a   # why

        User-agent: *
        Disallow: /

        User-agent: dateline
        Disallow: /b
        """;

    assertThat(allows(rules, "/a")).isFalse();
    assertThat(allows(rules, "/b")).isFalse();
    assertThat(allows(rules, "/c")).isTrue();
  }

  @Test
  void doesNotTakeALongerWordForItsOwn() {
    assertThat(allows("User-agent: datelinebot\nDisallow: /", "/a")).isTrue();
    assertThat(allows("User-agent: date\nDisallow: /", "/a")).isTrue();
  }

  @Test
  void knowsWildcardsAndEnds() {
    String rules = "user-agent: *\ndisallow: /*.pdf$\ndisallow: /s?*q=\ndisallow: /live$\n";

    assertThat(allows(rules, "/a/b.pdf")).isFalse();
    assertThat(allows(rules, "/a/b.pdf?x")).isTrue();
    assertThat(allows(rules, "/s?a=1&q=2")).isFalse();
    assertThat(allows(rules, "/live")).isFalse();
    assertThat(allows(rules, "/live/1")).isTrue();
  }

  @Test
  void comparesEncodedPathsAlike() {
    assertThat(allows("User-agent: *\nDisallow: /й", "/%d0%b9/1")).isFalse();
    assertThat(allows("User-agent: *\nDisallow: /%7Eann", "/~ann/1")).isFalse();
    assertThat(allows("User-agent: *\nDisallow: /a%2Fb", "/a/b")).isTrue();
  }

  @Test
  void allowsAllWhereNothingIsSaid() {
    assertThat(allows("", "/a")).isTrue();
    assertThat(allows("User-agent: *\nDisallow:\n", "/a")).isTrue();
    assertThat(allows("<html>no rules here: none</html>", "/a")).isTrue();
    assertThat(allows("User-agent: *\nDisallow: /", "/robots.txt")).isTrue();
  }

  @Test
  void readsADelay() {
    assertThat(file("User-agent: *\nCrawl-delay: 2.5").delay()).isEqualTo(Duration.ofMillis(2500));
    assertThat(file("User-agent: *\nCrawl-delay: soon").delay()).isNull();
    assertThat(file("User-agent: x\nCrawl-delay: 9\nUser-agent: *\nAllow: /").delay()).isNull();
  }

  @Test
  void readsByteOrderMarksAndOldLineEnds() {
    assertThat(allows("\uFEFFUser-agent: *\rDisallow: /a\r", "/a")).isFalse();
  }

  @Test
  @Timeout(10)
  void isNotSlowedByManyWildcards() {
    String rules = "User-agent: *\nDisallow: /" + "*a".repeat(2_000) + "b\n";

    assertThat(allows(rules, "/" + "a".repeat(3_900))).isTrue();
  }
}
