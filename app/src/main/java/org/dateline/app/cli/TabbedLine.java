package org.dateline.app.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dateline.desk.text.TerminalText;
import org.jspecify.annotations.Nullable;

/** A line of a table for people and programs: cells parted by tabs, which no cell holds. */
final class TabbedLine {
  private static final String UNKNOWN = "-";

  private TabbedLine() {}

  /** The line, with its line feed; a dash stands for what is not known. */
  static String of(@Nullable Object... cells) {
    return Arrays.stream(cells)
            .map(cell -> cell == null ? UNKNOWN : TerminalText.clean(cell.toString(), true))
            .collect(Collectors.joining("\t"))
        + "\n";
  }
}
