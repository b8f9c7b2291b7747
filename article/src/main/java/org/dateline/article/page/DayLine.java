package org.dateline.article.page;

import java.util.regex.Pattern;

/**
 * Recognises a line that tells a day or a time without a year, as pages show it to their readers.
 */
final class DayLine {
  private static final Pattern DAY =
      Pattern.compile(
          "^\\W{0,3}(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:? )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:\\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\\.?|[a-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?)(?:,? (?:at )?.{0,20})?$",
          Pattern.CASE_INSENSITIVE);

  /** "8m ago", before the time itself. */
  private static final Pattern AGO =
      Pattern.compile("^\\W{0,3}\\d{1,3} ?(?:s|m|h|d|min|mins|hr|hrs) ago\\W{1,4}");

  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", Pattern.CASE_INSENSITIVE);

  private DayLine() {}

  /** The time of an entry of a live report, such as "8m ago 14.22 GMT". */
  static boolean isEntryTime(String line) {
    return line.length() <= 60
        && (TimeOfDay.is(line) || TimeOfDay.is(AGO.matcher(line).replaceFirst("")));
  }

  static boolean is(String line) {
    return line.length() <= 60
        && (isEntryTime(line) || (DAY.matcher(line).matches() && MONTH.matcher(line).find()));
  }
}
