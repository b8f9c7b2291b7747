package org.dateline.desk.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.text.TextStyle.Ink;

/**
 * A paragraph that breaks between words. All that is added is cleaned here, so nothing reaches the
 * terminal unclean.
 *
 * <p>Not safe for use by several threads.
 */
public final class Flow {
  private final TextStyle style;
  private final String first;
  private final String rest;
  private final List<Word> words = new ArrayList<>();
  private boolean open;

  /** Pieces that are printed without a space between them. */
  private record Word(List<Piece> pieces) {
    int columns() {
      return pieces.stream().mapToInt(piece -> TerminalText.columns(piece.text())).sum();
    }
  }

  private record Piece(String text, Ink ink) {}

  /**
   * @param first what the first line begins with
   * @param rest what the others begin with
   */
  public Flow(TextStyle style, String first, String rest) {
    this.style = style;
    this.first = first;
    this.rest = rest;
  }

  /** Adds text in no ink. */
  public Flow add(String text) {
    return add(text, Ink.PLAIN);
  }

  /** Adds text; it is joined to what precedes it unless white space stands between. */
  public Flow add(String text, Ink ink) {
    StringBuilder piece = new StringBuilder();
    TerminalText.clean(text, style.unicode())
        .codePoints()
        .forEach(
            point -> {
              if (Character.isWhitespace(point)) {
                close(piece, ink);
                open = false;
              } else {
                piece.appendCodePoint(point);
              }
            });
    close(piece, ink);
    return this;
  }

  private void close(StringBuilder piece, Ink ink) {
    if (piece.isEmpty()) {
      return;
    }
    if (!open) {
      words.add(new Word(new ArrayList<>()));
    }
    words.getLast().pieces().add(new Piece(piece.toString(), ink));
    piece.setLength(0);
    open = true;
  }

  /** The paragraph's lines, each with a line feed. */
  public String lines() {
    StringBuilder out = new StringBuilder(first);
    int column = TerminalText.columns(first);
    int indent = TerminalText.columns(rest);
    boolean atStart = true;
    for (Word word : words) {
      if (!atStart && column + 1 + word.columns() > style.width()) {
        out.append('\n').append(rest);
        column = indent;
        atStart = true;
      }
      if (!atStart) {
        out.append(' ');
        column++;
      }
      column = append(out, word, column);
      atStart = false;
    }
    return out.append('\n').toString();
  }

  /** Appends a word, broken wherever the line ends if it is longer than a line. */
  private int append(StringBuilder out, Word word, int from) {
    int column = from;
    for (Piece piece : word.pieces()) {
      StringBuilder fitting = new StringBuilder();
      for (int point : piece.text().codePoints().toArray()) {
        int columns = TerminalText.columns(Character.toString(point));
        if (column + columns > style.width()) {
          out.append(style.inked(fitting.toString(), piece.ink())).append('\n').append(rest);
          fitting.setLength(0);
          column = TerminalText.columns(rest);
        }
        fitting.appendCodePoint(point);
        column += columns;
      }
      out.append(style.inked(fitting.toString(), piece.ink()));
    }
    return column;
  }
}
