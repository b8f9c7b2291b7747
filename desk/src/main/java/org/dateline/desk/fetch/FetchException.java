package org.dateline.desk.fetch;

import java.io.IOException;
import java.time.Duration;
import org.dateline.article.document.Problem;
import org.jspecify.annotations.Nullable;

/** An address gives nothing to read; the message says why and what can be done. */
final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final boolean lasting;
  private final @Nullable Duration retryAfter;

  private FetchException(
      String code, String message, boolean lasting, @Nullable Duration retryAfter) {
    super(message);
    this.code = code;
    this.lasting = lasting;
    this.retryAfter = retryAfter;
  }

  /** What another try would not change. */
  static FetchException lasting(String code, String message) {
    return new FetchException(code, message, true, null);
  }

  /** What may be gone at the next try. */
  static FetchException passing(String code, String message) {
    return new FetchException(code, message, false, null);
  }

  /** What may be gone after the time that the site asks for; null where it names none. */
  static FetchException until(@Nullable Duration retryAfter, String code, String message) {
    return new FetchException(code, message, false, retryAfter);
  }

  boolean isLasting() {
    return lasting;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  Problem problem() {
    return new Problem("fetch", code, String.valueOf(getMessage()));
  }
}
