package org.dateline.article.modality;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Span;

/** The clause that a word governs: from the clause boundary before it to the one after it. */
final class Scope {
  /** Sentence ends, semicolons, and the commas or words that begin a clause of contrast. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?<=[.!?][\"”’']?)\\s+(?=[\\p{Lu}\"“‘'])|;\\s*|,?\\s+(?=(?:but|while|whereas|although|though|yet)\\s)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Scope() {}

  static Span of(String text, Span word, Span content) {
    int start = content.start();
    int end = content.end();
    Matcher boundary = BOUNDARY.matcher(text).region(content.start(), content.end());
    boundary.useTransparentBounds(true);
    while (boundary.find()) {
      if (boundary.end() <= word.start()) {
        start = boundary.end();
      } else if (boundary.start() >= word.end()) {
        end = boundary.start();
        break;
      }
    }
    return new Span(start, end).strip(text);
  }
}
