package org.dateline.desk.ingest.format;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Date header of a message (RFC 5322): {@code Thu, 12 May 2022 08:00:00 +0100 (BST)}. */
final class MailDate {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\p{Alpha}{3,9},?\\s+)?(?<day>\\d{1,2})\\s+(?<month>\\p{Alpha}{3})\\p{Alpha}*\\s+(?<year>\\d{4})"
              + "\\s+(?<time>\\d{1,2}:\\d{2})(?<seconds>:\\d{2})?\\s+(?<zone>[+-]\\d{4}|GMT|UTC?|Z)\\b.*");
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMM uuuu H:mm:ss xx", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private MailDate() {}

  /** The instant with its offset; null if it is not told or cannot be read. */
  static @Nullable OffsetDateTime read(@Nullable String header) {
    Matcher date = DATE.matcher(header == null ? "" : header.strip());
    if (!date.matches()) {
      return null;
    }
    String seconds = date.group("seconds") == null ? ":00" : date.group("seconds");
    String zone = date.group("zone");
    String month = date.group("month");
    String written =
        "%s %s%s %s %s%s %s"
            .formatted(
                Integer.parseInt(date.group("day")),
                month.substring(0, 1).toUpperCase(Locale.ROOT),
                month.substring(1).toLowerCase(Locale.ROOT),
                date.group("year"),
                date.group("time"),
                seconds,
                Character.isLetter(zone.charAt(0)) ? "+0000" : zone);
    try {
      return OffsetDateTime.parse(written, WRITTEN);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
