package org.dateline.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.document.BlockRole;

/**
 * Reads what stands before a plain text's first paragraph as headline, standfirst and byline, in
 * that order. For one text.
 */
final class TextTop {
  private static final int MOST_HEADLINE_WORDS = 35;
  private static final int MOST_TOP_LINES = 40;

  /** Parts of a paper as they stand alone over a headline. */
  static final Set<String> SECTIONS =
      Set.of(
          "world",
          "world news",
          "international",
          "foreign",
          "europe",
          "africa",
          "asia",
          "americas",
          "middle east",
          "uk",
          "uk news",
          "us",
          "us news",
          "national",
          "politics",
          "business",
          "economy",
          "defence",
          "defense",
          "security",
          "opinion",
          "comment",
          "analysis",
          "news",
          "culture",
          "sport",
          "technology",
          "science",
          "environment",
          "health",
          "local",
          "war",
          "conflict",
          "ukraine",
          "russia",
          "features",
          "explainer",
          "editorial",
          "letters");

  private final List<TextBlock> lines;
  private final String subject;

  /**
   * @param subject the subject if the text is a message, else empty
   */
  TextTop(List<TextBlock> lines, String subject) {
    this.lines = lines;
    this.subject = Prose.folded(subject);
  }

  void judge() {
    int opening = opening();
    int headline = headline(opening);
    if (headline < 0) {
      return;
    }
    if (lines.get(headline).isOpen()) {
      lines.get(headline).judge(BlockRole.HEADLINE, "the first line, without a full stop");
    }
    boolean dated = false;
    boolean standfirst = false;
    for (int i = headline + 1; i < opening; i++) {
      TextBlock line = lines.get(i);
      boolean timed =
          lines.get(i - 1).is(BlockRole.TIMESTAMP) && TimeOfDay.is(lines.get(i - 1).words);
      dated |= line.is(BlockRole.TIMESTAMP);
      if (!line.isOpen()) {
        continue;
      }
      if (!dated && areNames(line.words)) {
        line.judge(BlockRole.BYLINE, "a person's name between headline and text");
      } else if (!dated && !standfirst && line.prose.words() >= 5) {
        standfirst = true;
        line.judge(BlockRole.STANDFIRST, "follows the headline, before byline and text");
      } else if (timed) {
        line.judge(BlockRole.SUBHEADING, "a short line right after a time of day");
      } else if (!dated && line.prose.ends()) {
        return;
      } else if (line.prose.words() >= 4) {
        line.judge(
            new Wording.Verdict(
                BlockRole.RELATED, "teaser", "a line like a headline between date and text"));
      } else {
        line.judge(Wording.Verdict.furniture("navigation", "a short label before the text"));
      }
    }
  }

  /** One person's name or several. */
  private static boolean areNames(String words) {
    if (words.length() > 120) {
      return false;
    }
    for (String name : words.strip().split("\\s*(?:,|&|\\band\\b)\\s*", -1)) {
      if (!Bylines.isName(name)) {
        return false;
      }
    }
    return true;
  }

  /** The first line of running text. */
  int opening() {
    for (int i = 0; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      if (line.isOpen() && isRunning(line) && !isStandfirstWithStop(i)) {
        return i;
      }
    }
    return lines.size();
  }

  /** A sentence, or one that a list completes, or so many words that it must be one. */
  private static boolean isRunning(TextBlock line) {
    int words = line.prose.words();
    boolean announces = words >= 12 && line.words.endsWith(":");
    return announces || words > 40 || (line.prose.ends() && words >= 8);
  }

  /**
   * A full sentence still belongs to the top where a byline or date follows it within two lines.
   */
  private boolean isStandfirstWithStop(int number) {
    if (number == 0 || number > MOST_TOP_LINES || lines.get(number).prose.words() > 45) {
      return false;
    }
    boolean headed = false;
    for (int i = 0; i < number; i++) {
      headed |= lines.get(i).isOpen() && !isSection(lines.get(i));
    }
    for (int i = number + 1; headed && i < lines.size() && i <= number + 2; i++) {
      TextBlock next = lines.get(i);
      if (next.is(BlockRole.TIMESTAMP)) {
        return !TimeOfDay.is(next.words);
      }
      if (next.is(BlockRole.BYLINE)) {
        return true;
      }
      if (!next.isOpen() || !areNames(next.words)) {
        return false;
      }
    }
    return false;
  }

  private int headline(int opening) {
    // A text of lines without any sentence has no top.
    long unclear = lines.stream().filter(TextBlock::isOpen).count();
    if (opening == lines.size() && unclear > 3) {
      return -1;
    }
    int section = -1;
    for (int i = 0; i < Math.min(opening, MOST_TOP_LINES); i++) {
      TextBlock line = lines.get(i);
      if (line.is(BlockRole.HEADLINE)) {
        return i;
      }
      section = line.isOpen() && isSection(line) ? i : section;
      if (isHeadline(line) && i + 1 < lines.size() && isPublisherOver(lines.get(i + 1), line)) {
        line.judge(Wording.Verdict.furniture("publisher", "an institution, over the headline"));
      } else if (isHeadline(line)) {
        if (section >= 0) {
          lines
              .get(section)
              .judge(Wording.Verdict.furniture("navigation", "the section, over the headline"));
        }
        return i;
      }
    }
    return -1;
  }

  private boolean isHeadline(TextBlock line) {
    return line.isOpen()
        && line.prose.words() >= 3
        && line.prose.words() <= MOST_HEADLINE_WORDS
        && !line.words.endsWith(".")
        && !line.words.endsWith(",")
        && !areNames(line.words)
        && isSubject(line);
  }

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "^(?:The )?(?:Ministry|Department|Office|Institute|Embassy|Headquarters|Government|Secretariat)"
              + " (?:of|for)(?: (?:of|for|the|and|\\p{Lu}[\\p{L}'’-]{1,30})){1,8}(?: \\([^()]{1,40}\\))?$");

  /** An institution's name, right above a line that can be the headline. */
  private boolean isPublisherOver(TextBlock next, TextBlock line) {
    return !next.afterGap
        && isHeadline(next)
        && line.words.length() < 120
        && INSTITUTION.matcher(line.words).matches();
  }

  /** A message's own lines are no headlines, but for one that repeats its subject. */
  private boolean isSubject(TextBlock line) {
    String words = Prose.folded(line.words);
    return subject.isEmpty() || subject.contains(words) || words.contains(subject);
  }

  private static boolean isSection(TextBlock line) {
    return line.words.length() <= 20
        && SECTIONS.contains(line.words.strip().toLowerCase(Locale.ROOT));
  }
}
