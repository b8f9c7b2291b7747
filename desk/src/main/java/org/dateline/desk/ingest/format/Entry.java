package org.dateline.desk.ingest.format;

import org.dateline.article.document.Capture;
import org.dateline.article.document.Problem;

/** One part of a file that holds many captures. */
public sealed interface Entry {

  /**
   * A capture.
   *
   * @param input the file's path and the part's name, such as {@code crawl.warc.gz#12345}
   * @param source gives the capture; may be asked on any thread, also when the entries are closed
   */
  record Page(String input, Source source) implements Entry {}

  /** A part that should be a capture and is damaged or too large. */
  record Broken(String input, Problem problem) implements Entry {}

  /** A part that is no capture. */
  record Other(SkipReason reason) implements Entry {}

  /** Gives one capture. */
  @FunctionalInterface
  interface Source {
    /**
     * Reads it.
     *
     * @throws InputException if it gives no bytes to read
     */
    Capture read() throws InputException;
  }
}
