package org.dateline.article.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the credit in a caption: who made the picture, at the end of the line, in brackets or after
 * a word such as "Picture:".
 */
final class CreditLine {
  private static final String AGENCY =
      "(?:Getty(?: Images)?|AFP|Reuters|REUTERS|Alamy|Shutterstock|EPA|AP|Associated Press|PA(?: \\w{1,12})?|Bloomberg|Anadolu(?: Agency)?|Xinhua|TASS|Sputnik|Ukrinform|iStock|Unsplash|Flickr|Rex(?: Features)?|Zuma|NurPhoto|Maxar(?: Technologies)?|Planet Labs|Handout)";

  private static final Pattern LABELLED =
      Pattern.compile(
          "\\(?\\b(?:picture|pictures|photo|photos|photograph|photography|image|images|graphic|graphics|credit|photo credit|picture credit|image credit|photo by|photograph by|image by|copyright|courtesy of)\\s?(?::|©)\\s?[^:]{2,120}$|\\((?:photo|picture|image|photograph|graphic)s? by [^()]{2,100}\\)$|\\b(?:photo|photograph|picture|image) by [^.:]{2,80}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\((?:(?i:copyright|©|credit|via|photo|picture|image)\\b[^()]{0,140}|©[^()]{0,140}|[^()]{0,60}\\b"
              + AGENCY
              + "\\b[^()]{0,60}|PA|AP|AFP|EPA|[^()]{0,40}\\b(?:Graphics?|Images?|Photo|Press|Handout)\\b[^()]{0,40})\\)$");

  private static final Pattern AGENCY_END =
      Pattern.compile(
          "(?:[\\p{Lu}][\\p{L}.'’-]{0,20}\\s){0,4}[\\p{L}.'’ -]{0,20}[/|]\\s?"
              + AGENCY
              + "(?: via [\\w ]{2,30})?$");

  private static final Pattern AGENCY_FIRST = Pattern.compile(AGENCY + "(?:[/, ].{0,40})?");

  /** Only a line's end is looked at. */
  private static final int LOOKED_AT = 220;

  private CreditLine() {}

  /** Where the credit starts at the end of a line, or -1. */
  static int start(String line) {
    int first = -1;
    if (line.endsWith(")")) {
      first = earlier(first, BRACKETED, line);
    }
    // A sentence may speak of a picture; a credit has no full stop.
    if (!line.endsWith(".")
        && (line.contains(":") || line.contains("©") || line.contains(" by "))) {
      first = earlier(first, LABELLED, line);
    }
    return line.contains("/") || line.contains("|") ? earlier(first, AGENCY_END, line) : first;
  }

  private static int earlier(int first, Pattern pattern, String line) {
    int from = Math.max(0, line.length() - LOOKED_AT);
    Matcher match = pattern.matcher(line).region(from, line.length());
    boolean found = match.find() && (first < 0 || match.start() < first);
    return found ? match.start() : first;
  }

  /** Whether the whole line is a credit. */
  static boolean isWhole(String line) {
    return start(line) == 0 || (line.length() < 60 && AGENCY_FIRST.matcher(line).matches());
  }
}
