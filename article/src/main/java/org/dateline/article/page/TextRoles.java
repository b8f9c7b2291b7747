package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Span;

/**
 * Gives each line of a plain text its role. Lines whose words or form leave no doubt are judged
 * first; what stands before the first paragraph is then read as headline, standfirst and byline, in
 * that order. For one text.
 */
final class TextRoles {
  private static final Pattern LEADING_DATE =
      Pattern.compile(
          "^(?:(?:published|posted|date)\\s?:?\\s{1,3})?\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?=\\s|$)",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_HEADLINE_WORDS = 35;
  private static final int MOST_TOP_LINES = 40;

  private final String text;
  private final List<TextBlock> lines = new ArrayList<>();

  private TextRoles(String text) {
    this.text = text;
  }

  static List<Block> of(String text) {
    TextRoles roles = new TextRoles(text);
    for (Span span : TextLines.of(text)) {
      roles.addLine(span);
    }
    roles.judgeSure();
    roles.judgeCaptions();
    TextAppeals.judge(roles.lines);
    roles.judgeTop();
    roles.judgeEnd();
    return roles.lines.stream().map(TextBlock::block).toList();
  }

  /** A date at the head of the first line is a block of its own. */
  private void addLine(Span span) {
    Matcher date = LEADING_DATE.matcher(span.of(text));
    if (lines.isEmpty() && date.find() && date.end() < span.length()) {
      add(new Span(span.start(), span.start() + date.end()));
      add(new Span(span.start() + date.end(), span.end()).strip(text));
    } else {
      add(span);
    }
  }

  private void add(Span span) {
    lines.add(new TextBlock(span, text));
  }

  private void judgeSure() {
    boolean prose = false;
    for (TextBlock line : lines) {
      Wording.Verdict wording = Wording.judge(line.words, line.prose.words());
      if (wording != null) {
        line.judge(wording);
      } else if (isTimestamp(line)) {
        line.judge(BlockRole.TIMESTAMP, "a line that is only a date");
      } else if (!prose
          && Bylines.startsWithBy(line.words)
          && !line.prose.isSentence()
          && line.prose.words() <= 25) {
        line.judge(BlockRole.BYLINE, "starts with 'By' before the text");
      }
      prose |= line.isOpen() && line.prose.isSentence() && line.prose.words() > 25;
    }
  }

  private static boolean isTimestamp(TextBlock line) {
    if (line.words.length() > 120 || line.prose.words() > 22 || line.prose.isSentence()) {
      return false;
    }
    PublicationDates.Found found =
        PublicationDates.find(line.words, PublicationDates.Order.DAY_FIRST);
    if (found == null) {
      return false;
    }
    String rest = line.words.substring(0, found.start()) + line.words.substring(found.end());
    return Prose.of(rest, new Span(0, rest.length())).words() <= 4
        || DATE_LABEL.matcher(rest).find();
  }

  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "^\\W{0,3}(?:(?:first |last )?(?:published|updated|modified|posted)|date)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Captions end in a credit; pages copied as text often hold each caption twice. */
  private void judgeCaptions() {
    for (int i = 0; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      int credit = line.isOpen() ? creditStart(i) : -1;
      if (credit < 0 || line.prose.words() > 90) {
        continue;
      }
      Span caption = new Span(line.span.start(), line.span.start() + credit).strip(text);
      if (caption.isEmpty()) {
        line.judge(BlockRole.CREDIT, "only names who made the picture");
        continue;
      }
      String words = caption.of(text);
      if (i > 0 && lines.get(i - 1).isOpen() && isSame(lines.get(i - 1).words, words)) {
        lines.get(i - 1).judge(BlockRole.CAPTION, "repeated on the next line with a credit");
      }
      TextBlock first = new TextBlock(caption, text);
      first.judge(BlockRole.CAPTION, "followed by a credit on the same line");
      TextBlock second =
          new TextBlock(new Span(line.span.start() + credit, line.span.end()).strip(text), text);
      second.judge(BlockRole.CREDIT, "names who made the picture");
      lines.set(i, first);
      lines.add(++i, second);
    }
  }

  /** Where the credit starts: by its words, or in brackets after a copy of the line before. */
  private int creditStart(int number) {
    String words = lines.get(number).words;
    int known = CreditLine.start(words);
    int bracket = words.lastIndexOf('(');
    boolean copied =
        known < 0
            && number > 0
            && bracket > 0
            && words.endsWith(")")
            && lines.get(number - 1).isOpen()
            && isSame(lines.get(number - 1).words, words.substring(0, bracket).strip());
    return copied ? bracket : known;
  }

  private static boolean isSame(String one, String other) {
    return Prose.folded(one).equals(Prose.folded(other));
  }

  /** Reads what stands before the first paragraph. */
  private void judgeTop() {
    int opening = opening();
    int headline = headline(opening);
    if (headline < 0) {
      return;
    }
    lines.get(headline).judge(BlockRole.HEADLINE, "the first line, without a full stop");
    boolean dated = false;
    boolean standfirst = false;
    for (int i = headline + 1; i < opening; i++) {
      TextBlock line = lines.get(i);
      dated |= line.is(BlockRole.TIMESTAMP);
      if (!line.isOpen()) {
        continue;
      }
      if (!dated && Bylines.isName(line.words.strip())) {
        line.judge(BlockRole.BYLINE, "a person's name between headline and text");
      } else if (!dated && !standfirst && line.prose.words() >= 5) {
        standfirst = true;
        line.judge(BlockRole.STANDFIRST, "follows the headline, before byline and text");
      } else if (line.prose.words() >= 4) {
        line.judge(
            new Wording.Verdict(
                BlockRole.RELATED, "teaser", "a line like a headline between date and text"));
      } else {
        line.judge(Wording.Verdict.furniture("navigation", "a short label before the text"));
      }
    }
  }

  /** The first line of running text. */
  private int opening() {
    for (int i = 0; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      boolean sentence = (line.prose.ends() && line.prose.words() >= 8) || line.prose.words() > 40;
      if (line.isOpen() && sentence && !isStandfirstWithStop(i)) {
        return i;
      }
    }
    return lines.size();
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
      headed |= lines.get(i).isOpen();
    }
    for (int i = number + 1; headed && i < lines.size() && i <= number + 2; i++) {
      TextBlock next = lines.get(i);
      if (next.is(BlockRole.TIMESTAMP) || next.is(BlockRole.BYLINE)) {
        return true;
      }
      if (!next.isOpen() || !Bylines.isName(next.words)) {
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
    for (int i = 0; i < Math.min(opening, MOST_TOP_LINES); i++) {
      TextBlock line = lines.get(i);
      if (line.isOpen()
          && line.prose.words() >= 3
          && line.prose.words() <= MOST_HEADLINE_WORDS
          && !line.words.endsWith(".")
          && !Bylines.isName(line.words)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsLikeHeading(String words) {
    int first = words.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || "‘“'\"".indexOf(first) >= 0;
  }

  /** Short lines without an end after the last paragraph, and subheadings before it. */
  private void judgeEnd() {
    int last = lines.size() - 1;
    while (last >= 0 && !(lines.get(last).isOpen() && lines.get(last).prose.isSentence())) {
      last--;
    }
    for (int i = opening(); i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      boolean label =
          line.isOpen() && !line.prose.ends() && !line.prose.quoted() && line.prose.words() <= 14;
      boolean colon = line.words.endsWith(":") || line.words.endsWith(",");
      if (!label || colon) {
        continue;
      }
      if (i < last && line.prose.words() <= 10 && startsLikeHeading(line.words)) {
        line.judge(BlockRole.SUBHEADING, "a short line without full stop before more text");
      } else if (i > last) {
        line.judge(Wording.Verdict.furniture("navigation", "a label after the last paragraph"));
      }
    }
  }
}
