package org.dateline.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.desk.store.StoreException;

/** What the program's exit status says. */
final class ExitStatus {
  /** Every input was read. */
  static final int OK = 0;

  /** Some input failed; the others were read. */
  static final int SOME_FAILED = 1;

  /** The program was called wrongly. */
  static final int USAGE = 2;

  /** The output cannot be written. */
  static final int OUTPUT = 3;

  /** Dateline itself failed, or lacked memory. */
  static final int DEFECT = 70;

  /** The run was interrupted: 128 and the number of the signal SIGINT. */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}

  /** What it says where the store cannot be used: that it cannot be written, or not be read. */
  static int of(StoreException failure) {
    return switch (failure.reason()) {
      case LOCKED, FULL, READ_ONLY -> OUTPUT;
      case MISSING, FORMAT, DAMAGED, UNAVAILABLE, OTHER -> SOME_FAILED;
    };
  }

  /** For the help, by status, in order. */
  static Map<String, String> descriptions() {
    Map<String, String> descriptions = new LinkedHashMap<>();
    descriptions.put("  " + OK, "every input was read");
    descriptions.put(
        "  " + SOME_FAILED,
        "some input failed, each with a line on standard error; the others were read");
    descriptions.put("  " + USAGE, "wrong usage");
    descriptions.put("  " + OUTPUT, "the output cannot be written");
    descriptions.put("  " + DEFECT, "Dateline itself failed, or lacked memory");
    descriptions.put("  " + INTERRUPTED, "interrupted");
    return descriptions;
  }
}
