package org.dateline.desk.ingest.format;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.dateline.article.document.Problem;

/** A file or folder gives no bytes to read; the message says why and what can be done. */
public final class InputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code what is wrong, for programs, such as {@code too-large}
   * @param message the same for people: the value, the rule and the way out, in one sentence
   */
  public InputException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The system's refusal in our words. */
  public static InputException of(IOException refusal) {
    return switch (refusal) {
      case InputException same -> same;
      case NoSuchFileException _ ->
          new InputException(
              "not-found", "it does not exist (was it removed, or does a link lead nowhere?)");
      case AccessDeniedException _ ->
          new InputException("unreadable", "permission denied; make it readable and try again");
      case FileSystemException e when e.getReason() != null ->
          new InputException("unreadable", "it cannot be read: " + e.getReason());
      default -> new InputException("unreadable", "it cannot be read: " + refusal.getMessage());
    };
  }

  /** The same as a problem of the input. */
  public Problem problem() {
    return new Problem("ingest", code, String.valueOf(getMessage()));
  }
}
