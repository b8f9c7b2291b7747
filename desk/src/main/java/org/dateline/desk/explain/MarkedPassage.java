package org.dateline.desk.explain;

import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.explain.Explanation.Part;
import org.dateline.desk.explain.Explanation.Role;
import org.dateline.desk.text.TerminalText;
import org.dateline.desk.text.TextStyle;
import org.dateline.desk.text.TextStyle.Ink;

/**
 * A passage broken into lines, with a line of marks under each that shows which words are source,
 * cue and content.
 */
final class MarkedPassage {
  private static final String INDENT = "  ";

  private final TextStyle style;
  private final Explanation explanation;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();
  private int columns;

  /** A code point of the passage as it is printed, and its mark. */
  private record Glyph(String printed, char mark) {}

  MarkedPassage(TextStyle style, Explanation explanation) {
    this.style = style;
    this.explanation = explanation;
  }

  /** The lines, each with a line feed, and what the marks mean. */
  String lines() {
    List<Glyph> word = new ArrayList<>();
    int at = explanation.passage().start();
    for (int point : explanation.passage().exact().codePoints().toArray()) {
      if (Character.isWhitespace(point)) {
        add(word);
        word.clear();
        if (point == '\n') {
          flush();
        } else if (columns > 0 && columns < room()) {
          append(new Glyph(" ", mark(at)));
        }
      } else {
        String printed = TerminalText.clean(Character.toString(point), style.unicode());
        word.add(new Glyph(printed, mark(at)));
      }
      at++;
    }
    add(word);
    flush();
    out.append(INDENT).append(style.inked("=== source  --- cue  ~~~ content", Ink.FAINT));
    return out.append('\n').toString();
  }

  private void add(List<Glyph> word) {
    int width = word.stream().mapToInt(glyph -> TerminalText.columns(glyph.printed())).sum();
    if (columns > 0 && columns + width > room()) {
      flush();
    }
    for (Glyph glyph : word) {
      if (columns + TerminalText.columns(glyph.printed()) > room()) {
        flush();
      }
      append(glyph);
    }
  }

  private void append(Glyph glyph) {
    int width = TerminalText.columns(glyph.printed());
    line.append(glyph.printed());
    marks.repeat(glyph.mark(), width);
    columns += width;
  }

  private void flush() {
    if (!line.toString().isBlank()) {
      out.append(INDENT).append(line.toString().stripTrailing()).append('\n');
      String under = marks.toString().stripTrailing();
      if (!under.isEmpty()) {
        out.append(INDENT).append(style.inked(under, Ink.ACCENT)).append('\n');
      }
    }
    line.setLength(0);
    marks.setLength(0);
    columns = 0;
  }

  private int room() {
    return style.width() - INDENT.length();
  }

  private char mark(int at) {
    char mark = ' ';
    for (Part part : explanation.parts()) {
      if (part.words().start() <= at && at < part.words().end()) {
        // A source or cue may stand in a content that goes on around it.
        mark = mark == ' ' || part.role() != Role.CONTENT ? mark(part.role()) : mark;
      }
    }
    return mark;
  }

  private static char mark(Role role) {
    return switch (role) {
      case SOURCE -> '=';
      case CUE -> '-';
      case CONTENT -> '~';
    };
  }
}
