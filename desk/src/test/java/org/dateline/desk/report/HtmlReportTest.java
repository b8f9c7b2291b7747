package org.dateline.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  @Test
  void escapesMarkupInEveryField() throws IOException {
    String html = Written.html(Hostile.report());
    Document page = Jsoup.parse(html);
    assertThat(page.select("evil, [onload]")).isEmpty();
    for (int i = 1; i <= Hostile.FIELDS; i++) {
      assertThat(html).as("field " + i).contains("f" + i + "&lt;evil id=&quot;x&quot;");
    }
  }

  @Test
  void namesChangesOfDirectionAndDropsControlCharacters() throws IOException {
    String html = Written.html(Hostile.report());
    assertThat(html).doesNotContain("\u202e", "\u001b", "\u009b");
    assertThat(html).contains("<span class=\"code\">U+202E</span>");
  }

  @Test
  void needsNothingFromOutside() throws IOException {
    String html = Written.html(Demo.report());
    Document page = Jsoup.parse(html);
    assertThat(page.select("script, link, img, iframe, object, form, [src], [style]")).isEmpty();
    assertThat(html).doesNotContain("url(", "@import");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none';");
  }

  @Test
  void everyLinkInThePageLeadsSomewhereAndEveryIdIsUnique() throws IOException {
    Document page = Jsoup.parse(Written.html(Demo.report()));
    List<String> ids = page.select("[id]").stream().map(Element::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").stream().map(a -> a.attr("href").substring(1)))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(ids).contains(target));
    assertThat(ids).contains("c1", "c14");
  }

  @Test
  void linksOnlyToTheWeb() {
    assertThat(new Html().link("javascript:alert(1)").toString())
        .isEqualTo("<bdi>javascript:alert(1)</bdi>");
    assertThat(new Html().link("https://a.example/?a=1&b=\"").toString())
        .isEqualTo(
            "<a rel=\"noopener noreferrer nofollow\" href=\"https://a.example/?a=1&amp;b=&quot;\">"
                + "<bdi>https://a.example/?a=1&amp;b=&quot;</bdi></a>");
  }

  @Test
  void showsTheExactWordsOfEachQuotationInItsCitation() throws IOException {
    Report report = Demo.report();
    Document page = Jsoup.parse(Written.html(report));
    report
        .lines()
        .forEach(
            line ->
                assertThat(page.select("#c" + line.number() + " .exact").eachText())
                    .isEqualTo(
                        line.citation().quotations().stream().map(Quotation::words).toList()));
  }

  @Test
  void drawsAYardstickWithTextForThoseWhoDoNotSeeIt() throws IOException {
    Document page = Jsoup.parse(Written.html(Demo.report()));
    assertThat(page.select("#l2 svg[role=img]").eachAttr("aria-label"))
        .containsExactly(
            "PHIA probability yardstick: “likely” means about 55 to 75\u00a0%",
            "PHIA probability yardstick: “highly unlikely” means about 10 to 20\u00a0%");
    assertThat(page.select("#l4 svg")).as("a word off the scales").isEmpty();
  }
}
