package org.dateline.desk.ingest.format;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/**
 * A page that a browser saved with its pictures and styles (MHTML, RFC 2557): the text that the
 * message names as its root, else its first page. Address and time are those that the browser wrote
 * down.
 */
final class SavedPage {
  private SavedPage() {}

  /**
   * @throws InputException if it is damaged or holds no page
   */
  static Converted read(byte[] bytes) throws InputException {
    MimeMessage message = MimeMessage.read(bytes);
    String root = message.root();
    MimePart named = root == null ? null : message.first(part -> root.equals(part.id()));
    MimePart page = named == null ? message.first(MimePart::isHtml) : named;
    MimePart found = page == null ? message.first(part -> true) : page;
    if (found == null) {
      throw new InputException(
          "no-page", "it holds no part of type text/html; save the page again");
    }
    OffsetDateTime date = MailDate.read(message.header("date"));
    return new Converted(
        found.content(),
        new Capture.Known(
            address(message.header("snapshot-content-location"), found.location()),
            found.charset(),
            date == null ? null : date.toInstant(),
            null,
            found.isHtml() ? Capture.Kind.PAGE : Capture.Kind.TEXT));
  }

  private static @Nullable String address(@Nullable String... told) {
    for (String one : told) {
      if (one != null && Stream.of("https://", "http://").anyMatch(one::startsWith)) {
        return one;
      }
    }
    return null;
  }
}
