package org.dateline.desk.text;

/**
 * How what is printed looks in a terminal.
 *
 * @param width the columns to fill, at least {@value #NARROWEST}
 * @param colour whether bold, faint and colour may be used; whoever calls asks {@code NO_COLOR} and
 *     whether it is a terminal
 * @param unicode whether the terminal shows Unicode; if not, all is put in ASCII
 */
public record TextStyle(int width, boolean colour, boolean unicode) {
  /** The smallest width that is laid out. */
  public static final int NARROWEST = 40;

  /** 80 columns, Unicode, no colour. */
  public static final TextStyle PLAIN = new TextStyle(80, false, true);

  /** A smaller width than {@value #NARROWEST} is taken as that. */
  public TextStyle {
    width = Math.max(NARROWEST, width);
  }

  /** The weight or colour of a word. */
  public enum Ink {
    PLAIN(""),
    BOLD("\u001b[1m"),
    FAINT("\u001b[2m"),
    ACCENT("\u001b[36m"),
    WARNING("\u001b[33m");

    private static final String RESET = "\u001b[0m";

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  /** {@code words}, which must have been cleaned, in this ink. */
  public String inked(String words, Ink ink) {
    return colour && ink != Ink.PLAIN ? ink.code + words + Ink.RESET : words;
  }
}
