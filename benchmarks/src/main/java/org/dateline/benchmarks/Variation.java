package org.dateline.benchmarks;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes one variation of a text: names and places swapped, numbers replaced, all days moved by the
 * same number of weeks, so that weekdays stay right.
 */
final class Variation {
  private static final String MONTHS =
      Arrays.stream(Month.values()).map(Variation::name).collect(Collectors.joining("|"));

  private static final Pattern CHANGED =
      Pattern.compile(
          """
          (?<tag><[^>]*>)\
          |(?<iso>2025-[01]\\d-[0-3]\\d)\
          |(?<day>[1-3]?\\d)\\h(?<month>%1$s)\\b\
          |\\b(?<month2>%1$s)\\h(?<day2>[1-3]?\\d)\\b\
          |(?<word>(?<![\\p{L}\\d])\\p{Lu}\\p{L}*(?:-\\p{Lu}\\p{L}*)*(?![\\p{L}\\d]))\
          |(?<number>(?<![\\w\\p{L}:/.,=#&%%+-])\\d{2,3}(?![\\w\\p{L}:/,%%;-]|\\.\\d|\\hmai\\b))"""
              .formatted(MONTHS));

  /** The samples are of May 2025; moved by so much, they stay in that year. */
  private static final int WEEKS_BACK = 17;

  private static final int WEEKS_ON = 32;

  private final Swaps swaps;
  private final RandomGenerator random;
  private final int weeks;

  Variation(RandomGenerator random) {
    this.random = random;
    this.swaps = new Swaps(random);
    this.weeks = random.nextInt(-WEEKS_BACK, WEEKS_ON + 1);
  }

  /** The text with everything changed. */
  String of(String text) {
    return changed(text, true);
  }

  /** Inside a page's tags, numbers are lengths and the like, and stay. */
  private String changed(String text, boolean withNumbers) {
    Matcher matcher = CHANGED.matcher(text);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(changed(found, withNumbers)));
  }

  private String changed(MatchResult found, boolean withNumbers) {
    String tag = found.group("tag");
    String word = found.group("word");
    String number = found.group("number");
    if (tag != null) {
      return tag.charAt(0) + changed(tag.substring(1), false);
    } else if (word != null) {
      return swaps.of(word);
    } else if (number != null) {
      return withNumbers ? number(number.length()) : number;
    }
    return date(found);
  }

  private String number(int digits) {
    int least = digits == 2 ? 10 : 100;
    return Integer.toString(random.nextInt(least, least * 10));
  }

  private String date(MatchResult found) {
    if (found.group("iso") != null) {
      return LocalDate.parse(found.group("iso")).plusWeeks(weeks).toString();
    }
    boolean dayFirst = found.group("day") != null;
    int day = Integer.parseInt(found.group(dayFirst ? "day" : "day2"));
    Month month = month(found.group(dayFirst ? "month" : "month2"));
    if (day == 0 || day > month.maxLength()) {
      return found.group();
    }
    LocalDate moved = LocalDate.of(2025, month, day).plusWeeks(weeks);
    return dayFirst
        ? moved.getDayOfMonth() + " " + name(moved.getMonth())
        : name(moved.getMonth()) + " " + moved.getDayOfMonth();
  }

  private static Month month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
