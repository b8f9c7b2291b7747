package org.dateline.article.page;

import java.util.List;

/** Tells bytes that are neither a page nor a text by their first bytes or their control codes. */
final class BinaryContent {
  /** How many bytes at the start are looked at for control codes. */
  private static final int SAMPLE = 65_536;

  /** The share of control codes from which bytes are no text; random bytes have about 0.11. */
  private static final double MOST_CONTROLS = 0.02;

  private record Signature(String name, String latin1) {
    boolean starts(byte[] content) {
      if (content.length < latin1.length()) {
        return false;
      }
      for (int i = 0; i < latin1.length(); i++) {
        if ((content[i] & 0xff) != latin1.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("a PDF document", "%PDF-"),
          new Signature("a zip archive or an office document", "PK\u0003\u0004"),
          new Signature("a PNG image", "\u0089PNG\r\n"),
          new Signature("a JPEG image", "\u00ff\u00d8\u00ff"),
          new Signature("a GIF image", "GIF89a"),
          new Signature("a GIF image", "GIF87a"),
          new Signature("a RIFF container such as a WebP image", "RIFF"),
          new Signature("an ELF program", "\u007fELF"),
          new Signature("gzip data inside the input", "\u001f\u008b"),
          new Signature("zstd data", "(\u00b5/\u00fd"),
          new Signature("bzip2 data", "BZh9"),
          new Signature("xz data", "\u00fd7zXZ\u0000"),
          new Signature("a 7z archive", "7z\u00bc\u00af'\u001c"),
          new Signature("a legacy office document", "\u00d0\u00cf\u0011\u00e0"),
          new Signature("an SQLite database", "SQLite format 3\u0000"),
          new Signature("a Java class file", "\u00ca\u00fe\u00ba\u00be"));

  private BinaryContent() {}

  /**
   * @throws UnreadablePageException if the bytes are recognised as something else than text
   */
  static void refuse(byte[] bytes, String input) throws UnreadablePageException {
    for (Signature signature : SIGNATURES) {
      // "RIFF" could open a text in capitals; the container has control codes in its size field.
      if (signature.starts(bytes)
          && (!signature.name().contains("RIFF") || controls(bytes, 16) > 0)) {
        throw new UnreadablePageException(
            "binary",
            "'%s' is %s, by its first bytes; give a page (.html) or plain text (.txt)"
                .formatted(input, signature.name()));
      }
    }
    int sample = Math.min(bytes.length, SAMPLE);
    if (sample == 0 || Utf16.byBytes(bytes) != null) {
      return;
    }
    int controls = controls(bytes, sample);
    if (controls > 3 && controls > MOST_CONTROLS * sample) {
      throw new UnreadablePageException(
          "binary",
          "'%s' holds %s control codes in its first %s bytes, more than the 2%% that a text may have; give a page (.html) or plain text (.txt)"
              .formatted(input, controls, sample));
    }
  }

  private static int controls(byte[] bytes, int sample) {
    int controls = 0;
    for (int i = 0; i < Math.min(sample, bytes.length); i++) {
      int b = bytes[i] & 0xff;
      // Tab to carriage return and escape (ISO-2022) stand in texts.
      boolean low = b < 0x20 && (b < 0x09 || b > 0x0d) && b != 0x1b;
      if (low || b == 0x7f) {
        controls++;
      }
    }
    return controls;
  }
}
