package org.dateline.app.cli;

/**
 * Which streams a person looks at.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param columns how wide it is
 */
public record Terminals(boolean out, boolean err, int columns) {
  private static final int USUAL_COLUMNS = 80;

  /** No stream is a terminal. */
  public static final Terminals NONE = new Terminals(false, false, USUAL_COLUMNS);

  /** As the launcher found them; Java cannot tell by itself. */
  public static Terminals ofLauncher() {
    return new Terminals(
        Boolean.getBoolean("dateline.stdout.terminal"),
        Boolean.getBoolean("dateline.stderr.terminal"),
        Integer.getInteger("dateline.columns", USUAL_COLUMNS));
  }

  /** Whether results may be coloured; see no-color.org. */
  boolean colours() {
    String no = System.getenv("NO_COLOR");
    return out && (no == null || no.isEmpty());
  }
}
