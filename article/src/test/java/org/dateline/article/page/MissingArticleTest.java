package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that show a wall, a check, a script or an error instead of an article. All invented. */
class MissingArticleTest {
  private static final String TEASER =
      "<p>The ferry ran aground on Monday night, the harbour office said, and nobody was hurt.</p>";

  private static final String REST =
      "<p>The captain told the inquiry that the light had been out, and that nobody had told him.</p>"
          .repeat(12);

  private static Reading page(String title, String body) {
    return Reading.html(
        "<html lang=en><title>%s</title><body><script>x()</script><main><h1>%s</h1>%s</main>"
            .formatted(title, title, body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Page not found | <p>Try the front page, or look for what you want to read.</p> | not-found",
        "404 | <p>Nothing lies here.</p> | not-found",
        "Just a moment | <p>Verify you are human by completing the action below.</p> | access-denied",
        "Access denied | <p>Reference 18.2f</p> | access-denied",
        "Aground | <p>You need to enable JavaScript to read this page.</p> | script-only",
        "Aground | <p>Loading...</p> | script-only",
        "Your choice | <p>We value your privacy. Accept all</p> | consent-wall",
      })
  void whyThereIsNoArticleIsTold(String title, String body, String code) {
    Reading read = page(title, body);

    assertThat(read.problems()).containsExactly(code);
    assertThat(read.document().blocks().stream().map(Block::role)).noneMatch(BlockRole::isRead);
  }

  @Test
  void theTeaserBeforeAPromptToPayStaysAndTheOfferDoesNot() {
    String offer =
        "<h2>Subscribe to continue reading</h2><p>Only €1 for four weeks, then €29 a month,"
            + " with every puzzle that we have printed since the war.</p>";

    Reading read = page("Aground", TEASER + offer);

    assertThat(read.problems()).containsExactly("paywalled");
    assertThat(read.all(BlockRole.PARAGRAPH)).hasSize(1).first().asString().startsWith("The ferry");
    assertThat(read.all(BlockRole.FURNITURE)).anyMatch(words -> words.startsWith("Only €1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404 sailors held after the raid on Port Ellery",
        "Aid convoy turned back as access is denied at the border",
        "Tide Watch hit by captcha outage, readers locked out"
      })
  void aBriefWhoseTitleTellsOfARefusalIsAnArticle(String title) {
    Reading read = page(title, TEASER.repeat(4));

    assertThat(read.problems()).isEmpty();
    assertThat(read.all(BlockRole.PARAGRAPH)).hasSize(4);
  }

  @Test
  void anArticleThatSpeaksOfSuchThingsIsOne() {
    assertThat(page("Access denied to the quay, say sailors", TEASER + REST).problems()).isEmpty();
    assertThat(page("Aground", TEASER + REST + "<p>Subscribe to keep reading us.</p>").problems())
        .isEmpty();
  }

  @Test
  void metadataMayTellThatMoreIsPaidFor() {
    Reading read =
        Reading.html(
            "<meta property='article:content_tier' content='locked'><article><h1>Aground</h1>"
                + TEASER
                + "</article>");

    assertThat(read.problems()).containsExactly("paywalled");
    assertThat(read.all(BlockRole.PARAGRAPH)).hasSize(1);
  }
}
