package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.document.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands within articles besides their paragraphs. All invented. */
class PartsOfArticlesTest {
  private static final String PROSE =
      "<p>The ferry ran aground on Monday night, the harbour office said, and nobody was hurt.</p>"
          + "<p>Divers looked for the leak all day, while the captain, who had not slept, watched.</p>";

  private static Reading article(String body) {
    return Reading.html(
        "<html lang=en><meta name=author content='Ann Lee'><body><article><h1>Aground</h1>"
            + PROSE
            + body
            + "</article>");
  }

  @Test
  void anEmbeddedPostIsAQuotationWhoseAuthorIsKnown() {
    Reading read =
        article(
            "<blockquote class='twitter-tweet'><p>We are all safe and rather wet.</p>"
                + "&mdash; Mirna Harbour (@mirna_harbour) <a href=x>May 5, 2026</a></blockquote>"
                + PROSE);

    assertThat(read.block("We are all safe and rather wet."))
        .returns(BlockRole.QUOTE, block -> block.role())
        .returns("post", block -> block.kind())
        .returns("the words of an embedded post by Mirna Harbour", block -> block.why());
    assertThat(read.block("— Mirna Harbour (@mirna_harbour) May 5, 2026"))
        .returns(BlockRole.BYLINE, block -> block.role())
        .returns("post", block -> block.kind());
    assertThat(read.metadata().authors()).containsExactly("Ann Lee");
  }

  @Test
  void aPostMayBeginWithItsAuthorAndEndWithItsTime() {
    Reading read =
        article(
            "<div class='tgme_widget_message'><div>Mirna Town Hall</div>"
                + "<div>We need three generators, and cable, and bread.</div>"
                + "<div>1.2K views</div><div>14:55</div></div>"
                + PROSE);

    assertThat(read.block("Mirna Town Hall").role()).isEqualTo(BlockRole.BYLINE);
    assertThat(read.block("We need three generators, and cable, and bread.").why())
        .endsWith("by Mirna Town Hall");
    assertThat(read.block("1.2K views").role()).isEqualTo(BlockRole.FURNITURE);
    assertThat(read.block("14:55").role()).isEqualTo(BlockRole.TIMESTAMP);
  }

  @Test
  void entriesOfALiveReportHaveTimesTitlesAndText() {
    String entry =
        "<div class=entry><div>%s</div><div>%s</div><p>The divers have found the leak, says %s,"
            + " and they will close it with planks.</p></div>";
    Reading read =
        article(
            entry.formatted("17:41", "The leak is found", "the harbour office")
                + entry.formatted("8m ago 16.20 GMT", "Divers at work", "the mayor"));

    assertThat(read.all(BlockRole.TIMESTAMP)).containsExactly("17:41", "8m ago 16.20 GMT");
    assertThat(read.all(BlockRole.SUBHEADING))
        .containsExactly("The leak is found", "Divers at work");
    assertThat(read.all(BlockRole.PARAGRAPH)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"3, CAPTION", "4, FURNITURE"})
  void manyCaptionsAreAGallery(int pictures, BlockRole role) {
    StringBuilder gallery = new StringBuilder("<div class=gallery>");
    for (int i = 0; i < pictures; i++) {
      gallery.append("<figure><figcaption>Divers look for leak number ").append(i);
      gallery.append("</figcaption></figure>");
    }
    Reading read = article(gallery + "</div>" + PROSE);

    assertThat(read.block("Divers look for leak number 1").role()).isEqualTo(role);
    assertThat(read.block("Divers look for leak number 1").kind())
        .isEqualTo(role == BlockRole.CAPTION ? null : "gallery");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee is a reporter in Mirna and has written of ships since 2003. | biography",
        "The author was a pilot on the river for thirty years, and paints. | biography",
      })
  void whoTheAuthorIsStandsAtTheEnd(String words, String kind) {
    Reading read = article(PROSE + "<p>" + words + "</p>");

    assertThat(read.block(words).role()).isEqualTo(BlockRole.FURNITURE);
    assertThat(read.block(words).kind()).isEqualTo(kind);
  }

  @Test
  void othersOfWhomAnArticleSpeaksAreNoBiographies() {
    String words = "Bo Ek is a diver in Mirna and has looked for leaks since 2003.";

    assertThat(article(PROSE + "<p>" + words + "</p>").block(words).role())
        .isEqualTo(BlockRole.PARAGRAPH);
  }

  @Test
  void aSentenceThatIsALinkBelongsToTheArticle() {
    String link = "<p><a href=x>%s</a></p>";
    Reading read =
        article(
            link.formatted("The harbour office closed the quay for a week in March.")
                + PROSE
                + link.formatted("Why the quay had to be closed in March"));

    assertThat(read.block("The harbour office closed the quay for a week in March.").role())
        .isEqualTo(BlockRole.PARAGRAPH);
    assertThat(read.block("Why the quay had to be closed in March").role())
        .isEqualTo(BlockRole.RELATED);
  }

  @Test
  void aLineInBoldHeadsWhatFollows() {
    Reading read = article("<p><b>What the divers found</b></p>" + PROSE);

    assertThat(read.all(BlockRole.SUBHEADING)).isEqualTo(List.of("What the divers found"));
  }
}
