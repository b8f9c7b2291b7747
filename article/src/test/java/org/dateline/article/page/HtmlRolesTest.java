package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles and metadata of an invented page that has most of what news pages have. */
final class HtmlRolesTest {
  private final Reading page = resource("bridge.html");

  static Reading resource(String name) {
    try (InputStream in = HtmlRolesTest.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return Reading.bytes(name, bytes, Capture.Known.NOTHING);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Skip to content | FURNITURE | navigation",
        "Home | FURNITURE | navigation",
        "Bridge at Vólkova reopens | HEADLINE |",
        "Engineers worked through the winter & most of the spring | STANDFIRST |",
        "By Ann Lee, world reporter | BYLINE |",
        "Thursday 12 May 2022 14:05 BST | TIMESTAMP |",
        "Facebook Copy link | FURNITURE | share",
        "Short answer: yes. | PARAGRAPH |",
        "Sign up to our morning email and never miss a story from the region again. | FURNITURE | newsletter",
        "What comes next | SUBHEADING |",
        "Trains will follow in the autumn, if money is found. | LIST |",
        "We were promised a bridge and we have got a bridge, at last. | QUOTE |",
        "Flood in Vólkova: a year in pictures | RELATED | teaser",
        "Read more: How the flood began in the hills | RELATED | teaser",
        "This article was amended on 13 May 2022 to correct a name. | PARAGRAPH | correction",
        "Comments | FURNITURE | comments",
        "I crossed it today, and I must say that it is a fine bridge, well built and well lit. | FURNITURE | comments",
        "We use cookies to make the site better for you, and for our partners too. | FURNITURE | hidden",
        "© 2022 The Invented Post. All rights reserved. | FURNITURE | legal",
      })
  void givesRoles(String words, BlockRole role, @org.jspecify.annotations.Nullable String kind) {
    Block block = page.block(words);
    assertThat(block.role()).isEqualTo(role);
    assertThat(block.kind()).isEqualTo(kind);
  }

  @Test
  void readsAllParagraphsAndTheCorrection() {
    assertThat(page.all(BlockRole.PARAGRAPH)).hasSize(5);
  }

  @Test
  void readsMetadata() {
    Metadata metadata = page.metadata();
    assertThat(metadata.headline()).isEqualTo("Bridge at Vólkova reopens");
    assertThat(metadata.standfirst())
        .isEqualTo("Engineers worked through the winter & most of the spring");
    assertThat(metadata.authors()).containsExactly("Ann Lee");
    assertThat(metadata.outlet()).isEqualTo("The Invented Post");
    assertThat(metadata.section()).isEqualTo("World");
    assertThat(metadata.url()).isEqualTo("https://post.example/world/bridge");
    assertThat(metadata.from())
        .containsEntry("authors", "json-ld")
        .containsEntry("outlet", "open-graph")
        .containsEntry("published", "json-ld")
        .containsEntry("url", "canonical");
    assertThat(page.document().language()).isEqualTo("en-GB");
    assertThat(page.problems()).isEmpty();
  }

  @Test
  void placesDateOfPublicationOnThePage() {
    Timestamp published = Objects.requireNonNull(page.metadata().published());
    assertThat(published.value()).isEqualTo("2022-05-12T13:05:00Z");
    assertThat(published.text()).isEqualTo("Thursday 12 May 2022 14:05 BST");
    assertThat(page.document().text(Objects.requireNonNull(published.span())))
        .isEqualTo("Thursday 12 May 2022 14:05 BST");
    assertThat(Objects.requireNonNull(page.metadata().modified()).value())
        .isEqualTo("2022-05-12T17:00:00Z");
  }

  @Test
  void refusesDateAfterCapture() {
    Reading early =
        Reading.capturedAt(
            "2022-01-01T00:00:00Z",
            "a.html",
            "<meta property='article:published_time' content='2022-05-12T14:05:00Z'><p>Text.</p>");
    assertThat(early.metadata().published()).isNull();
    assertThat(early.problems()).contains("date-in-future");
  }

  @Test
  void takesSuppliedDateOnlyWhereThePageHasNone() {
    var known = new Capture.Known(null, null, null, java.time.LocalDate.of(2022, 5, 12));
    byte[] bare = "<p>Text.</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Metadata metadata = Reading.bytes("a.html", bare, known).metadata();
    assertThat(Objects.requireNonNull(metadata.published()).value()).isEqualTo("2022-05-12");
    assertThat(metadata.from()).containsEntry("published", "input");
  }

  @Test
  void tellsAmbiguousDate() {
    String html = "<h1>Bridge at Vólkova reopens</h1><time>03/04/2022</time><p>%s</p>";
    String prose = "The bridge reopened, the council said, and nobody complained about the noise.";
    Reading unknown = Reading.html(html.formatted(prose));
    assertThat(unknown.metadata().published()).isNull();
    assertThat(unknown.problems()).contains("date-ambiguous");
    Reading british = Reading.html("<html lang=en-GB>" + html.formatted(prose));
    assertThat(Objects.requireNonNull(british.metadata().published()).value())
        .isEqualTo("2022-04-03");
  }

  /** Paragraphs of an article, no two the same. */
  private static String paragraphs(int from, int to) {
    StringBuilder paragraphs = new StringBuilder();
    for (int i = from; i < to; i++) {
      paragraphs
          .append("<p>The bridge at the invented town reopened on Thursday after ")
          .append(i)
          .append(" years, and the council, which had waited for ")
          .append(i * 7)
          .append(" letters, said that it was glad.</p>");
    }
    return paragraphs.toString();
  }

  @Test
  void joinsArticleCutIntoSections() {
    String links = "<div><a href=x>Another story about a bridge in the north</a></div>".repeat(30);
    Reading cut =
        Reading.html(
            "<main><section class=part>%s</section>%s<section class=part>%s</section></main>"
                .formatted(paragraphs(1, 4), links, paragraphs(4, 7)));
    assertThat(cut.all(BlockRole.PARAGRAPH)).hasSize(6);
  }

  @Test
  void readsArticleUnderNamesThatSpeakOfOtherParts() {
    String prose =
        "<p>The bridge at the invented town reopened on Thursday, and the council, which had waited"
            + " for a year, said that it was glad.</p>";
    Reading page =
        Reading.html("<div class='share sidebar modal'>%s</div>".formatted(prose.repeat(4)));
    assertThat(page.all(BlockRole.PARAGRAPH)).hasSize(4);
  }

  @Test
  void aNameThatEveryPartOfTheArticleBearsSetsNoneAside() {
    StringBuilder sections = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      sections
          .append("<div id='toc-")
          .append(i)
          .append("'><h2>Part ")
          .append(i)
          .append("</h2><p>The ferry ran aground in May, and the harbour office shut the quay")
          .append(" for weeks, while divers looked for the leak in the hull of ship ")
          .append(i)
          .append(".</p></div>");
    }
    String menu =
        "<div id='toc'><ul><li><a href='#toc-1'>Part one of the story</a></li></ul></div>";

    Reading read =
        Reading.html("<body>" + menu + "<article><h1>Aground</h1>" + sections + "</article>");

    assertThat(read.all(BlockRole.PARAGRAPH)).hasSize(4);
    assertThat(read.block("Part one of the story").role()).isNotEqualTo(BlockRole.LIST);
  }
}
