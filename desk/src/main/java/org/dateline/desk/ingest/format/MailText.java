package org.dateline.desk.ingest.format;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The plain text of an e-mail as a page. Blank lines part paragraphs. Lines that a mail program
 * broke at its width are one paragraph; shorter ones, as in addresses, stay lines of their own.
 */
final class MailText {
  private static final int LEAST_WIDTH = 45;
  private static final int MOST_WIDTH = 100;

  private MailText() {}

  static Document page(String text) {
    Document page = Document.createShell("");
    // Said outright, so that the page's reader need not guess where the article is.
    Element article = page.body().appendElement("article").attr("itemprop", "articleBody");
    for (String paragraph : text.replace("\r\n", "\n").replace('\r', '\n').split("\n\\s*\n", -1)) {
      add(paragraph.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), article);
    }
    return page;
  }

  private static void add(List<String> lines, Element article) {
    boolean wrapped = lines.stream().allMatch(line -> line.length() <= MOST_WIDTH);
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      open.append(open.isEmpty() ? "" : " ").append(line);
      if (!wrapped || line.length() < LEAST_WIDTH) {
        article.appendElement("p").text(open.toString());
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      article.appendElement("p").text(open.toString());
    }
  }
}
