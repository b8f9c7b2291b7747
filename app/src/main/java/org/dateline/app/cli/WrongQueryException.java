package org.dateline.app.cli;

/** The user's question cannot be understood; the message, of several lines, explains it. */
final class WrongQueryException extends Exception {
  private static final long serialVersionUID = 1L;

  WrongQueryException(String message) {
    super(message);
  }
}
