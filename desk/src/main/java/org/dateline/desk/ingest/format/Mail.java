package org.dateline.desk.ingest.format;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.dateline.article.document.Capture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail (RFC 5322) as a page: its subject as the headline, From and Date as they stand, then
 * its text. Where a message says the same twice, as text and as a page, the text is taken: it is
 * what is to be read without a program, and has no layout to see through. If it has less than four
 * fifths of the page's letters, it only refers to the page, and the page is taken.
 */
final class Mail {
  /** Never tries a long row of spaces or brackets from each of its places. */
  private static final Pattern ADDRESS = Pattern.compile("(?:(?<!\\s)\\s++)?<[^<>]*+>\\s*+$");

  private final MimeMessage message;
  private final @Nullable OffsetDateTime date;

  private Mail(MimeMessage message) {
    this.message = message;
    this.date = MailDate.read(message.header("date"));
  }

  /**
   * @throws InputException if it is damaged or holds no text
   */
  static Converted read(byte[] bytes) throws InputException {
    Document page = new Mail(MimeMessage.read(bytes)).page();
    page.outputSettings().prettyPrint(false);
    page.charset(StandardCharsets.UTF_8);
    return new Converted(
        new Capture.Content(page.outerHtml().getBytes(StandardCharsets.UTF_8)),
        new Capture.Known(null, "UTF-8", null, null, Capture.Kind.PAGE));
  }

  private Document page() throws InputException {
    Document page = content();
    Element body = page.body();
    String sent = message.header("date");
    if (sent != null) {
      Element time = body.prependElement("p").appendElement("time").text("Date: " + sent);
      if (date != null) {
        time.attr("datetime", date.toString());
        meta(page, "property", "article:published_time", date.toString());
      }
    }
    String from = message.header("from");
    if (from != null) {
      body.prependElement("p").addClass("byline").text("From: " + from);
      meta(page, "name", "author", ADDRESS.matcher(from).replaceFirst("").replace("\"", ""));
    }
    String subject = message.header("subject");
    if (subject != null) {
      page.title(subject);
      body.prependElement("h1").text(subject);
    }
    return page;
  }

  private Document content() throws InputException {
    MimePart plain = message.first(MimePart::isPlain);
    MimePart html = message.first(MimePart::isHtml);
    if (html != null) {
      Document page = Jsoup.parse(html.text());
      if (plain == null || letters(plain.text()) * 5 < letters(page.text()) * 4) {
        return page;
      }
    }
    if (plain == null) {
      throw new InputException(
          "no-page", "the message holds no text, only attachments; save these and give them");
    }
    return MailText.page(plain.text());
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static void meta(Document page, String kind, String name, String value) {
    page.head().appendElement("meta").attr(kind, name).attr("content", value);
  }
}
