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

  /** As many as elements of a page: more would not fit in a heap of 512 MiB as an article. */
  private static final int MOST_LINES = 420_000;

  private TextLines() {}

  /** A line without the white space about it; {@code gap} says that a blank line precedes it. */
  private record Line(Span span, boolean gap) {}

  /** Whether the text has more lines than anybody reads: more than a million. */
  static boolean isFlood(String text) {
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      lines += text.charAt(i) == '\n' || text.charAt(i) == '\r' ? 1 : 0;
    }
    return lines > MOST_LINES;
  }

  /** The spans of lines or paragraphs, in order, none blank, none with white space at its edges. */
  static List<Span> of(String text) {
    List<Line> lines = lines(text);
    int width = wrapWidth(text, lines);
    if (width == 0) {
      return lines.stream().map(Line::span).toList();
    }
    List<Span> paragraphs = new ArrayList<>();
    Span open = null;
    int last = 0;
    for (Line line : lines) {
      boolean starts = open == null || line.gap() || endsParagraph(text, open, last, width);
      if (starts && open != null) {
        paragraphs.add(open);
      }
      open = starts || open == null ? line.span() : open.union(line.span());
      last = line.span().length();
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
      if (span.isEmpty()) {
        gap = true;
      } else {
        lines.add(new Line(span, gap));
        gap = false;
      }
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  /**
   * The width at which lines were wrapped; 0 if they were not. Wrapped lines fill the width: those
   * that a line follows without a gap are nearly all of like length, and most end in mid-sentence.
   */
  private static int wrapWidth(String text, List<Line> lines) {
    int inner = 0;
    int fitting = 0;
    int ending = 0;
    int widest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i + 1).gap()) {
        continue;
      }
      Span span = lines.get(i).span();
      inner++;
      fitting += span.length() >= LEAST_WIDTH && span.length() <= MOST_WIDTH ? 1 : 0;
      ending += Prose.endsSentence(text, span) ? 1 : 0;
      widest = Math.max(widest, span.length());
    }
    boolean wrapped =
        inner >= 4
            && fitting * 10 >= inner * 8
            && ending * 10 <= inner * 4
            && widest <= MOST_WIDTH + 20;
    return wrapped ? Math.min(widest, MOST_WIDTH) : 0;
  }

  /** A line well short of the width that ends a sentence is a paragraph's last. */
  private static boolean endsParagraph(String text, Span open, int last, int width) {
    return last * 10 < width * 7 && Prose.endsSentence(text, open);
  }
}
