package org.dateline.article.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Span;

/**
 * Splits text into the basic tokens of BERT's uncased models (Devlin et al. 2019; the rules that
 * the recipe in {@code training/} states): white space separates, control and format characters are
 * dropped, every punctuation mark and CJK character stands alone, letters lose case and accents.
 * Each token keeps its place in the original text; a combining mark stays with its letter.
 */
final class BasicTokens {

  /** A token: its normalised characters and its place in the text, in UTF-16 code units. */
  record Token(String normal, Span span) {}

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder normal = new StringBuilder();
  private int start;
  private int end;

  private BasicTokens(String text) {
    this.text = text;
  }

  /** The tokens within {@code range} of the text. */
  static List<Token> of(String text, Span range) {
    BasicTokens tokens = new BasicTokens(text);
    tokens.scan(range);
    return tokens.tokens;
  }

  private void scan(Span range) {
    int width;
    for (int at = range.start(); at < range.end(); at += width) {
      int character = text.codePointAt(at);
      width = Character.charCount(character);
      if (isWhiteSpace(character)) {
        close();
      } else if (!isDropped(character)) {
        add(character, at, at + width);
      }
    }
    close();
  }

  private void add(int character, int from, int to) {
    if (character < 0x80) {
      append(Character.toLowerCase(character), from, to);
      return;
    }
    String decomposed = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
    boolean kept = false;
    for (int c : decomposed.codePoints().toArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        append(Character.toLowerCase(c), from, to);
        kept = true;
      }
    }
    if (!kept) {
      extendLastTo(from, to);
    }
  }

  private void append(int character, int from, int to) {
    boolean alone = isPunctuation(character) || isCjk(character);
    if (alone) {
      close();
    }
    if (normal.isEmpty()) {
      start = from;
    }
    normal.appendCodePoint(character);
    end = to;
    if (alone) {
      close();
    }
  }

  /** A combining mark belongs to the letter it stands on, so that no span cuts the two apart. */
  private void extendLastTo(int from, int to) {
    if (!normal.isEmpty()) {
      if (end == from) {
        end = to;
      }
    } else if (!tokens.isEmpty() && tokens.getLast().span().end() == from) {
      Token last = tokens.removeLast();
      tokens.add(new Token(last.normal(), new Span(last.span().start(), to)));
    }
  }

  private void close() {
    if (!normal.isEmpty()) {
      tokens.add(new Token(normal.toString(), new Span(start, end)));
      normal.setLength(0);
    }
  }

  private static boolean isWhiteSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isDropped(int c) {
    int type = Character.getType(c);
    return c == 0xFFFD || type == Character.CONTROL || type == Character.FORMAT;
  }

  private static boolean isPunctuation(int c) {
    if ("$+<=>^`|~".indexOf(c) >= 0) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isCjk(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
