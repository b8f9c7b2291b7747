package org.dateline.article.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 and UTF-32 by their byte order mark or by where their zero bytes stand. */
final class Utf16 {
  private static final int SAMPLE = 4_096;

  private Utf16() {}

  /** The charset whose byte order mark the bytes begin with, or whose shape they have, or null. */
  static @Nullable Charset byBytes(byte[] bytes) {
    Charset marked = byMark(bytes);
    return marked != null ? marked : byShape(bytes);
  }

  /** UTF-16 or UTF-32 by byte order mark, or null. */
  static @Nullable Charset byMark(byte[] b) {
    if (b.length >= 4 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe && b[2] == 0 && b[3] == 0) {
      return Charset.forName("UTF-32LE");
    }
    if (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xfe && b[3] == (byte) 0xff) {
      return Charset.forName("UTF-32BE");
    }
    if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  private static @Nullable Charset byShape(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    // Spaces and line ends alone make some 7 % of the units of any text zero on one side.
    if (sample < 4 || Math.max(even, odd) * 20 < sample / 2) {
      return null;
    }
    Charset guess = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return isPlausible(new String(bytes, 0, sample, guess)) ? guess : null;
  }

  /** Most characters are letters, digits, spaces or punctuation of the scripts below U+0700. */
  private static boolean isPlausible(String text) {
    int good = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < 0x20 && (c < 0x09 || c > 0x0d);
      good += !control && (c < 0x700 || (c >= 0x2000 && c < 0x2100)) ? 1 : 0;
    }
    return good * 100 >= text.length() * 95;
  }
}
