package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleKeyTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          https://News.example/a?b=c#d, -, https://news.example/a?b=c
          HTTPS://news.example:443/a, -, https://news.example/a
          http://news.example:8080, -, http://news.example:8080/
          https://news.example/a, https://www.news.example/a?ref=feed, https://news.example/a
          https://other.example/a, https://news.example/b, https://news.example/b
          -, https://news.example/b, https://news.example/b
          /relative, -, in.html
          ftp://news.example/a, -, in.html
          https://[broken, -, in.html
          -, -, in.html
          """)
  void isTheAddressThatThePageMayTell(String told, String fetched, String key) {
    assertThat(ArticleKey.of(told, fetched, "in.html")).isEqualTo(key);
  }

  @Test
  void isBoundedAndStillItsOwn() {
    String long1 = "https://news.example/" + "é".repeat(2_000);
    String one = ArticleKey.of(null, null, long1);
    String other = ArticleKey.of(null, null, long1 + "x");

    assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000);
    assertThat(one).isNotEqualTo(other).startsWith("https://news.example/");
  }
}
