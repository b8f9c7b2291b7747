package org.dateline.app.cli;

import java.io.IOException;

/** Results cannot be written, so going on is of no use. */
final class OutputException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param target what was written to, such as {@code standard output}
   */
  OutputException(String target, IOException cause) {
    super(
        "Broken pipe".equals(cause.getMessage())
            ? target + " was closed before everything was written"
            : "cannot write to %s: %s".formatted(target, cause.getMessage()),
        cause);
  }
}
