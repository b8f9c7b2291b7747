package org.dateline.article.page;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.document.BlockRole;

/**
 * Judges lines by the line that opens their section: a list of other articles, readers' comments,
 * notes for editors, whom to ask, what somebody is.
 */
final class TextSections {
  private static final int MOST_RELATED = 12;
  private static final int MOST_CONTACT_LINES = 6;
  private static final int MOST_LINES_TO_COMMENT = 12;
  private static final int MOST_LINES_AFTER_ABOUT = 12;

  private static final Pattern ABOUT =
      Pattern.compile("^(?:ABOUT|About) (?:the |THE )?(?:us|US|\\p{Lu}).{1,70}$");

  private static final Pattern COMMENT_MARK =
      Pattern.compile(
          "^(?:reply|report|like|upvote|share|quote|flag)(?:\\W{1,3}\\d{1,5})?(?:\\s{1,3}(?:reply|report|share|\\d{1,5}))*$|^\\d{1,3} (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago$",
          Pattern.CASE_INSENSITIVE);

  private final List<TextBlock> lines;

  private TextSections(List<TextBlock> lines) {
    this.lines = lines;
  }

  static void judge(List<TextBlock> lines) {
    TextSections sections = new TextSections(lines);
    boolean prose = false;
    for (int i = 0; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      prose |= line.isOpen() && line.prose.isSentence();
      if (line.is(BlockRole.RELATED) && isHeading(line)) {
        sections.related(i);
      } else if (line.isOfKind("contact")) {
        sections.contact(i);
      } else if (prose && line.isOfKind("notes")) {
        sections.rest(i, "notes", "stands under notes for editors");
      } else if (prose && isAbout(line) && lines.size() - i <= MOST_LINES_AFTER_ABOUT) {
        sections.about(i);
      }
    }
    sections.comments();
  }

  /** Without a title of its own: "Related stories", "Read more:". */
  private static boolean isHeading(TextBlock line) {
    String words = line.words;
    int colon = words.indexOf(':');
    return line.prose.words() <= 4 && (colon < 0 || colon == words.length() - 1);
  }

  /** Lines like headlines under the heading; a blank line ends the list if the heading had none. */
  private void related(int heading) {
    int last = Math.min(lines.size() - 1, heading + MOST_RELATED);
    for (int i = heading + 1; i <= last; i++) {
      TextBlock line = lines.get(i);
      boolean title =
          (line.isOpen() || line.is(BlockRole.LIST))
              && line.prose.words() >= 3
              && line.prose.words() <= 20
              && (!line.prose.ends() || line.words.endsWith("?"));
      boolean parted = line.afterGap && (i > heading + 1 || !lines.get(heading).afterGap);
      if (!title || (parted && !lines.get(heading + 1).afterGap)) {
        return;
      }
      line.judge(
          new Wording.Verdict(BlockRole.RELATED, "teaser", "stands in a list of other articles"));
    }
  }

  private void contact(int heading) {
    for (int i = heading + 1; i < lines.size() && i <= heading + MOST_CONTACT_LINES; i++) {
      TextBlock line = lines.get(i);
      if (!line.isOpen() || line.afterGap || line.prose.isSentence()) {
        return;
      }
      line.judge(Wording.Verdict.furniture("contact", "stands under whom to ask"));
    }
  }

  private void about(int heading) {
    lines.get(heading).judge(Wording.Verdict.furniture("biography", "opens what somebody is"));
    for (int i = heading + 1; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      if (!line.isOpen() || (line.prose.words() < 8 && !line.prose.ends())) {
        return;
      }
      line.judge(Wording.Verdict.furniture("biography", "says what somebody is"));
    }
  }

  /** Everything down to the next section that is not judged yet. */
  private void rest(int heading, String kind, String why) {
    for (int i = heading + 1; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      if (isAbout(line)) {
        return;
      }
      if (line.isOpen() || line.is(BlockRole.LIST)) {
        line.judge(Wording.Verdict.furniture(kind, why));
      }
    }
  }

  /**
   * What follows a label of comments is readers' own, where their marks stand right after it: how
   * long ago, "Reply". On copied pages the same label stands over the article too.
   */
  private void comments() {
    int label = -1;
    int sentences = 0;
    for (int i = 0; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      sentences += line.isOpen() && line.prose.isSentence() ? 1 : 0;
      if (label < 0 && sentences >= 2 && line.isOfKind("comments") && areCommentsAfter(i)) {
        label = i;
      } else if (label >= 0 && !isCommentKept(line)) {
        line.judge(Wording.Verdict.furniture("comments", "stands among readers' comments"));
      }
    }
  }

  private boolean areCommentsAfter(int label) {
    int marks = 0;
    for (int i = label + 1; i < lines.size() && i <= label + MOST_LINES_TO_COMMENT; i++) {
      marks += isCommentMark(lines.get(i)) ? 1 : 0;
    }
    return marks >= 2;
  }

  private static boolean isAbout(TextBlock line) {
    return line.isOpen() && line.isLabel(12) && ABOUT.matcher(line.words).matches();
  }

  private static boolean isCommentKept(TextBlock line) {
    return line.isOfKind("legal") || line.isOfKind("newsletter") || line.isOfKind("appeal");
  }

  private static boolean isCommentMark(TextBlock line) {
    return line.words.length() <= 40 && COMMENT_MARK.matcher(line.words).matches();
  }
}
