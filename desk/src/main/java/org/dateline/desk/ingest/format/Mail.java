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
 * An e-mail (RFC 5322): its subject, From and Date as they stand, then its text. Where a message
 * says the same twice, as text and as a page, the text is taken: it is what is to be read without a
 * program, and has no layout to see through. If it has less than four fifths of the page's letters,
 * it only refers to the page, and the page is taken.
 */
final class Mail {
  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>\\s*$");

  private final MimeMessage message;

  private Mail(MimeMessage message) {
    this.message = message;
  }

  /**
   * @throws InputException if it is damaged or holds no text
   */
  static Converted read(byte[] bytes) throws InputException {
    return new Mail(MimeMessage.read(bytes)).converted();
  }

  private Converted converted() throws InputException {
    MimePart plain = message.first(MimePart::isPlain);
    MimePart html = message.first(MimePart::isHtml);
    if (plain == null && html == null) {
      throw new InputException(
          "no-page", "the message holds no text, only attachments; save these and give them");
    }
    Document page = html == null ? null : Jsoup.parse(html.text());
    boolean takesPage =
        page != null && (plain == null || letters(plain.text()) * 5 < letters(page.text()) * 4);
    if (takesPage && page != null) {
      return converted(page(page), Capture.Kind.PAGE);
    }
    return converted(text(plain == null ? "" : plain.text()), Capture.Kind.TEXT);
  }

  private Converted converted(String content, Capture.Kind kind) {
    OffsetDateTime date = MailDate.read(message.header("date"));
    return new Converted(
        new Capture.Content(content.getBytes(StandardCharsets.UTF_8)),
        new Capture.Known(null, "UTF-8", null, date == null ? null : date.toLocalDate(), kind));
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private String text(String body) {
    StringBuilder text = new StringBuilder();
    line(text, "", message.header("subject"));
    line(text, "From: ", message.header("from"));
    line(text, "Date: ", message.header("date"));
    return text.append(body).toString();
  }

  private static void line(StringBuilder text, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      text.append(label).append(value).append("\n\n");
    }
  }

  private String page(Document page) {
    page.outputSettings().prettyPrint(false);
    page.charset(StandardCharsets.UTF_8);
    Element body = page.body();
    line(body, "p", "Date: ", message.header("date"));
    line(body, "p", "From: ", message.header("from"));
    String subject = message.header("subject");
    line(body, "h1", "", subject);
    if (subject != null) {
      page.title(subject);
    }
    String from = message.header("from");
    if (from != null) {
      String name = ADDRESS.matcher(from).replaceFirst("").replace("\"", "");
      page.head().appendElement("meta").attr("name", "author").attr("content", name);
    }
    OffsetDateTime date = MailDate.read(message.header("date"));
    if (date != null) {
      page.head()
          .appendElement("meta")
          .attr("property", "article:published_time")
          .attr("content", date.toString());
    }
    return page.outerHtml();
  }

  private static void line(Element body, String tag, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      body.prependElement(tag).text(label + value);
    }
  }
}
