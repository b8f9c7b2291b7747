package org.dateline.gazetteer;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text of which none may be so long that it fills the memory. */
final class BoundedLines {
  static final int MOST_CHARACTERS = 100_000;

  private final Reader in;
  private long number;
  private boolean tooLong;

  /**
   * @param in buffered
   */
  BoundedLines(Reader in) {
    this.in = in;
  }

  /** The next line, cut off where it is too long; null at the end. */
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    tooLong = false;
    int c = in.read();
    if (c < 0) {
      return null;
    }
    number++;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() < MOST_CHARACTERS) {
        line.append((char) c);
      } else {
        tooLong = true;
      }
    }
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
    return line.toString();
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  boolean wasTooLong() {
    return tooLong;
  }
}
