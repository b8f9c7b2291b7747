package org.dateline.desk.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.dateline.article.document.Problem;

/** A file or folder gives no bytes to read; the message says why and what can be done. */
final class InputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;

  InputException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The system's refusal in our words. */
  static InputException of(IOException refusal) {
    return switch (refusal) {
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

  Problem problem() {
    return new Problem("ingest", code, String.valueOf(getMessage()));
  }
}
