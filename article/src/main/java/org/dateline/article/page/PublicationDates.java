package org.dateline.article.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Timestamp;
import org.dateline.article.document.Timestamp.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times as pages write them: ISO 8601, RFC 1123, English long forms, numeric forms.
 * Never the machine's clock, zone or locale. A numeric date such as 03/04/2022 is read only where
 * the order of day and month is known; otherwise it is told as ambiguous.
 */
final class PublicationDates {
  /** What stands first in a numeric date. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  /**
   * A date found in a text.
   *
   * @param start where its words start
   * @param end one past their end
   * @param stamp null where the date is ambiguous
   */
  record Found(int start, int end, @Nullable Timestamp stamp) {}

  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String WEEKDAY =
      "(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s{1,3}(?:the\\s)?)?";

  private static final Pattern ISO =
      Pattern.compile("(?<![\\d-])(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_MONTH =
      pattern(
          "(?<!\\d)"
              + WEEKDAY
              + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}(?:of\\s)?"
              + MONTH
              + ",?[\\s-]{1,3}(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      pattern(
          WEEKDAY
              + "\\b"
              + MONTH
              + "\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?,\\s{0,3}|\\s{1,3})(\\d{4})(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d/.])(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?![\\d])");
  private static final Pattern MONTH_YEAR =
      pattern("(?<!\\d\\s)\\b" + MONTH + ",?\\s{1,3}(\\d{4})(?!\\d)");

  private static final String CLOCK =
      "(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?)?\\s{0,2}(a\\.?m\\b\\.?|p\\.?m\\b\\.?|hrs\\b|h\\b)?"
          + "(?:[\\s(,]{0,3}((?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|(?:UTC|GMT)[+-]\\d{1,2}|(?:"
          + TimeZones.PATTERN
          + ")(?![A-Za-z])))?";
  private static final Pattern TIME_AFTER =
      pattern("\\G(?:T|[\\s,|/•·–—-]{0,4}(?:at\\s{1,2})?)" + CLOCK);
  private static final Pattern TIME_BEFORE = pattern(CLOCK + "[\\s,)|/•·–—-]{0,4}(?:on\\s{1,2})?$");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private static final DateTimeFormatter OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private PublicationDates() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The first date in the text with its time of day; null if there is none. */
  static @Nullable Found find(String text, Order order) {
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    Date date = firstDate(text, order);
    return date == null ? null : withTime(text, date);
  }

  /** The metadata value as a timestamp; null if it is none or is ambiguous. */
  static @Nullable Timestamp read(@Nullable String value, Order order) {
    if (value == null || value.length() > 200) {
      return null;
    }
    Found found = find(value, order);
    return found == null ? null : found.stamp();
  }

  private record Date(int start, int end, @Nullable LocalDate day, Precision precision) {}

