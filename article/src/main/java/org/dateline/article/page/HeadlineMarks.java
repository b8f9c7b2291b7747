package org.dateline.article.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off a headline what tells how often it was sent, and off a subject how it was answered. */
final class HeadlineMarks {
  private static final Pattern UPDATE =
      Pattern.compile(
          "^(?:(?:UPDATE|LEAD|WRAPUP|RECAST|URGENT|BREAKING(?: NEWS)?|FLASH|EXCLUSIVE|REFILE|CORRECTED|CORRECTION|REPEAT|RPT|ALERT|NEWSALERT|JUST IN)\\s?\\d{0,2}|\\d{1,2}(?:st|nd|rd|th) (?:LEAD|UPDATE))\\s{0,2}[-:–—|]{1,2}\\s{0,2}");

  private static final Pattern UPDATE_AT_END =
      Pattern.compile("\\s{1,2}[-–—(\\[]{1,2}\\s{0,2}(?:UPDATED?|CORRECTED)\\s?\\d{0,2}[)\\]]?$");

  private static final Pattern ANSWER =
      Pattern.compile("^(?:re|fwd?|aw|wg|tr|sv)\\s{0,2}:\\s{0,2}", Pattern.CASE_INSENSITIVE);

  private HeadlineMarks() {}

  static String withoutUpdates(String headline) {
    String rest = withoutLeading(UPDATE, headline);
    return UPDATE_AT_END.matcher(rest).replaceFirst("");
  }

  static String withoutAnswers(String subject) {
    return withoutUpdates(withoutLeading(ANSWER, subject));
  }

  /** Marks come one after another, as in "RPT-UPDATE 2-". A line of nothing else is kept. */
  private static String withoutLeading(Pattern pattern, String words) {
    String rest = words.strip();
    for (int i = 0; i < 4; i++) {
      Matcher mark = pattern.matcher(rest);
      if (!mark.find() || mark.end() == rest.length()) {
        return rest;
      }
      rest = rest.substring(mark.end());
    }
    return rest;
  }
}
