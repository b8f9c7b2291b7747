package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dateline.article.document.Timestamp;
import org.junit.jupiter.api.Test;

/** Which of a page's dates is believed. All pages are invented. */
class HtmlDatesTest {
  private static final String PROSE =
      "<p>The ferry ran aground on Monday night, the harbour office said, and nobody was hurt.</p>";

  private static Reading page(String linked, String graph, String shown) {
    return Reading.html(
        """
        <html lang=en-GB><script type='application/ld+json'>
        {"@type":"NewsArticle","headline":"Aground","datePublished":"%s"}</script>
        <meta property='article:published_time' content='%s'>
        <article><h1>Aground</h1><div class=date>%s</div>%s</article>"""
            .formatted(linked, graph, shown, PROSE));
  }

  private static String day(Reading page) {
    Timestamp published = Objects.requireNonNull(page.metadata().published());
    return Objects.requireNonNull(published.day());
  }

  @Test
  void theFirstWitnessIsBelieved() {
    Reading page = page("2026-05-14T10:00:00Z", "2026-05-18", "14 May 2026");

    assertThat(day(page)).isEqualTo("2026-05-14");
    assertThat(page.metadata().from()).containsEntry("published", "json-ld");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void twoOthersThatAgreeOutweighTheFirst() {
    Reading page = page("2026-05-18T10:00:00Z", "2026-05-14T09:00:00Z", "14 May 2026");

    assertThat(day(page)).isEqualTo("2026-05-14");
    assertThat(page.metadata().from()).containsEntry("published", "open-graph");
    assertThat(page.problems()).containsExactly("date-disagreement");
  }

  @Test
  void aDayApartIsTheSameTime() {
    Reading page = page("2026-05-13T23:30:00Z", "2026-05-14", "14 May 2026");

    assertThat(day(page)).isEqualTo("2026-05-13");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void theTimeThatThePageShowsIsTakenWhereMetadataTellTheDayAlone() {
    Reading page = page("2026-05-14", "2026-05-14T00:00:00Z", "Thu May 14, 2026 / 11:48 AM BST");

    assertThat(Objects.requireNonNull(page.metadata().published()).value())
        .isEqualTo("2026-05-14T10:48:00Z");
    assertThat(page.metadata().from()).containsEntry("published", "text");
  }

  @Test
  void midnightIsNoFinerThanItsDay() {
    Reading page = page("2026-05-14", "2026-05-14T00:00:00Z", "Thu May 14, 2026");

    assertThat(Objects.requireNonNull(page.metadata().published()).value()).isEqualTo("2026-05-14");
  }

  @Test
  void whatThePageShowsAsChangedIsNoPublication() {
    Reading page =
        Reading.html(
            "<html lang=en-GB><article><h1>Aground</h1><div class=date>Published 14 May 2026"
                + " Updated 16 May 2026 18:05 BST</div>"
                + PROSE);

    assertThat(day(page)).isEqualTo("2026-05-14");
    assertThat(Objects.requireNonNull(page.metadata().modified()).value())
        .isEqualTo("2026-05-16T17:05:00Z");
    assertThat(page.metadata().from()).containsEntry("modified", "text");
  }

  @Test
  void theTitleMayNameTheOutlet() {
    assertThat(
            Reading.html("<title>Aground – The Mirna Ledger</title><h1>Aground</h1>" + PROSE)
                .metadata()
                .outlet())
        .isEqualTo("The Mirna Ledger");
    assertThat(
            Reading.html("<title>Aground – by Ann Lee</title><h1>Aground</h1>" + PROSE)
                .metadata()
                .outlet())
        .isNull();
  }
}
