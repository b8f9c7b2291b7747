package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dateline.article.document.Block;
import org.dateline.article.document.Capture;
import org.dateline.article.document.CodePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a page, as the contract says. All pages here are invented. */
final class PageTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One  \t two</p><p>Three</p> | One two¶Three",
        "<p>One<br>two</p> | One/two",
        "<p>One <br> two</p> | One/two",
        "<div>loose <p>inner</p> tail</div> | loose¶inner¶tail",
        "<ul><li>a</li><li>b <b>c</b></li></ul> | a¶b c",
        "<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><td></td><td>d</td></tr></table> | a→b¶c→→d",
        "<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table> | a¶b¶c",
        "<p>a<b>b</b><i>c</i> d</p> | abc d",
        "<p>a<!-- x -->b</p> | ab",
        "<p>a</p><p> </p><div></div><p>b</p> | a¶b",
        "<p>fish &amp; chips &#8212; &lt;3</p> | fish & chips — <3",
        "<p hidden>h</p><p>v</p> | h¶v",
        "<p>a</p><template><p>t</p></template><p>b</p> | a¶b",
        "<p>a<svg><title>t</title><text>s</text></svg></p> | a¶s",
        "<p>see <img alt='picture' title='t'> here</p> | see here",
        "<p>x<script>var y = 'z';</script></p><style>p{}</style> | x",
      })
  void buildsTextOfBlocks(String html, String expected) {
    String wanted = expected.replace("¶", "\n\n").replace('/', '\n').replace('→', '\t');
    assertThat(Reading.html("<!doctype html><body>" + html).text()).isEqualTo(wanted);
  }

  @Test
  void readsAsTheKindThatIsKnownWhateverTheName() {
    byte[] markup = "<html><body><p>Ferries</p></body></html>".getBytes(StandardCharsets.UTF_8);
    Capture.Known text = new Capture.Known(null, null, null, null, Capture.Kind.TEXT);
    Capture.Known page = new Capture.Known(null, null, null, null, Capture.Kind.PAGE);

    assertThat(Reading.bytes("crawl.warc#5", markup, text).document().text()).startsWith("<html>");
    assertThat(Reading.bytes("notes.txt", markup, page).document().text()).isEqualTo("Ferries");
  }

  @Test
  void keepsWhiteSpaceInPreformattedText() {
    assertThat(Reading.html("<body><pre>a  b\r\n  c</pre>").text()).isEqualTo("a  b\n  c");
  }

  @Test
  void keepsCharactersThatAreNotCssWhiteSpace() {
    String words = "The\u00a0Post soft\u00adhyphen zero\u200bwidth e\u0301 \ud83d\ude80 end";
    Reading page = Reading.html("<body><p>" + words + "</p>");
    assertThat(page.text()).isEqualTo(words);
  }

  @Test
  void countsOffsetsAcrossEmojiAndCombiningMarks() {
    Reading page = Reading.html("<body><p>\ud83d\ude80\ud83d\ude80 e\u0301a</p><p>Second</p>");
    Block second = page.block("Second");
    assertThat(second.span().start()).isEqualTo(10);
    assertThat(new CodePoints(page.text()).fromUnits(second.span().start())).isEqualTo(8);
  }

  @Test
  void leavesNoBreakSpaceAtTheEdgeOutOfTheBlock() {
    Reading page = Reading.html("<body><p>&nbsp;Edge&nbsp;</p><p>&nbsp;</p>");
    assertThat(page.words()).containsExactly("Edge");
  }

  @Test
  void keepsPlainTextUnchanged() {
    String text = "\n First line\r\n\r\nSecond\u00a0line \n";
    Reading page = Reading.text(text);
    assertThat(page.text()).isEqualTo(text);
    assertThat(page.words()).containsExactly("First line", "Second\u00a0line");
  }

  @Test
  void doesNotRunScriptsOrLoseTextAfterThem() {
    Reading page = Reading.html("<body><script>document.write('<p>no</p>')</script><p>yes</p>");
    assertThat(page.text()).isEqualTo("yes");
  }

  @Test
  void tellsPagesByNameOrContent() {
    assertThat(Reading.bytes("page.HTM.gz", utf8("<p>a</p>"), NOTHING).text()).isEqualTo("a");
    assertThat(Reading.bytes("note.txt", utf8("<p>a</p>"), NOTHING).text()).isEqualTo("<p>a</p>");
    assertThat(Reading.bytes("http://x.example/1", utf8("<html><p>a</p>"), NOTHING).text())
        .isEqualTo("a");
    assertThat(Reading.bytes("http://x.example/1", utf8("a < b"), NOTHING).text())
        .isEqualTo("a < b");
  }

  private static final org.dateline.article.document.Capture.Known NOTHING =
      org.dateline.article.document.Capture.Known.NOTHING;

  private static byte[] utf8(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
