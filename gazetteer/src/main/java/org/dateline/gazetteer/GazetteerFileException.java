package org.dateline.gazetteer;

import java.io.IOException;

/** A file that is no gazetteer, is spoilt, or is of a version that is not read. */
public final class GazetteerFileException extends IOException {
  private static final long serialVersionUID = 1L;

  GazetteerFileException(String file, String what) {
    super(file + ": " + what);
  }
}
