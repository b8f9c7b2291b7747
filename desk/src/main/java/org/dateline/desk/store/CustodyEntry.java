package org.dateline.desk.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log of custody.
 *
 * @param number from 1, without gaps
 * @param at when, by the machine's clock
 * @param event what
 * @param program by which version of which program
 * @param digest the SHA-256 of the row with the digest of the row before: {@link #digest}
 */
public record CustodyEntry(
    long number, Instant at, CustodyEvent event, String program, Sha256 digest) {

  /** What the first row has in place of the digest of a row before: 64 zeros. */
  static final Sha256 BEGINNING = new Sha256("0".repeat(64));

  /**
   * The digest of a row: SHA-256 over the digest before, number, time, event, subject, capture,
   * origin, program and detail, each in UTF-8 as its length in bytes, a colon, the bytes and a
   * comma (a "netstring"), and a hyphen and a comma where there is none. So no two rows give the
   * same bytes, and anybody can compute it.
   */
  static Sha256 digest(Sha256 before, long number, Instant at, CustodyEvent event, String program) {
    StringBuilder bytes = new StringBuilder();
    put(bytes, before.hex());
    put(bytes, Long.toString(number));
    put(bytes, Moments.text(at));
    put(bytes, event.event());
    put(bytes, event.subject());
    put(bytes, event.capture() == null ? null : event.capture().hex());
    put(bytes, event.origin());
    put(bytes, program);
    put(bytes, event.detail());
    return Sha256.of(bytes.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void put(StringBuilder bytes, @Nullable String field) {
    if (field == null) {
      bytes.append("-,");
    } else {
      int length = field.getBytes(StandardCharsets.UTF_8).length;
      bytes.append(length).append(':').append(field).append(',');
    }
  }
}
