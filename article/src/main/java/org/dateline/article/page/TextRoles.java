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
 * first, then those that stand under such a line, the top, and at last what is left. For one text.
 */
final class TextRoles {
  private static final Pattern LEADING_DATE =
      Pattern.compile(
          "^(?:(?:published|posted|date)\\s?:?\\s{1,3})?\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?=\\s|$)",
          Pattern.CASE_INSENSITIVE);

  /** Slugs stand in the first lines. */
  private static final int MOST_SLUG_LINES = 10;

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
    MailForm.judge(roles.lines);
    ExportLabels.judge(roles.lines);
    roles.judgeSure();
    TextSections.judge(roles.lines);
    roles.judgeCaptions();
    TextAppeals.judge(roles.lines);
    TextTop top = new TextTop(roles.lines, roles.subject());
    top.judge();
    roles.judgeEnd(top.opening());
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
    for (int i = 0; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      if (line.isOpen()) {
        judgeSure(line, i, prose);
        prose |= line.isOpen() && line.prose.isSentence() && line.prose.words() > 25;
      }
    }
  }

  private void judgeSure(TextBlock line, int number, boolean prose) {
    Wording.Verdict wording = TextWording.judge(line.words, line.prose.words());
    if (wording == null) {
      wording = Wording.judge(line.words, line.prose.words());
    }
    if (wording != null) {
      line.judge(wording);
    } else if (TextMarker.isItem(text, line.span)) {
      line.judge(BlockRole.LIST, "begins with the mark of a list");
    } else if (isTimestamp(line)) {
      line.judge(BlockRole.TIMESTAMP, "a line that is only a date or time");
    } else if (number < MOST_SLUG_LINES && !prose && WireSlug.isSlug(line.words)) {
      line.judge(Wording.Verdict.furniture("wire", "the code of a wire's story"));
    } else if (!prose
        && Bylines.startsWithBy(line.words)
        && !line.prose.isSentence()
        && line.prose.words() <= 25) {
      line.judge(BlockRole.BYLINE, "starts with 'By' before the text");
    }
  }

  /** The subject of the message, or nothing. */
  private String subject() {
    for (TextBlock line : lines) {
      MailForm.Field field = line.isOfKind(MailForm.KIND) ? MailForm.field(line.words) : null;
      if (field != null && field.name().equals("subject") && !field.value().isEmpty()) {
        return HeadlineMarks.withoutAnswers(field.value());
      }
    }
    return "";
  }

  private static boolean isTimestamp(TextBlock line) {
    if (line.words.length() > 120 || line.prose.words() > 22 || line.prose.isSentence()) {
      return false;
    }
    if (TimeOfDay.is(line.words)) {
      return true;
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

  private static boolean startsLikeHeading(String words) {
    int first = words.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || "‘“'\"".indexOf(first) >= 0;
  }

  /** Short lines without an end after the last paragraph, and subheadings before it. */
  private void judgeEnd(int opening) {
    int last = lines.size() - 1;
    while (last >= 0 && !isText(lines.get(last))) {
      last--;
    }
    for (int i = opening; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      if (!line.isOpen() || line.prose.quoted() || line.prose.words() > 14) {
        continue;
      }
      boolean question = line.words.endsWith("?") && line.prose.words() <= 8;
      boolean colon = line.words.endsWith(":") || line.words.endsWith(",");
      if (colon || (line.prose.ends() && !(question && i < last))) {
        continue;
      }
      if (i < last && line.prose.words() <= 10 && startsLikeHeading(line.words)) {
        line.judge(BlockRole.SUBHEADING, "a short line without full stop before more text");
      } else if (i > last && WireSlug.isSignOff(line.words)) {
        line.judge(Wording.Verdict.furniture("wire", "initials of those who wrote and edited"));
      } else if (i > last && line.words.indexOf('©') >= 0) {
        line.judge(Wording.Verdict.furniture("legal", "says whose the text is"));
      } else if (i > last) {
        line.judge(Wording.Verdict.furniture("navigation", "a label after the last paragraph"));
      }
    }
    judgeBiography(last);
  }

  private static boolean isText(TextBlock line) {
    return line.is(BlockRole.LIST)
        || line.is(BlockRole.QUOTE)
        || (line.isOpen() && line.prose.isSentence());
  }

  private static final Pattern PERSON_IS =
      Pattern.compile(
          "^(?:is|was|has been|writes|covers|reports|can be reached|joined) [^“”\"]{3,300}$");

  /** The last paragraph says who the author is. */
  private void judgeBiography(int last) {
    if (last < 0 || lines.get(last).prose.words() > 60) {
      return;
    }
    String words = lines.get(last).words;
    for (TextBlock line : lines) {
      for (String name : line.is(BlockRole.BYLINE) ? Bylines.names(line.words, null) : NO_NAMES) {
        boolean about = words.length() > name.length() + 1 && words.startsWith(name + " ");
        if (about && PERSON_IS.matcher(words.substring(name.length() + 1)).find()) {
          lines.get(last).judge(Wording.Verdict.furniture("biography", "says who the author is"));
          return;
        }
      }
    }
  }

  private static final List<String> NO_NAMES = List.of();
}
