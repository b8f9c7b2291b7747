package org.dateline.article.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A text as the bytes that it came in, with the character set by which they are read. A page's
 * parser decodes piece by piece, which is several times faster than decoding all beforehand: the
 * pieces stay in the processor's cache. What is no character in the set becomes U+FFFD.
 */
final class EncodedText {
  private final byte[] bytes;
  private final int start;
  private final Charset charset;

  /** A byte order mark at the beginning is no text. */
  EncodedText(byte[] bytes, Charset charset) {
    this.bytes = bytes;
    this.charset = charset;
    byte[] mark = charset.canEncode() ? "\ufeff".getBytes(charset) : new byte[0];
    this.start = isUnicode(charset) && startsWith(mark) ? mark.length : 0;
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  private boolean startsWith(byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  Charset charset() {
    return charset;
  }

  /** No more characters than this. */
  int mostLength() {
    return bytes.length - start;
  }

  /** All of it. */
  String text() {
    return new String(bytes, start, bytes.length - start, charset);
  }

  /** Reads it anew; to be closed by nobody, as it holds nothing but memory. */
  Reader reader() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
  }

  /** Its first characters, no more than {@code most}. */
  String beginning(int most) {
    char[] piece = new char[most];
    try {
      Reader reader = reader();
      int length = 0;
      for (int read = 0; read >= 0 && length < most; length += Math.max(0, read)) {
        read = reader.read(piece, length, most - length);
      }
      return new String(piece, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isBlank() {
    try {
      Reader reader = reader();
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        if (!Character.isWhitespace(c)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text as far as it is ASCII, each other byte as some other character. Markup is ASCII, so it
   * can be searched here without decoding.
   */
  String markup() {
    return isAsciiBased(charset)
        ? new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1)
        : text();
  }

  /** Whether ASCII stands in the character set as it is. */
  static boolean isAsciiBased(Charset charset) {
    return !charset.name().startsWith("UTF-16")
        && !charset.name().startsWith("UTF-32")
        && !charset.name().startsWith("ISO-2022");
  }
}
