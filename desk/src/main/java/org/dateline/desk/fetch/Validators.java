package org.dateline.desk.fetch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a site recognises that somebody has its newest content already (RFC 9110, section 8.8).
 *
 * @param etag as sent; null if there was none
 * @param lastModified as sent; null if there was none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing to recognise by: the whole content is asked for. */
  public static final Validators NONE = new Validators(null, null);

  private static final int LONGEST = 1_000;

  public Validators {
    etag = usable(etag);
    lastModified = usable(lastModified);
  }

  /** What is overlong or could break a header's line is not sent back. */
  private static @Nullable String usable(@Nullable String value) {
    boolean plain =
        value != null
            && value.length() <= LONGEST
            && value.chars().allMatch(c -> c >= ' ' && c <= '~');
    return plain ? value : null;
  }

  boolean isEmpty() {
    return etag == null && lastModified == null;
  }

  Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    if (etag != null) {
      headers.put("If-None-Match", etag);
    }
    if (lastModified != null) {
      headers.put("If-Modified-Since", lastModified);
    }
    return headers;
  }
}
