package org.dateline.article.document;

/**
 * Lower case letter by letter, in time that grows with the text. {@link String#toLowerCase} takes
 * time in its square for letters that become two ("İ"), which a hostile page may repeat at will,
 * and moves what stands behind them.
 */
public final class LowerCase {
  private LowerCase() {}

  /** The text with each letter in lower case by itself, as long as before. */
  public static String of(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int width = Character.charCount(letter);
      int small = Character.toLowerCase(letter);
      lower.appendCodePoint(Character.charCount(small) == width ? small : letter);
      at += width;
    }
    return lower.toString();
  }
}
