package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.dateline.article.document.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no text, or none to read. */
final class UnreadableInputTest {
  private static void read(String input, byte[] bytes) throws UnreadablePageException {
    var unused = new PageReader().read(Reading.capture(input, bytes, Capture.Known.NOTHING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7 rest",
        "PK\u0003\u0004rest",
        "\u0089PNG\r\n\u001a\n",
        "\u00ff\u00d8\u00ff\u00e0",
        "\u007fELF rest",
        "\u001f\u008b\b rest",
        "GIF89a rest"
      })
  void refusesKnownBinaryFormats(String content) {
    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> read("a.txt", content.getBytes(StandardCharsets.ISO_8859_1)))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("binary"))
        .withMessageContaining("a.txt")
        .withMessageContaining("first bytes");
  }

  @Test
  void refusesRandomBytes() {
    byte[] junk = new byte[20_000];
    new Random(42).nextBytes(junk);
    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> read("a.html", junk))
        .withMessageContaining("control codes");
  }

  @Test
  void refusesFloodsOfElementsAndLines() {
    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> read("a.html", "<p>a".repeat(1_100_000).getBytes(StandardCharsets.UTF_8)))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("too-many-elements"));
    assertThatExceptionOfType(UnreadablePageException.class)
        .isThrownBy(() -> read("a.txt", "a\n".repeat(1_100_000).getBytes(StandardCharsets.UTF_8)))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("too-many-lines"));
  }

  @Test
  void readsTextWithOneStrayControlCode() {
    assertThat(Reading.text("One line.\u0000 Another line.").words()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\ufeff"})
  void keepsEmptyInputAsEmptyArticle(String content) {
    for (Reading page : new Reading[] {Reading.text(content), Reading.html(content)}) {
      assertThat(page.problems()).containsExactly("empty");
      assertThat(page.document().blocks()).isEmpty();
    }
  }

  @Test
  void tellsAPageWithoutTextFromOneThatNeedsScripts() {
    assertThat(Reading.html("<html><body><div></div></body></html>").problems())
        .containsExactly("empty");
    assertThat(Reading.html("<html><body><div id=root></div><script>run()</script>").problems())
        .containsExactly("script-only");
  }

  @Test
  void tellsAPageBehindAPaywall() {
    String html =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}"
            + "</script><body><h1>Harbour stays closed</h1><p>The harbour is closed.</p>";
    assertThat(Reading.html(html).problems()).containsExactly("paywalled");
  }
}
