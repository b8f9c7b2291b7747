package org.dateline.desk.store;

import java.io.IOException;

/**
 * The store cannot be used, or not for this: it is missing, written by another process, newer than
 * this program, on a full disk, damaged. The message names what, the rule, and the way out.
 */
public final class StoreException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong, for programs that go on in another way. */
  public enum Reason {
    /** There is no store. */
    MISSING,
    /** Another process writes. */
    LOCKED,
    /** Its format is newer than this program, or older and only read. */
    FORMAT,
    /** There is no room left. */
    FULL,
    /** What is there is not what was written. */
    DAMAGED,
    /** It may be read only. */
    READ_ONLY,
    /** The settings are wrong, or the database server does not answer. */
    UNAVAILABLE,
    /** Anything else. */
    OTHER
  }

  private final Reason reason;

  public StoreException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public StoreException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
