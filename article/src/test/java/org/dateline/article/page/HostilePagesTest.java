package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.dateline.article.document.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that cost some readers their stack, heap or patience. The tests' heap is 512 MiB. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class HostilePagesTest {
  private static final String PARAGRAPH =
      "<p>The invented council of Vólkova met on Monday, and it said that the bridge, which had been"
          + " closed since spring, would open again.</p>";

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "span", "ul", "blockquote", "font", "section", "em"})
  void readsTenThousandNestedElements(String tag) {
    StringBuilder html = new StringBuilder("<!doctype html><body>");
    for (int i = 0; i < 10_000; i++) {
      html.append('<').append(tag).append(">w").append(i).append(' ');
    }
    Reading page = Reading.html(html + PARAGRAPH);
    assertThat(page.problems()).contains("deep-nesting");
    assertThat(page.text()).startsWith("w0").contains("w5000").contains("w9999").endsWith("again.");
  }

  @Test
  void readsNestedTables() {
    String html = "<table><tr><td>x".repeat(5_000) + PARAGRAPH;
    assertThat(Reading.html(html).text()).endsWith("again.");
  }

  @Test
  void readsAPageOfManyMebibytes() {
    Reading page = Reading.html("<body><article>" + PARAGRAPH.repeat(60_000) + "</article>");
    assertThat(page.all(BlockRole.PARAGRAPH)).hasSize(60_000);
  }

  @Test
  void readsAMillionSmallElements() {
    Reading page = Reading.html("<body>" + PARAGRAPH + "<i>a</i><div>".repeat(200_000));
    assertThat(page.text()).contains("again.");
  }

  @Test
  void readsFloodsOfAttributesAndEntities() {
    StringBuilder attributes = new StringBuilder("<body><div");
    for (int i = 0; i < 20_000; i++) {
      attributes.append(" a").append(i).append("='").append(i).append("'");
    }
    String classes = " class='" + "share-tools related ".repeat(50_000) + "'>";
    Reading page =
        Reading.html(attributes + classes + PARAGRAPH + "<p>" + "&amp;&#8217;".repeat(200_000));
    assertThat(page.text()).contains("again.").contains("&’&’");
  }

  @Test
  void readsOneHugeLine() {
    Reading page = Reading.text("word, and ".repeat(400_000));
    assertThat(page.document().blocks()).hasSize(1);
    Reading spaces = Reading.text("a" + " ".repeat(2_000_000) + "b (PA");
    assertThat(spaces.document().blocks()).hasSize(1);
  }

  @Test
  void readsManyShortLines() {
    assertThat(Reading.text("By Ann Lee 12 May 2022\n".repeat(50_000)).document().blocks())
        .hasSize(50_000);
  }

  @Test
  void survivesBrokenAndDeepJson() {
    String deep = "[".repeat(100_000);
    Reading page =
        Reading.html(
            "<script type='application/ld+json'>"
                + deep
                + "</script><script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>"
                + "<body>"
                + PARAGRAPH);
    assertThat(page.text()).endsWith("again.");
  }

  @Test
  void readsTitlesOfMuchWhiteSpace() {
    String title = "<meta property='og:title' content='a" + " ".repeat(200_000) + "b'>";
    assertThat(Reading.html(title + "<body>" + PARAGRAPH).metadata().headline()).isEqualTo("a b");
  }

  @Test
  @Timeout(10)
  void readsManyDatesThatAreNotClear() {
    String numbers = "<p>" + "5/12/2022 ".repeat(2_000) + "</p>";
    String dates = "<time datetime=a>5/12/2022</time><p>".repeat(30_000);
    Reading page = Reading.html("<body><article><h1>A title</h1>" + dates + numbers);
    assertThat(page.metadata().published()).isNull();
  }

  @Test
  void readsARowOfDashesWithoutTheStack() {
    String author = "<meta name=author content='Ann Lee'>";
    String dashes = "<p>" + "- ".repeat(100_000) + "Ann Lee is a reporter.</p>";
    Reading page =
        Reading.html(author + "<body><article>" + PARAGRAPH.repeat(5) + dashes + "</article>");
    assertThat(page.text()).endsWith("- Ann Lee is a reporter.");
  }

  @Test
  void replacesHalvesOfCharacters() {
    String half = "&#xd800;";
    Reading page =
        Reading.html(
            "<head><meta property='og:title' content='A &amp;#55296; title'>"
                + "<meta property='og:site_name' content='Ledger"
                + half
                + "'><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"articleSection\":\"World \\udfff\",\"author\":\"Ann \\ud800Lee\"}</script>"
                + "<body><p>It is"
                + half
                + " so, and &#128512; stays.</p>");
    assertThat(page.text()).isEqualTo("It is\ufffd so, and \ud83d\ude00 stays.");
    assertThat(page.metadata().headline()).isEqualTo("A \ufffd title");
    assertThat(page.metadata().outlet()).isEqualTo("Ledger\ufffd");
    assertThat(page.metadata().section()).isEqualTo("World \ufffd");
    assertThat(page.metadata().authors().toString()).doesNotContain("\ud800");
  }

  /** Numbers in messages are those of no locale; this one would write them in Devanagari. */
  @Test
  void tellsNumbersInTheSameDigitsEverywhere() {
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
    try {
      String deep = "<div>".repeat(600) + PARAGRAPH;
      assertThat(Reading.html(deep).messages()).first().asString().contains("deeper than 512");
    } finally {
      Locale.setDefault(locale);
    }
  }
}
