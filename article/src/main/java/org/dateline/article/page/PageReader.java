package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a capture as a document: character set, text, blocks with their roles, metadata.
 *
 * <p>An input whose name ends in {@code .html} or {@code .htm} (or {@code .xhtml}) is a page, one
 * in {@code .txt} plain text, {@code .gz} after it set aside; any other is looked into. What is
 * known of the capture's kind besides its name goes first. Nothing of the text is thrown away: what
 * is not the article becomes a block whose role and reason say so. The result depends on the
 * capture alone, never on the machine's clock, zone or locale. Time and memory grow in proportion
 * to the capture; nesting costs no stack.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class PageReader {
  /** The name under which this package reports problems. */
  static final String STAGE = "page";

  private final PageModel model;

  /** Reads with the page model that ships with Dateline. */
  public PageReader() {
    this(PageModel.shipped());
  }

  /** Reads with another page model. */
  public PageReader(PageModel model) {
    this.model = model;
  }

  /**
   * Reads one capture. What can be mended is mended and told among the article's problems, by code:
   * {@code empty}, {@code charset-mislabelled}, {@code charset-unknown}, {@code deep-nesting},
   * {@code script-only}, {@code paywalled}, {@code date-in-future}, {@code date-ambiguous}, {@code
   * read-in-part}, {@code other-language}.
   *
   * @return an article of which nothing but the document has been read
   * @throws UnreadablePageException with the code {@code binary} if the bytes are neither a page
   *     nor a text, with {@code too-many-elements} or {@code too-many-lines} if they hold more than
   *     420,000 of either
   */
  public Article read(Capture capture) throws UnreadablePageException {
    byte[] bytes = capture.content().bytes();
    BinaryContent.refuse(bytes, capture.input());
    List<Problem> problems = new ArrayList<>();
    Capture.Kind named = named(capture);
    EncodedText encoded =
        Charsets.of(bytes, capture.known().charset(), named != Capture.Kind.TEXT, problems);
    if (encoded.isBlank()) {
      problems.add(
          new Problem(STAGE, "empty", "The input holds no text; it is kept as an empty article."));
      return Article.of(empty(capture, named == Capture.Kind.TEXT ? encoded.text() : ""), problems);
    }
    Capture.Kind kind = named == null ? kindByContent(encoded) : named;
    Document document =
        kind == Capture.Kind.TEXT
            ? TextPage.read(capture, encoded.text(), problems)
            : HtmlPage.read(capture, encoded, model, problems);
    if (document.isReadInPart()) {
      problems.add(readInPart(document));
    }
    tellOtherLanguages(document, problems);
    return Article.of(document, problems);
  }

  private static Problem readInPart(Document document) {
    return new Problem(
        STAGE,
        "read-in-part",
        "Statements are taken from %s of the article's %s blocks: it has more than the %s characters or %s blocks that are read; the rest is kept as text."
            .formatted(
                document.readBlocks().size(),
                document.readableBlocks(),
                Document.MOST_READ,
                Document.MOST_BLOCKS_READ));
  }

  /** A whole article in another language is no problem: its language says so. */
  private static void tellOtherLanguages(Document document, List<Problem> problems) {
    List<Block> unread = document.unreadBlocks();
    if (document.isReadable() && !unread.isEmpty()) {
      String languages =
          unread.stream()
              .map(block -> String.valueOf(block.language()))
              .distinct()
              .sorted()
              .collect(Collectors.joining(", "));
      problems.add(
          new Problem(
              STAGE,
              "other-language",
              "%s of the article in another language (%s); no statement is taken from there."
                  .formatted(
                      unread.size() == 1 ? "1 block is" : unread.size() + " blocks are",
                      languages)));
    }
  }

  private static Document empty(Capture capture, String text) {
    return new Document(capture.input(), capture.id(), text, null, Metadata.NONE, List.of());
  }

  private static Capture.@Nullable Kind named(Capture capture) {
    Capture.Kind known = capture.known().kind();
    if (known != null) {
      return known;
    }
    String name = capture.input().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return Capture.Kind.PAGE;
    }
    return name.endsWith(".txt") ? Capture.Kind.TEXT : null;
  }

  /** A page names itself or closes at least two of a page's usual elements. */
  private static Capture.Kind kindByContent(EncodedText text) {
    String start = text.beginning(65_536).toLowerCase(Locale.ROOT);
    if (start.contains("<html") || start.contains("<!doctype html")) {
      return Capture.Kind.PAGE;
    }
    int elements = 0;
    for (String closing :
        List.of("</p>", "</div>", "</title>", "</head>", "</a>", "</h1>", "</body>", "<br>")) {
      elements += start.contains(closing) ? 1 : 0;
    }
    return elements >= 2 ? Capture.Kind.PAGE : Capture.Kind.TEXT;
  }
}
