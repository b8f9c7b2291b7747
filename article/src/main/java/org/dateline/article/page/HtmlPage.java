package org.dateline.article.page;

import java.util.List;
import org.dateline.article.document.Block;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a page of HTML. Scripts never run and nothing is fetched. */
final class HtmlPage {
  /**
   * Elements nested deeper become siblings, as in browsers: no text is lost, and time stays linear.
   */
  private static final int DEEPEST = 512;

  /**
   * News pages have some thousands; an article of so many blocks still fits in a heap of 512 MiB.
   */
  private static final int MOST_TAGS = 420_000;

  private static final int SHORTEST_TAG = "<p>".length();

  private HtmlPage() {}

  /** What the rules alone make of a page. */
  static HtmlRoles.ByRules byRules(Capture capture, EncodedText html)
      throws UnreadablePageException {
    org.jsoup.nodes.Document page = parsed(capture, html);
    return HtmlRoles.byRules(HtmlBlocks.read(page.body()), PageHead.of(page));
  }

  private static org.jsoup.nodes.Document parsed(Capture capture, EncodedText html)
      throws UnreadablePageException {
    refuseFloods(capture, html);
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html.reader(), "");
  }

  static Document read(Capture capture, EncodedText html, PageModel model, List<Problem> problems)
      throws UnreadablePageException {
    org.jsoup.nodes.Document page = parsed(capture, html);
    Element body = page.body();
    HtmlBlocks.Reading reading = HtmlBlocks.read(body);
    PageHead head = PageHead.of(page);
    if (reading.depth() >= DEEPEST - 2) {
      problems.add(
          new Problem(
              PageReader.STAGE,
              "deep-nesting",
              "Elements are nested deeper than %s; deeper ones were read side by side."
                  .formatted(DEEPEST)));
    }
    MissingArticle missing =
        MissingArticle.of(
            head, reading, HtmlRoles.of(reading, head, model), page.selectFirst("script") != null);
    if (missing.problem() != null) {
      problems.add(missing.problem());
    }
    List<Block> blocks = missing.blocks();
    String language = LanguageDetector.of(declared(head), reading.text(), blocks);
    Metadata metadata = new HtmlMetadata(capture, head, reading.text(), blocks, problems).read();
    return new Document(
        capture.input(),
        capture.id(),
        reading.text(),
        language,
        metadata,
        LanguageDetector.marked(language, reading.text(), blocks));
  }

  /** A page made of nothing but tags would take the memory of all others read beside it. */
  private static void refuseFloods(Capture capture, EncodedText page)
      throws UnreadablePageException {
    if (page.mostLength() <= MOST_TAGS * SHORTEST_TAG) {
      return;
    }
    String html = page.markup();
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags += at + 1 < html.length() && Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
    }
    if (tags > MOST_TAGS) {
      throw new UnreadablePageException(
          "too-many-elements",
          "'%s' holds %s elements, more than the %s that are read of one page"
              .formatted(capture.input(), tags, MOST_TAGS));
    }
  }

  private static @Nullable String declared(PageHead head) {
    if (head.language != null && !head.language.isBlank()) {
      return head.language;
    }
    String locale = head.meta("og:locale", "content-language", "language");
    return locale == null ? null : locale.replace('_', '-');
  }
}
