package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Span;

/**
 * Cuts plain text into stretches that become blocks: one for each line, or, where lines are wrapped
 * at a fixed width, one for each paragraph. Line ends are LF, CR LF and CR.
 */
final class TextLines {
  private static final int LEAST_WIDTH = 45;
  private static final int MOST_WIDTH = 100;

  /** Wrapped lines are filled but for a word that had no room, and some slack. */
  private static final int SLACK = 6;

  /** As many as elements of a page: more would not fit in a heap of 512 MiB as an article. */
  static final int MOST_LINES = 420_000;

  private final String text;
  private final List<Line> lines;
  private final int width;
  private final boolean message;

  private TextLines(String text) {
    this.text = text;
    this.lines = lines(text);
    this.width = wrapWidth();
    this.message = lines.size() > 2 && isField(0) && isField(1);
  }

  private boolean isField(int number) {
    return MailForm.field(lines.get(number).span().of(text)) != null;
  }

  /**
   * A line without the white space about it.
   *
   * @param gap whether a blank line precedes it
   * @param indent how far it stands from the left
   */
  private record Line(Span span, boolean gap, int indent) {}

  /** Whether the text has more lines than are read. */
  static boolean isFlood(String text) {
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      lines += text.charAt(i) == '\n' || text.charAt(i) == '\r' ? 1 : 0;
    }
    return lines > MOST_LINES;
  }

  /** The spans of lines or paragraphs, in order, none blank, none with white space at its edges. */
  static List<Span> of(String text) {
    return new TextLines(text).paragraphs();
  }

  private List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    Span open = null;
    for (int i = 0; i < lines.size(); i++) {
      Span span = lines.get(i).span();
      if (open != null && goesOn(i)) {
        open = open.union(span);
      } else {
        if (open != null) {
          paragraphs.add(open);
        }
        open = span;
      }
    }
    if (open != null) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean gap = false;
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      Span span = new Span(start, end).strip(text);
      if (span.isEmpty() || TextMarker.isQuotedBlank(text, span)) {
        gap = true;
      } else {
        lines.add(new Line(span, gap, span.start() - start));
        gap = false;
      }
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  /**
   * The width at which lines were wrapped; 0 if they were not. Wrapped lines fill the width but for
   * the next word, most end in mid-sentence, and what follows them begins in small letters. Short
   * lines, such as those of a mail's head, say nothing.
   */
  private int wrapWidth() {
    int[] lengths = new int[MOST_WIDTH + 1];
    int inner = 0;
    int tooLong = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lines.get(i).span().length();
      if (lines.get(i + 1).gap() || length < LEAST_WIDTH) {
        continue;
      }
      if (length > MOST_WIDTH) {
        tooLong++;
      } else {
        lengths[length]++;
        inner++;
      }
    }
    int widest = widest(lengths, inner);
    if (inner < 3 || tooLong * 10 > inner) {
      return 0;
    }
    int full = 0;
    int ending = 0;
    int small = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span span = lines.get(i).span();
      boolean counted = !lines.get(i + 1).gap() && span.length() >= LEAST_WIDTH;
      if (counted && isFull(i, widest)) {
        full++;
        ending += Prose.endsSentence(text, span) ? 1 : 0;
        small += startsSmall(lines.get(i + 1).span()) ? 1 : 0;
      }
    }
    boolean wrapped = full >= 3 && full * 10 >= inner * 6;
    return wrapped && ending * 10 <= full * 4 && small * 2 >= full ? widest : 0;
  }

  /** The greatest length but for a few lines that stick out, such as addresses. */
  private static int widest(int[] lengths, int inner) {
    int above = 0;
    for (int length = MOST_WIDTH; length >= LEAST_WIDTH; length--) {
      above += lengths[length];
      if (above * 20 > inner) {
        return length;
      }
    }
    return 0;
  }

  /** Whether the next line's first word had no room on this line. */
  private boolean isFull(int number, int limit) {
    Span next = lines.get(number + 1).span();
    int word = next.start();
    while (word < next.end()
        && word - next.start() < limit
        && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    int needed = lines.get(number).span().length() + 1 + word - next.start();
    return needed > limit - SLACK;
  }

  private boolean startsSmall(Span line) {
    int at = line.start();
    while (at < line.end() - 1 && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    int first = text.codePointAt(at);
    return Character.isLetter(first) && !Character.isUpperCase(first);
  }

  /** Whether a line belongs to the paragraph above it. */
  private boolean goesOn(int number) {
    Line line = lines.get(number);
    Line above = lines.get(number - 1);
    if (line.gap()) {
      return false;
    }
    boolean quoted = TextMarker.isQuoted(text, line.span());
    if (quoted != TextMarker.isQuoted(text, above.span())) {
      return false;
    }
    boolean ended = Prose.endsSentence(text, above.span());
    int length = above.span().length();
    if (quoted) {
      return length >= LEAST_WIDTH && length <= MOST_WIDTH && !ended;
    }
    if (TextMarker.isItem(text, line.span())) {
      return false;
    }
    boolean item = TextMarker.isItem(text, above.span());
    if (item && line.indent() > above.indent() && length >= LEAST_WIDTH && !ended) {
      return true;
    }
    if (message && width == 0) {
      // Too few lines to show a width, but mail programs break them (RFC 5322, 2.1.1).
      boolean broken = length >= LEAST_WIDTH && length <= MOST_WIDTH && !ended;
      return broken && startsSmall(line.span());
    }
    boolean wrapped = width > 0 && line.span().length() <= MOST_WIDTH + 20;
    if (!wrapped || (line.indent() >= above.indent() + 2 && !item)) {
      return false;
    }
    boolean halfFull = length * 10 >= width * 6 && length <= MOST_WIDTH + 20;
    // A line that had room for more and begins its paragraph is a heading.
    boolean heading = (above.gap() || number == 1) && !startsSmall(line.span());
    return halfFull && (isFull(number - 1, width) || !(ended || heading));
  }
}
