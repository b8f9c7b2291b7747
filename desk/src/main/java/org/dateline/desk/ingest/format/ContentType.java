package org.dateline.desk.ingest.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/**
 * The value of a Content-Type header (RFC 9110), read leniently.
 *
 * @param type such as {@code text/html}, in lower case; empty if there is none
 * @param charset as named; null if it is not
 */
public record ContentType(String type, @Nullable String charset) {
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

  /** Reads the header; what it does not say is empty or null. */
  public static ContentType of(String header) {
    int end = header.indexOf(';');
    String type = end < 0 ? header : header.substring(0, end);
    Matcher charset = CHARSET.matcher(header);
    return new ContentType(
        type.strip().toLowerCase(Locale.ROOT), charset.find() ? charset.group(1) : null);
  }

  /** What content of this type is to be read as; null if it is neither page nor text. */
  public Capture.@Nullable Kind kind() {
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> Capture.Kind.PAGE;
      case "text/plain" -> Capture.Kind.TEXT;
      default -> null;
    };
  }
}
