package org.dateline.desk.store;

import java.util.Locale;

/**
 * Something that verifying found.
 *
 * @param kind what
 * @param subject where: an article and version, a capture, a row of custody
 * @param message for a reader, with the way out
 */
public record Finding(Kind kind, String subject, String message) {

  /** What may be found. */
  public enum Kind {
    /** The database file is not as it was written. */
    DATABASE,
    /** A row of the log of custody was changed, or rows are missing. */
    CUSTODY,
    /** A capture is missing or not what was kept. */
    CAPTURE,
    /** What was read of a version cannot be read back, or does not belong to it. */
    ANNOTATION,
    /** The page, read again, has other words than what was read of it. */
    TEXT,
    /** A newer program reads the page otherwise than the one that read it for the store. */
    READ_OTHERWISE,
    /** A file that nothing names, as a process that died leaves behind; harmless. */
    ORPHAN;

    /** Whether something is lost or was changed, rather than only worth knowing. */
    public boolean isFault() {
      return switch (this) {
        case DATABASE, CUSTODY, CAPTURE, ANNOTATION, TEXT -> true;
        case READ_OTHERWISE, ORPHAN -> false;
      };
    }

    /** The name in output, such as {@code read-otherwise}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
