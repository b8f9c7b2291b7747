package org.dateline.article.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one page as they came, with what is known of them besides. The input of the whole
 * reading: the same capture always gives the same article.
 *
 * @param input the path or address as given; its ending tells a page from plain text, unless {@link
 *     Known#kind} does
 * @param id the digest of the file's bytes as given, before any decompression
 * @param content the page's bytes, decompressed
 * @param known what is known besides
 */
public record Capture(String input, Sha256 id, Content content, Known known) {

  /** Bytes that nobody changes: the array is handed over, not copied, and never written to. */
  public static final class Content {
    private final byte[] bytes;

    public Content(byte[] bytes) {
      this.bytes = bytes;
    }

    /** The bytes themselves; callers must not write to them. */
    public byte[] bytes() {
      return bytes;
    }

    public int length() {
      return bytes.length;
    }
  }

  /**
   * What is known of a page besides its bytes. Null means unknown.
   *
   * @param url its address
   * @param charset the character set that the HTTP answer named
   * @param captured when it was captured; a publication date after that is refused
   * @param published the day of publication, for pages that do not say it themselves
   * @param kind whether it is a page or plain text, where that is known otherwise than by the name
   */
  public record Known(
      @Nullable String url,
      @Nullable String charset,
      @Nullable Instant captured,
      @Nullable LocalDate published,
      @Nullable Kind kind) {
    /** Nothing is known besides the bytes. */
    public static final Known NOTHING = new Known(null, null, null, null);

    /** The name of the input tells a page from plain text. */
    public Known(
        @Nullable String url,
        @Nullable String charset,
        @Nullable Instant captured,
        @Nullable LocalDate published) {
      this(url, charset, captured, published, null);
    }
  }

  /** What the bytes are to be read as. */
  public enum Kind {
    /** HTML. */
    PAGE,
    /** Plain text. */
    TEXT
  }
}
