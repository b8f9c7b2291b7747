package org.dateline.desk.report;

import java.io.IOException;
import org.dateline.article.document.Capture;

/** Where captures are read again. */
@FunctionalInterface
public interface CaptureSource {
  /**
   * Reads a capture anew, never from memory; its digest is taken of the bytes just read.
   *
   * @param input the path or address as it was given the first time
   * @throws IOException if it cannot be read; the message says why
   */
  Capture read(String input) throws IOException;
}
