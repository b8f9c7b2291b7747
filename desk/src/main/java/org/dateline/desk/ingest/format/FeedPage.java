package org.dateline.desk.ingest.format;

import java.nio.charset.StandardCharsets;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page of one item, so that it is read as any other page. What the feed says stands in it
 * where pages say it, and nothing that the feed does not say.
 */
final class FeedPage {
  private final Feed feed;
  private final FeedItem item;

  FeedPage(Feed feed, FeedItem item) {
    this.feed = feed;
    this.item = item;
  }

  /**
   * @param content the item's, as HTML
   */
  Capture capture(String input, String content) {
    byte[] page = page(content).getBytes(StandardCharsets.UTF_8);
    Capture.Known known = new Capture.Known(item.link(), "UTF-8", null, null, Capture.Kind.PAGE);
    return new Capture(input, Sha256.of(page), new Capture.Content(page), known);
  }

  private String page(String content) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.charset(StandardCharsets.UTF_8);
    String language = item.language() == null ? feed.language() : item.language();
    if (language != null) {
      page.expectFirst("html").attr("lang", language);
    }
    String title = item.title();
    // Said outright, so that the page's reader need not guess where the article is.
    Element article = new Element("article").attr("itemprop", "articleBody");
    if (title != null) {
      page.title(title);
      article.appendElement("h1").text(title);
    }
    Element head = page.head();
    meta(head, "property", "og:site_name", feed.title());
    meta(head, "property", "article:published_time", item.published());
    meta(head, "property", "article:modified_time", item.updated());
    item.authors().forEach(author -> meta(head, "name", "author", author));
    if (item.link() != null) {
      head.appendElement("link").attr("rel", "canonical").attr("href", item.link());
    }
    article.append(content);
    page.body().appendChild(article);
    return page.outerHtml();
  }

  private static void meta(Element head, String kind, String name, @Nullable String value) {
    if (value != null) {
      head.appendElement("meta").attr(kind, name).attr("content", value);
    }
  }
}
