package org.dateline.desk.ingest.format;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.document.Capture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail (RFC 5322) as the text that a mail program shows: From, Date and Subject as they stand,
 * then its text, so that what is quoted or forwarded in it is told apart as in any other text.
 * Where a message says the same twice, as text and as a page, the text is taken: it is what is to
 * be read without a program, and has no layout to see through. If it has less than four fifths of
 * the page's letters, it only refers to the page, and the page is taken, with the subject as its
 * headline.
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
    Mail mail = new Mail(MimeMessage.read(bytes));
    MimePart plain = mail.message.first(MimePart::isPlain);
    MimePart html = mail.message.first(MimePart::isHtml);
    if (html != null) {
      Document page = Jsoup.parse(html.text());
      if (plain == null || letters(plain.text()) * 5 < letters(page.text()) * 4) {
        return converted(mail.page(page), Capture.Kind.PAGE);
      }
    }
    if (plain == null) {
      throw new InputException(
          "no-page", "the message holds no text, only attachments; save these and give them");
    }
    return converted(mail.text(plain.text()), Capture.Kind.TEXT);
  }

  private static Converted converted(String text, Capture.Kind kind) {
    return new Converted(
        new Capture.Content(text.getBytes(StandardCharsets.UTF_8)),
        new Capture.Known(null, "UTF-8", null, null, kind));
  }

  private String text(String plain) {
    StringBuilder text = new StringBuilder();
    for (String field : List.of("From", "Date", "Subject")) {
      String value = message.header(field.toLowerCase(Locale.ROOT));
      if (value != null) {
        text.append(field).append(": ").append(value).append('\n');
      }
    }
    return text.append('\n').append(plain).toString();
  }

  private String page(Document page) {
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
    page.outputSettings().prettyPrint(false);
    page.charset(StandardCharsets.UTF_8);
    return page.outerHtml();
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static void meta(Document page, String kind, String name, String value) {
    page.head().appendElement("meta").attr(kind, name).attr("content", value);
  }
}
