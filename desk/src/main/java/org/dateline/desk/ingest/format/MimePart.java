package org.dateline.desk.ingest.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/**
 * A text within a MIME message, its transfer encoding undone.
 *
 * @param type such as {@code text/html}
 * @param charset as named; null if it is not
 * @param id its Content-ID without brackets; null if it has none
 * @param location its Content-Location; null if it has none
 */
record MimePart(
    String type,
    @Nullable String charset,
    @Nullable String id,
    @Nullable String location,
    Capture.Content content) {

  boolean isHtml() {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  boolean isPlain() {
    return type.equals("text/plain");
  }

  /** Its characters: by the named character set, else as UTF-8, else as windows-1252. */
  String text() {
    Charset named = named();
    if (named != null) {
      return new String(content.bytes(), named);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content.bytes()))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(content.bytes(), Charset.forName("windows-1252"));
    }
  }

  private @Nullable Charset named() {
    try {
      // ASCII is what mail programs say where nobody told them better.
      return charset == null || charset.equalsIgnoreCase("us-ascii")
          ? null
          : Charset.forName(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
