package org.dateline.article.page;

import java.util.regex.Pattern;

/** Recognises a line that is only a time of day, or only says how long ago it was written. */
final class TimeOfDay {
  private static final Pattern CLOCK =
      Pattern.compile(
          "^\\W{0,3}(?:(?:last |first )?(?:updated|posted|published|modified)\\s?(?:at|:)?\\s{1,3})?"
              + "(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?|\\d{1,2}(?=\\s?[ap]\\.?m))\\s{0,2}(?:[ap]\\.?m\\.?|hrs|h|uhr)?"
              + "(?:[\\s(]{1,3}(?:"
              + TimeZones.PATTERN
              + "|local time)\\)?)?\\W{0,3}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AGO =
      Pattern.compile(
          "^\\W{0,3}(?:(?:last )?(?:updated|posted|published)\\s{1,3})?(?:\\d{1,3}|an?) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week)s? ago\\W{0,3}$",
          Pattern.CASE_INSENSITIVE);

  private TimeOfDay() {}

  static boolean is(String line) {
    return line.length() <= 50 && (CLOCK.matcher(line).find() || AGO.matcher(line).find());
  }
}
