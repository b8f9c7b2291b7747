package org.dateline.desk.text;

import java.util.Map;

/**
 * Makes a page's text safe to print: no escape sequence, no change of direction and no invisible
 * character can reach the terminal. The exact words are in the JSON and behind the offsets.
 */
public final class TerminalText {
  private static final int FIRST_STRONG_ISOLATE = 0x2068;
  private static final int POP_DIRECTIONAL_ISOLATE = 0x2069;
  private static final int REPLACEMENT = 0xFFFD;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private static final Map<Integer, String> ASCII =
      Map.ofEntries(
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "--"),
          Map.entry(0x2026, "..."),
          Map.entry(0x00A0, " "),
          Map.entry(0x00B7, "|"),
          Map.entry(0x2500, "-"),
          Map.entry(0x2550, "="),
          Map.entry(0x2588, "#"),
          Map.entry(0x2591, "-"));

  private TerminalText() {}

  /**
   * The text without what a terminal would obey.
   *
   * @param unicode whether the terminal shows Unicode; if not, all is put in ASCII
   */
  public static String clean(String text, boolean unicode) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(clean, point));
    if (!unicode) {
      return ascii(clean);
    }
    return hasRightToLeft(clean)
        ? clean
            .insert(0, Character.toString(FIRST_STRONG_ISOLATE))
            .appendCodePoint(POP_DIRECTIONAL_ISOLATE)
            .toString()
        : clean.toString();
  }

  private static void append(StringBuilder clean, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL -> appendControl(clean, point);
      case Character.FORMAT -> {
        if (isJoiner(point)) {
          clean.appendCodePoint(point);
        }
      }
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append(' ');
      case Character.SURROGATE -> clean.appendCodePoint(REPLACEMENT);
      default -> clean.appendCodePoint(point);
    }
  }

  private static void appendControl(StringBuilder clean, int point) {
    if (point == '\n' || point == '\t' || point == '\r') {
      clean.append(' ');
    } else if (point < ' ') {
      clean.appendCodePoint(CONTROL_PICTURES + point);
    } else {
      clean.appendCodePoint(point == 0x7F ? PICTURE_OF_DELETE : REPLACEMENT);
    }
  }

  /** Zero width joiner and non-joiner, which scripts and emoji need. */
  private static boolean isJoiner(int point) {
    return point == 0x200C || point == 0x200D;
  }

  private static String ascii(CharSequence text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point < 0x7F) {
                ascii.appendCodePoint(point);
              } else {
                ascii.append(ASCII.getOrDefault(point, "?"));
              }
            });
    return ascii.toString();
  }

  private static boolean hasRightToLeft(CharSequence text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            direction ->
                direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /** How many columns cleaned text takes. */
  public static int columns(String clean) {
    return clean.codePoints().map(TerminalText::columns).sum();
  }

  private static int columns(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  /** East Asian wide and emoji (Unicode Standard Annex 11), by block. */
  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0x1F300 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