  private static @Nullable Date firstDate(String text, Order order) {
    Matcher iso = ISO.matcher(text);
    Matcher dayMonth = DAY_MONTH.matcher(text);
    Matcher monthDay = MONTH_DAY.matcher(text);
    Matcher numeric = NUMERIC.matcher(text);
    Matcher monthYear = MONTH_YEAR.matcher(text);
    Date best = null;
    if (iso.find()) {
      best = earlier(best, iso, day(iso.group(1), iso.group(2), iso.group(3)), Precision.DAY);
    }
    if (dayMonth.find()) {
      LocalDate day = day(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1));
      best = earlier(best, dayMonth, day, Precision.DAY);
    }
    if (monthDay.find()) {
      LocalDate day = day(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2));
      best = earlier(best, monthDay, day, Precision.DAY);
    }
    if (numeric.find() && (best == null || numeric.start() < best.start())) {
      best = numeric(numeric, order, best);
    }
    if (best == null && monthYear.find()) {
      best =
          earlier(
              null,
              monthYear,
              day(monthYear.group(2), month(monthYear.group(1)), "1"),
              Precision.MONTH);
    }
    return best;
  }

  private static @Nullable Date earlier(
      @Nullable Date best, Matcher match, @Nullable LocalDate day, Precision precision) {
    boolean first = best == null || match.start() < best.start();
    return day != null && first ? new Date(match.start(), match.end(), day, precision) : best;
  }

  private static @Nullable Date numeric(Matcher match, Order order, @Nullable Date otherwise) {
    LocalDate dayFirst = day(match.group(3), match.group(2), match.group(1));
    LocalDate monthFirst = day(match.group(3), match.group(1), match.group(2));
    if (dayFirst == null && monthFirst == null) {
      return otherwise;
    }
    LocalDate day;
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      day = dayFirst == null ? monthFirst : dayFirst;
    } else {
      day =
          switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNKNOWN -> null;
          };
    }
    return new Date(match.start(), match.end(), day, Precision.DAY);
  }

  /** The order that an unambiguous numeric date in the text shows; unknown if there is none. */
  static Order orderShownIn(String text) {
    Matcher numeric = NUMERIC.matcher(text);
    while (numeric.find()) {
      boolean day = day(numeric.group(3), numeric.group(2), numeric.group(1)) != null;
      boolean month = day(numeric.group(3), numeric.group(1), numeric.group(2)) != null;
      if (day != month) {
        return day ? Order.DAY_FIRST : Order.MONTH_FIRST;
      }
    }
    return Order.UNKNOWN;
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      // Earlier years stand in histories, not on news pages.
      return date.getYear() < 1900 || date.getYear() > 2200 ? null : date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Found withTime(String text, Date date) {
    LocalDate day = date.day();
    if (day == null) {
      return new Found(date.start(), date.end(), null);
    }
    if (date.precision() == Precision.DAY) {
      Matcher after = TIME_AFTER.matcher(text);
      if (after.find(date.end()) && isTime(after)) {
        Timestamp stamp = stamp(text, date.start(), after.end(), day, after);
        if (stamp != null) {
          return new Found(date.start(), after.end(), stamp);
        }
      }
      int from = Math.max(0, date.start() - 40);
      Matcher before = TIME_BEFORE.matcher(text).region(from, date.start());
      if (before.find() && isTime(before) && before.group(2) != null) {
        Timestamp stamp = stamp(text, before.start(), date.end(), day, before);
        if (stamp != null) {
          return new Found(before.start(), date.end(), stamp);
        }
      }
    }
    String whole = day.toString();
    String value = date.precision() == Precision.MONTH ? whole.substring(0, 7) : whole;
    String words = text.substring(date.start(), date.end());
    return new Found(
        date.start(), date.end(), new Timestamp(value, value, date.precision(), words, null));
  }

  /** A bare number after a date is no time of day. */
  private static boolean isTime(Matcher clock) {
    return clock.group(2) != null || clock.group(3) != null;
  }

  private static @Nullable Timestamp stamp(
      String text, int start, int end, LocalDate day, Matcher clock) {
    LocalTime time = time(clock);
    if (time == null) {
      return null;
    }
    String words = text.substring(start, end).strip();
    Precision precision = clock.group(2) == null ? Precision.HOUR : Precision.MINUTE;
    LocalDateTime local = LocalDateTime.of(day, time);
    String zoneName = clock.group(4);
    ZoneId zone = zoneName == null ? null : TimeZones.byName(zoneName);
    if (zone == null) {
      String value = MINUTE.format(local);
      return new Timestamp(value, value, precision, words, null);
    }
    OffsetDateTime at = local.atZone(zone).toOffsetDateTime();
    String utc = OFFSET.format(at.withOffsetSameInstant(ZoneOffset.UTC));
    return new Timestamp(utc, OFFSET.format(at), precision, words, null);
  }

  private static @Nullable LocalTime time(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    String half = clock.group(3) == null ? "" : clock.group(3).toLowerCase(Locale.ROOT);
    if (half.startsWith("a") || half.startsWith("p")) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
    }
    return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
  }
}
