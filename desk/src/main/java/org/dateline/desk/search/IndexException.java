package org.dateline.desk.search;

import java.io.IOException;

/** The index cannot be used as it is; the message says why and what to do. */
public final class IndexException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with an index. */
  public enum Reason {
    /** There is none yet. */
    MISSING,
    /** Its files are not as they were written. */
    DAMAGED,
    /** It was made by another version of Dateline, or from another store. */
    FOREIGN,
    /** Another process is writing to it. */
    BUSY
  }

  private final Reason reason;

  IndexException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  IndexException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }
}
